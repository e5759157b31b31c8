import type { DocumentedClaim } from '../model/documented-claim.ts'
import type { Goods } from '../model/goods.ts'
import { batchedLines } from './batched.ts'
import type { Claims } from './claims.ts'
import { type Cell, COLUMNS, flatRow } from './columns.ts'
import { goodsWords } from './goods-words.ts'

/** Tells spreadsheets that the text is UTF-8; readers of CSV skip it. */
const BYTE_ORDER_MARK = '\ufeff'
const BETWEEN = '; '
/**
 * What a spreadsheet takes for a formula at the head of a cell (OWASP, CSV Injection), also after white space, and the
 * full-width forms that some locales read alike.
 */
const FORMULA = /^[\s\u0000]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/
const QUOTED = /[",\r\n]/
/** Most begin with what is no part of a formula: to look for one takes as long as all else. */
const PLAIN_START = /^[\w]/

/**
 * Claims as CSV (RFC 4180: commas, CRLF, quotes doubled) with a header, one claim a row, lists parted by "; ", empty
 * where nothing is known. Text that a spreadsheet would run as a formula has an apostrophe before it; numbers are left
 * as they are.
 *
 * @param claims claims with their documents; read one at a time
 * @returns the file, piece by piece
 */
export function csv(claims: Claims): AsyncGenerator<string> {
  return batchedLines(`${BYTE_ORDER_MARK}${COLUMNS.map(({ name }) => name).join(',')}\r\n`, claims, line)
}

function line(claim: DocumentedClaim): string {
  return `${flatRow(claim).map(field).join(',')}\r\n`
}

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  return quoted(typeof cell === 'string' ? cell : listWords(cell))
}

function listWords(cell: readonly string[] | readonly Goods[]): string {
  return cell.map((item) => (typeof item === 'string' ? item : goodsWords(item))).join(BETWEEN)
}

function quoted(text: string): string {
  const safe = !PLAIN_START.test(text) && FORMULA.test(text) ? `'${text}` : text
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
