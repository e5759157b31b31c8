import type { DocumentedClaim } from '../model/documented-claim.ts'

/** Claims with their documents, one after the other; those of one document follow each other. */
export type Claims = AsyncIterable<DocumentedClaim> | Iterable<DocumentedClaim>
