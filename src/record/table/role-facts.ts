import type { Claim } from '../../model/claim.ts'
import { speakersOf } from '../../model/voice.ts'
import type { Database } from '../database.ts'
import type { ClaimTable } from './claim-table.ts'
import { Lists } from './lists.ts'
import { Words } from './words.ts'

/** A person's name, and the role that a claim gives to one of this name. */
export type NamedRole = readonly [name: string, role: string]

/** The roles in claims, by rows of a table: numbers of `words`, a name beside each role. */
interface RoleFacts {
  readonly names: Lists
  readonly roles: Lists
  readonly words: Words
}

/** Rows whose claims are read at once: what is read in the background keeps nobody waiting for long. */
const AT_ONCE = 2000

const KEPT = new WeakMap<ClaimTable, RoleFacts>()

/**
 * The roles that claims give to their parties and sources, by rows. That is in the claims themselves: those that were not read
 * yet are read now.
 */
export function rolesIn(db: Database, table: ClaimTable, rows: readonly number[]): Map<number, readonly NamedRole[]> {
  const facts = KEPT.get(table)
  const read = facts?.names.rows ?? 0
  const found = new Map<number, readonly NamedRole[]>()
  if (facts !== undefined) for (const row of rows) if (row < read) found.set(row, keptRoles(facts, row))
  const unread = rows.filter((row) => row >= read).map((row) => table.version.data[row]!)
  if (unread.length > 0)
    for (const { number, json } of bodiesOf(db, 'v.number IN (SELECT value FROM json_each(?))', JSON.stringify(unread)))
      found.set(table.rowOf(number), rolesOf(JSON.parse(json) as Claim))
  return found
}

function keptRoles({ names, roles, words }: RoleFacts, row: number): NamedRole[] {
  const found: NamedRole[] = []
  for (let at = names.starts[row]!; at < names.starts[row + 1]!; at++)
    found.push([words.word(names.values[at]!), words.word(roles.values[at]!)])
  return found
}

/** Reads the roles in all claims, part by part: what takes it one at a time can do something else between. */
export function* readRoles(db: Database, table: ClaimTable): Generator<undefined, void> {
  const facts = KEPT.get(table) ?? { names: new Lists(), roles: new Lists(), words: new Words() }
  KEPT.set(table, facts)
  const { names, roles, words } = facts
  while (names.rows < table.rows) {
    const [first, to] = [names.rows, Math.min(table.rows, names.rows + AT_ONCE)]
    const { data } = table.version
    const told: { row: number; role: NamedRole }[] = []
    for (const { number, json } of bodiesOf(db, 'v.number BETWEEN ? AND ?', data[first]!, data[to - 1]!))
      for (const role of rolesOf(JSON.parse(json) as Claim)) told.push({ row: table.rowOf(number) - first, role })
    const rows = told.map(({ row }) => row)
    names.append(
      to - first,
      rows,
      told.map(({ role }) => words.add(role[0])),
    )
    roles.append(
      to - first,
      rows,
      told.map(({ role }) => words.add(role[1])),
    )
    yield
  }
}

function bodiesOf(db: Database, where: string, ...values: (string | number)[]): { number: number; json: string }[] {
  return db.all(
    `SELECT v.number, b.json FROM claim_versions v JOIN claim_bodies b ON b.number = v.body WHERE ${where}`,
    ...values,
  )
}

/** What is called by a role alone has no other. */
function rolesOf({ actors, recipients, attribution }: Claim): NamedRole[] {
  const parties = [...actors, ...recipients, ...attribution.flatMap(({ source }) => (source ? speakersOf(source) : []))]
  return parties.flatMap(({ name, role }) =>
    role === null || role.toLowerCase() === name.toLowerCase() ? [] : [[name, role] as const],
  )
}
