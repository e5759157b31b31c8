import { type NamedFile, namedSource } from './file-source.ts'
import { finish } from './finish.ts'
import type { IntakeOptions } from './intake-options.ts'
import { type IntakeRun, newRun, offsetOf } from './intake-run.ts'
import type { IntakeItem } from './item.ts'
import type { Outcome } from './outcome.ts'
import { newReading } from './reading.ts'
import { plainSource } from './source.ts'
import { filesUnder } from './walk.ts'

/**
 * Takes in files, folders, URLs, standard input (`-`) and files under another name: every document in them, in order, with
 * what is known of it and where that was found; of what cannot be read, its name and the reason, after which the rest goes on.
 *
 * One item is held at a time, whatever the size of the input. Nothing is thrown for a bad input. Where `options.signal` is
 * aborted the items end, without an error; a later run with `options.isDone` takes up where this one was left.
 *
 * @example
 * ```ts
 * for await (const item of intake(['articles/', 'https://example.org/feed.xml'], { date: '2024-02-19' })) {
 *   if (item.kind === 'document') keep(item)
 *   else if (item.kind === 'bad') complain(complaint(item))
 * }
 * ```
 */
export async function* intake(
  inputs: readonly (string | NamedFile)[],
  options: IntakeOptions = {},
): AsyncGenerator<IntakeItem> {
  const run = newRun(options, newReading(options))
  for (const input of inputs) {
    for await (const outcome of outcomesOf(input, run)) {
      if (options.signal?.aborted === true) return
      yield await finish(outcome, run)
    }
  }
}

async function* outcomesOf(input: string | NamedFile, run: IntakeRun): AsyncGenerator<Outcome> {
  if (typeof input !== 'string') {
    yield* run.read(namedSource(input, run))
    passBehind(run)
    return
  }
  if (input === '-') {
    yield* run.read(standardInput(run))
    return
  }
  if (/^https?:\/\//i.test(input)) {
    yield* run.readUrl(input, [])
    return
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input)) {
    yield { kind: 'flaw', key: `url:${input}`, name: `"${input}"`, reason: 'wanted http or https, or a file' }
    return
  }
  for await (const source of filesUnder(input, run)) {
    if ('kind' in source) yield source
    else yield* run.read(source)
    passBehind(run)
  }
}

function passBehind(run: IntakeRun): void {
  run.progress.behind = offsetOf(run)
  run.progress.within = 0
}

function standardInput({ options }: IntakeRun) {
  const { stdin } = options
  if (stdin === undefined) throw new TypeError('To read "-", pass the stream of standard input as the option "stdin".')
  return plainSource({ name: 'standard input', place: '-', path: '', open: () => bytesOf(stdin) })
}

async function* bytesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}
