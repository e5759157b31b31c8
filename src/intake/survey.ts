import type { IntakeOptions } from './intake-options.ts'
import { newRun } from './intake-run.ts'
import { newReading } from './reading.ts'
import { filesUnder } from './walk.ts'

/** How much there is to take in. URLs and standard input count as nothing: their size is not known before. */
export interface Survey {
  readonly files: number
  readonly bytes: number
}

/** Counts files and bytes of inputs without opening them, to set an item's `offset` against. */
export async function survey(inputs: readonly string[], options: IntakeOptions = {}): Promise<Survey> {
  const run = newRun(options, newReading(options))
  let files = 0
  let bytes = 0
  for (const input of inputs.filter((each) => each !== '-' && !/^https?:/i.test(each)))
    for await (const source of filesUnder(input, run)) {
      if (options.signal?.aborted === true) return { files, bytes }
      if ('kind' in source) continue
      files++
      bytes += source.size ?? 0
    }
  return { files, bytes }
}
