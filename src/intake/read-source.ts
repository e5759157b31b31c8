import { collect, peek } from './chunks.ts'
import { digestOf } from './digest.ts'
import { type IntakeRun, isDone } from './intake-run.ts'
import { HEAD, recognise } from './kind.ts'
import type { Outcome } from './outcome.ts'
import type { Opened } from './reader.ts'
import { readerOf } from './readers.ts'
import { keyOf, type Source } from './source.ts'
import { reasonOf, Unreadable } from './unreadable.ts'

/** Reads all that a source holds. Nothing is thrown: what fails is a flaw with the name of the source. */
export async function* readSource(source: Source, run: IntakeRun): AsyncGenerator<Outcome> {
  const { name, version } = source
  const key = keyOf(source, version ?? 'unread')
  try {
    if (version !== null && (await isDone(key, run))) {
      yield { kind: 'pass', key, name, why: 'done' }
      return
    }
    const { head, chunks } = await peek(source.open(), HEAD)
    const recognised = recognise(head, source)
    if ('reason' in recognised) throw new Unreadable(recognised.reason)
    const read = await readerOf(recognised.kind)
    yield* read(opened(source, chunks, run), run)
  } catch (error) {
    yield { kind: 'flaw', key, name, reason: reasonOf(error) }
  }
}

function opened(source: Source, chunks: AsyncIterable<Uint8Array>, { limits, options }: IntakeRun): Opened {
  return {
    ...source,
    encoding: options.encoding ?? null,
    chunks,
    bytes: () => collect(chunks, limits.documentBytes, source.size),
    keyFor: (bytes) => keyOf(source, source.version ?? digestOf(bytes)),
  }
}
