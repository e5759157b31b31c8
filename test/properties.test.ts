import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import type { Document } from '../src/model/document.ts'
import type { Token } from '../src/model/token.ts'
import { ROOT } from './support/chancery.ts'

const fromDisk = async (name: string) => readFileSync(join(ROOT, 'data', name))
const english = await createReader(fromDisk)
const another = await createReader(fromDisk)
const META = { date: '2024-02-19' }
const SEED = 20240219
const LIMIT_MS = 20_000

/** Pieces that the stages look for, and pieces that break naive offsets. */
const PIECES = [
  ...[
    'Norway',
    'Iceland',
    'Norwegian',
    'the Icelandic',
    'Prime Minister Anna Berg',
    'President Olaf',
    'the EU',
    'Oslo',
  ],
  ...['the ministry', 'the two countries', 'it', 'they', 'its', 'who', 'which', 'Mr', 'U.S.', 'No. 4', 'St.'],
  ...[
    'accused',
    'said',
    'will send',
    'has not signed',
    "didn't attack",
    'promised to give',
    'threatened',
    'according to',
  ],
  ...['meeting', 'aid', 'sanctions', 'troops', 'the treaty', 'of', 'to', 'with', 'against', 'and', 'but', 'that', 'if'],
  ...['last week', 'on Monday', 'in 1972', '12 May 2024', 'three days ago', 'since', '$40 million', '25,000 tons', '½'],
  ...['"', '“', '”', '‘', '’', "'", '«', '»', '(', ')', '[', '—', '-', '…', '...', '.', ',', ';', ':', '?', '!', '%'],
  ...['\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2028', '\u200b', '\ufeff', '\u200f', '\u202e', '\u202c', '\u0000'],
  ...['\ud800', '\udc00', '🇳🇴', '👩‍🚀', 'e\u0301', 'İ', 'ß', '挪威', 'مرحبا', 'שלום', 'https://example.org/a?b=c'],
]
const unicode = fc.string({ unit: 'binary', maxLength: 300 })
const surrogates = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units))
const mixture = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 80 })
  .map((pieces) => pieces.flat().join(''))
const sentences = fc
  .array(
    fc.array(fc.constantFrom(...PIECES.slice(0, 51)), { minLength: 2, maxLength: 14 }).map((words) => words.join(' ')),
    { minLength: 1, maxLength: 8 },
  )
  .map((lines) => `${lines.join('. ')}.`)
const anyText = fc.oneof(unicode, surrogates, mixture, sentences)

/** Tells `see` of every object with a numeric `start` and `end`, wherever it stands in `value`, with the keys on the way to it. */
function seeSpans(
  value: unknown,
  see: (start: number, end: number, keys: readonly string[]) => void,
  keys: string[] = [],
): void {
  if (value === null || typeof value !== 'object') return
  const { start, end } = value as { start?: unknown; end?: unknown }
  if (typeof start === 'number' && typeof end === 'number') see(start, end, keys)
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key]
    if (inner === null || typeof inner !== 'object') continue
    keys.push(key)
    seeSpans(inner, see, keys)
    keys.pop()
  }
}

/** What is wrong with the offsets of a document, as readable lines; none where all is well. */
function misplaced({ text, ...layers }: Document): readonly string[] {
  const wrong: string[] = []
  seeSpans(layers, (start, end, keys) => {
    const inside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length
    if (!inside) wrong.push(`${keys.join('.')} is ${start}..${end} in a text of ${text.length}`)
  })
  for (const { tokens, multiwords } of layers.sentences) {
    for (const { first, last, form, start, end } of multiwords) {
      if (text.slice(start, end) !== form) wrong.push(`words ${first}-${last} are not "${form}"`)
    }
    for (const token of tokens) if (!isInPlace(token, text)) wrong.push(`word ${token.id} is not "${token.form}"`)
  }
  for (const { id, evidence } of layers.claims) {
    const { exact, prefix, suffix, start, end } = evidence
    if (text.slice(start, end) !== exact) wrong.push(`the evidence of ${id} is not its words`)
    if (!text.slice(0, start).endsWith(prefix)) wrong.push(`the prefix of ${id} does not stand before it`)
    if (!text.slice(end).startsWith(suffix)) wrong.push(`the suffix of ${id} does not stand after it`)
  }
  return wrong
}

function isInPlace({ start, end, form }: Token, text: string): boolean {
  return text.slice(start, end) === form
}

test.each([
  ['random Unicode', unicode],
  ['random code units, surrogates unpaired', surrogates],
  ['random mixtures of words and marks', mixture],
  ['random runs of words', sentences],
])(
  'every offset of %s is right',
  (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(misplaced(english.document(text, META))).toEqual([])
      }),
      { numRuns: 250, seed: SEED, interruptAfterTimeLimit: LIMIT_MS / 2 },
    )
  },
  LIMIT_MS,
)

test(
  'the same text gives the same record, in whatever order and by whichever reader',
  () => {
    fc.assert(
      fc.property(anyText, anyText, (text, between) => {
        const first = JSON.stringify(english.document(text, META))
        english.document(between, META)
        expect(JSON.stringify(english.document(text, META))).toBe(first)
        expect(JSON.stringify(another.document(text, META))).toBe(first)
      }),
      { numRuns: 150, seed: SEED, interruptAfterTimeLimit: LIMIT_MS / 2 },
    )
  },
  LIMIT_MS,
)

const NEWS =
  'Norway lent Iceland 40 million euros on Monday, Prime Minister Anna Berg said. "We will not attack them," she told ' +
  'reporters in Oslo, where both governments had met since last week. Its foreign ministry denied that.\n\n'
const SHAPES: readonly (readonly [string, (length: number) => string])[] = [
  ['news in paragraphs', (length) => NEWS.repeat(Math.ceil(length / NEWS.length)).slice(0, length)],
  [
    'news without a paragraph',
    (length) =>
      NEWS.replaceAll('\n', ' ')
        .repeat(length / 200)
        .slice(0, length),
  ],
  ['one sentence of many clauses', (length) => 'Norway accused Iceland of theft and '.repeat(length / 36)],
  ['an open quotation in every paragraph', (length) => '“Norway attacked Iceland.\n\n'.repeat(length / 27)],
  ['names without a verb', (length) => 'Norway, Anna Berg, '.repeat(length / 19)],
]

test.each(SHAPES)(
  'four times the text takes less than eight times as long: %s',
  (_, make) => {
    english.read(make(20_000), META)
    const small = Math.min(taken(make(60_000)), taken(make(60_000)))
    const long = make(240_000)
    let large = taken(long)
    // Measured again only where the first time is too long, which something else on the machine may have done.
    if (large / small >= 8) large = Math.min(large, taken(long))
    console.log(`${_}: 60 kB in ${Math.round(small)} ms, 240 kB in ${Math.round(large)} ms`)
    expect(large / small).toBeLessThan(8)
  },
  3 * LIMIT_MS,
)

/** Milliseconds of the processor that a reading takes, so that what else the machine does is hardly counted. */
function taken(text: string): number {
  const before = process.cpuUsage()
  english.read(text, META)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

test.each([
  ['a million letters without a space', 'Norway'.repeat(170_000)],
  ['a million brackets', '('.repeat(1_000_000)],
  ['a million unpaired surrogates', '\ud800'.repeat(1_000_000)],
  ['a million line feeds', '\n'.repeat(1_000_000)],
])(
  '%s are read within 20 seconds, every offset right',
  (_, text) => {
    expect(misplaced(english.document(text, META)).slice(0, 5)).toEqual([])
  },
  LIMIT_MS,
)
