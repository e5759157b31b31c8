import type { DocumentedClaim } from '../model/documented-claim.ts'
import { batchedLines } from './batched.ts'
import type { Claims } from './claims.ts'

/**
 * Claims as JSON Lines, `{"document": {…}, "claim": {…}}` a line, with every field that is kept. `chancery export` and
 * `chancery ledger` take such lines back.
 *
 * @param claims claims with their documents; read one at a time
 * @returns the file, piece by piece
 */
export function jsonl(claims: Claims): AsyncGenerator<string> {
  return batchedLines('', claims, line)
}

function line({ document, claim }: DocumentedClaim): string {
  // The trees can be made again from the text, and would be a hundred times as long as the claim.
  const { trees: _, ...kept } = document
  return `${JSON.stringify({ document: kept, claim })}\n`
}
