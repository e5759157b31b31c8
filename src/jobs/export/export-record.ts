import { rowCodes } from '../../export/cameo/code.ts'
import type { Claims } from '../../export/claims.ts'
import type { ExportFormat } from '../../export/formats.ts'
import { writeAs } from '../../export/write-as.ts'
import { createReader, type Reader } from '../../languages/reader.ts'
import type { ClaimedDocument, DocumentedClaim } from '../../model/documented-claim.ts'
import type { ClaimFilter } from '../../record/ask/claim-filter.ts'
import { documentedBodies } from '../../record/ask/documented-claims.ts'
import { type FoundBodies, foundBodies } from '../../record/ask/found-bodies.ts'
import type { Database } from '../../record/database.ts'
import { RecordError } from '../../record/record-error.ts'
import { parseCodebook } from '../../resources/codebook.ts'
import { dataFrom } from '../../resources/node.ts'
import { readText } from '../../resources/read-data.ts'

/** Formats that want the text of each document. */
const WITH_TEXT: readonly ExportFormat[] = ['webannotation', 'conllu', 'jsonl']

/** The claims of a record that a filter lets through, in the format of another tool, piece by piece. */
export async function* exportRecord(
  db: Database,
  filter: ClaimFilter,
  format: ExportFormat,
): AsyncGenerator<string | Uint8Array> {
  if (format !== 'parquet') {
    yield* exportClaims(claimsFor(db, foundBodies(db, filter), format), format)
    return
  }
  const { parquetOf } = await import('../../export/parquet/parquet.ts')
  const { recordRowGroups } = await import('./export-pool.ts')
  yield* parquetOf(recordRowGroups(db, filter))
}

/** Claims that were found in a record, with what a format wants of their documents. */
export function claimsFor(db: Database, found: Iterable<FoundBodies>, format: ExportFormat): Iterable<DocumentedClaim> {
  return documentedBodies(db, found, WITH_TEXT.includes(format))
}

/** Claims in the format of another tool, piece by piece. @throws RecordError where a format wants texts and a claim has none */
export function exportClaims(claims: Claims, format: ExportFormat): AsyncGenerator<string | Uint8Array> {
  return writeAs(format, format === 'conllu' ? withTrees(claims) : claims, codebookRows)
}

async function codebookRows() {
  const read = dataFrom()
  const [events, classes] = await Promise.all([readText(read, 'en/events.tsv'), readText(read, 'en/classes.tsv')])
  return rowCodes([...parseCodebook({ events, classes }).rows.values()].flat())
}

/** Claims whose documents have their trees, made again from the text; each text is parsed once. */
async function* withTrees(claims: Claims): AsyncGenerator<DocumentedClaim> {
  let reader: Reader | null = null
  let document: ClaimedDocument | null = null
  for await (const claimed of claims) {
    if (document?.id !== claimed.document.id) {
      const { text, id } = claimed.document
      if (text === null)
        throw new RecordError(
          `Cannot write "${id}" as CoNLL-U: its text is not in the input, wanted "chancery read --with-text"`,
        )
      reader ??= await createReader(dataFrom())
      document = { ...claimed.document, trees: reader.parse(text).sentences }
    }
    yield { claim: claimed.claim, document }
  }
}
