import type { DocumentedClaim } from '../model/documented-claim.ts'
import type { Claims } from './claims.ts'

/** Characters that are handed on together: enough that handing on costs nothing, little enough that memory stays flat. */
const BATCH = 1 << 16

/**
 * Joins pieces of text into batches, so that a stream is not written to once a line.
 *
 * @param pieces text in order; empty pieces are left out
 * @returns the same text in pieces of about 64 Ki characters
 */
export async function* batched(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let batch = ''
  for await (const piece of pieces) {
    batch += piece
    if (batch.length < BATCH) continue
    yield batch
    batch = ''
  }
  if (batch !== '') yield batch
}

/**
 * Claims as text with one piece of it for each, in batches: as `batched` joins them, without a turn for each.
 *
 * @param head what stands before them
 */
export async function* batchedLines(
  head: string,
  claims: Claims,
  line: (claim: DocumentedClaim) => string,
): AsyncGenerator<string> {
  let batch = head
  for await (const claim of claims) {
    batch += line(claim)
    if (batch.length < BATCH) continue
    yield batch
    batch = ''
  }
  if (batch !== '') yield batch
}
