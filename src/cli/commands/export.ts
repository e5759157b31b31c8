import { rowCodes } from '../../export/cameo/code.ts'
import type { Claims } from '../../export/claims.ts'
import { writeAs } from '../../export/write-as.ts'
import { createReader, type Reader } from '../../languages/reader.ts'
import type { ClaimedDocument, DocumentedClaim } from '../../model/documented-claim.ts'
import { parseCodebook } from '../../resources/codebook.ts'
import { dataFrom } from '../../resources/node.ts'
import { readText } from '../../resources/read-data.ts'
import { readClaims } from '../claim-input.ts'
import type { Context } from '../context.ts'
import { EXIT, Failure } from '../exit.ts'
import { fileOutput } from '../file-output.ts'
import type { ExportOptions } from '../options.ts'

/** `chancery export`: writes claims in the format of another tool, to a file or to standard output. */
export async function exportCommand(
  files: readonly string[],
  options: ExportOptions,
  context: Context,
): Promise<number> {
  const { format, output } = options
  if (format === 'parquet' && output === undefined && context.terminal)
    throw new Failure('Cannot print Parquet on a terminal: it is not text, wanted --output FILE or a pipe')
  let failed = false
  const fail = (message: string) => {
    failed = true
    context.complain(message)
  }
  const claims = readClaims(files.length === 0 ? ['-'] : files, context, fail)
  const pieces = writeAs(format, format === 'conllu' ? withTrees(claims) : claims, codebookRows)
  if (output !== undefined) await fileOutput(output, pieces)
  else for await (const piece of pieces) await context.out.write(piece)
  return failed ? EXIT.failed : EXIT.done
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
