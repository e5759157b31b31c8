import { exportClaims, exportRecord } from '../../jobs/export/export-record.ts'
import { filterOf } from '../../record/ask/typed/filter-of.ts'
import { readClaims } from '../claim-input.ts'
import type { Context } from '../context.ts'
import { EXIT, Failure } from '../exit.ts'
import { fileOutput } from '../file-output.ts'
import type { ExportOptions } from '../options.ts'
import { withRecordOf } from '../with-record.ts'

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
      await output(exportRecord(db, filter, options.format), options, context)
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
  await output(exportClaims(readClaims(files, context, fail), options.format), options, context)
  return failed ? EXIT.failed : EXIT.done
}

async function output(
  pieces: AsyncIterable<string | Uint8Array>,
  { output: file }: ExportOptions,
  { out }: Context,
): Promise<void> {
  if (file !== undefined) await fileOutput(file, pieces)
  else for await (const piece of pieces) await out.write(piece)
}
