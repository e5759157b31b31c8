import { rowCodes } from '../../export/cameo/code.ts'
import type { Claims } from '../../export/claims.ts'
import type { ExportFormat } from '../../export/formats.ts'
import { writeAs } from '../../export/write-as.ts'
import { createReader, type Reader } from '../../languages/reader.ts'
import type { ClaimedDocument, DocumentedClaim } from '../../model/documented-claim.ts'
import type { ClaimFilter } from '../../record/ask/claim-filter.ts'
import { documentedClaims } from '../../record/ask/documented-claims.ts'
import type { Database } from '../../record/database.ts'
import { parseCodebook } from '../../resources/codebook.ts'
import { dataFrom } from '../../resources/node.ts'
import { readText } from '../../resources/read-data.ts'
import { filterOf } from '../ask/filter-of.ts'
import { readClaims } from '../claim-input.ts'
import type { Context } from '../context.ts'
import { EXIT, Failure } from '../exit.ts'
import { fileOutput } from '../file-output.ts'
import type { ExportOptions } from '../options.ts'
import { withRecordOf } from '../with-record.ts'

/** Formats that want the text of each document. */
const WITH_TEXT: readonly ExportFormat[] = ['webannotation', 'conllu', 'jsonl']
/** Options that ask nothing of the record. */
const PLAIN = ['format', 'output'] as const

/** `chancery export`: writes claims in the format of another tool, to a file or to standard output. */
export async function exportCommand(
  files: readonly string[],
  options: ExportOptions,
  context: Context,
): Promise<number> {
  if (options.format === 'parquet' && options.output === undefined && context.terminal)
    throw new Failure('Cannot print Parquet on a terminal: it is not text, wanted --output FILE or a pipe')
  if (files.length === 0)
    return withRecordOf(options, context, async (db) => {
      const filter = await filterOf(db, options)
      if (options.format === 'parquet') await output(await parquetOfRecord(db, filter), options, context)
      else await write(documentedClaims(db, filter, WITH_TEXT.includes(options.format)), options, context)
      return EXIT.done
    })
  const filters = Object.keys(options).filter((name) => !(PLAIN as readonly string[]).includes(name))
  if (filters.length > 0)
    throw new Failure(`Cannot filter the claims of files by ${filters.join(', ')}: only the record can be asked`)
  let failed = false
  const fail = (message: string) => {
    failed = true
    context.complain(message)
  }
  await write(readClaims(files, context, fail), options, context)
  return failed ? EXIT.failed : EXIT.done
}

async function parquetOfRecord(db: Database, filter: ClaimFilter): Promise<AsyncIterable<Uint8Array>> {
  const { parquetOf } = await import('../../export/parquet/parquet.ts')
  const { recordRowGroups } = await import('../workers/export-pool.ts')
  return parquetOf(recordRowGroups(db, filter))
}

async function write(claims: Claims, options: ExportOptions, context: Context): Promise<void> {
  const { format } = options
  await output(writeAs(format, format === 'conllu' ? withTrees(claims) : claims, codebookRows), options, context)
}

async function output(
  pieces: AsyncIterable<string | Uint8Array>,
  { output: file }: ExportOptions,
  { out }: Context,
): Promise<void> {
  if (file !== undefined) await fileOutput(file, pieces)
  else for await (const piece of pieces) await out.write(piece)
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
        throw new Failure(
          `Cannot write "${id}" as CoNLL-U: its text is not in the input, wanted "chancery read --with-text"`,
        )
      reader ??= await createReader(dataFrom())
      document = { ...claimed.document, trees: reader.parse(text).sentences }
    }
    yield { claim: claimed.claim, document }
  }
}
