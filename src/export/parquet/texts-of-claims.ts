import type { Claim } from '../../model/claim.ts'
import type { ClaimTexts } from '../../model/claim-texts.ts'
import type { ClaimedDocument, DocumentedClaim } from '../../model/documented-claim.ts'

const encoder = new TextEncoder()

/** Claims as the texts that a record keeps of them: what writes them need know one form alone. */
export function textsOfClaims(claimed: readonly DocumentedClaim[]): ClaimTexts {
  const documents: ClaimedDocument[] = []
  const counts: number[] = []
  for (const { document } of claimed) {
    if (document !== documents.at(-1)) {
      documents.push(document)
      counts.push(0)
    }
    counts[counts.length - 1]!++
  }
  return {
    claims: encoded(claimed.map(({ claim }): Claim => claim)),
    documents: encoded(documents.map(({ text: _, trees: __, ...document }) => document)),
    counts,
  }
}

function encoded(values: readonly unknown[]): Uint8Array {
  return encoder.encode(values.map((value) => JSON.stringify(value)).join(','))
}
