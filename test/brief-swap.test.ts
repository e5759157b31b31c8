import fc from 'fast-check'
import { expect, test } from 'vitest'
import { briefOf } from '../src/brief/brief.ts'
import { briefHtml } from '../src/brief/html.ts'
import { briefMarkdown } from '../src/brief/markdown.ts'
import { partyOf } from '../src/record/ask/typed/party.ts'
import { openRecord } from '../src/record/open-record.ts'
import { relateDocument } from '../src/record/relate.ts'
import { chance } from './support/invented.ts'
import { keep } from './support/record.ts'

// A brief takes no side: where two states change places in every document, nothing in it changes but their names.

const [A, B] = ['Mexico', 'Norway'] as const
const PUBLISHERS = ['Harbour Post', 'The Beacon', 'Plateau Times']
const SAYING = [
  '',
  '',
  ', Foreign Minister Anna Berg said',
  ', a diplomat said',
  ", {X}'s foreign ministry said",
  ", {Y}'s defence ministry said",
]
const ACTS = [
  (n: number) => `{X} delivered ${n} tons of wheat to {Y} on Monday`,
  (n: number) => `{X} promised {Y} ${n} buses`,
  (n: number) => `{X} lent {Y} ${n} million euros in March`,
  () => '{X} accused {Y} of piracy',
  () => '{X} recalled its ambassador from {Y} on Tuesday',
  () => '{X} and {Y} signed a fishing agreement on Wednesday',
  () => '{X} criticised {Y} for the new law on fishing',
  () => '{X} threatened to expel diplomats of {Y}',
]
const DENIALS = [
  "{X}'s foreign ministry denied that {X} had delivered wheat to {Y}.",
  '{Y} denied that it had accused {X} of piracy.',
]

/** Words of no meaning, so that no two articles are near to being reprints of each other. */
function filler(next: () => number): string {
  const word = () => Array.from({ length: 6 }, () => String.fromCharCode(97 + Math.floor(next() * 26))).join('')
  return `The harbour has ${Array.from({ length: 30 }, word).join(' and ')}.`
}

/** Articles in which {A} and {B} deal with each other, the same ones for the same seed. */
function articles(seed: number): { text: string; date: string; publisher: string; url: string }[] {
  const next = chance(seed)
  const pick = <T>(from: readonly T[]) => from[Math.floor(next() * from.length)]!
  return Array.from({ length: 10 }, (_, index) => {
    const sentences = Array.from({ length: 3 }, () => {
      const [x, y] = next() < 0.5 ? ['{A}', '{B}'] : ['{B}', '{A}']
      const act = `${pick(ACTS)(10 + Math.floor(next() * 90))}${pick(SAYING)}.`
      const words = next() < 0.2 ? pick(DENIALS) : act
      return words.replaceAll('{X}', x!).replaceAll('{Y}', y!)
    })
    const date = new Date(Date.UTC(2024, 0, 3 + index * 9)).toISOString().slice(0, 10)
    return {
      text: `${sentences.join(' ')} ${filler(next)}`,
      date,
      publisher: pick(PUBLISHERS),
      url: `https://example.org/${index}`,
    }
  })
}

async function briefs(seed: number, a: string, b: string): Promise<{ html: string; markdown: string }> {
  const db = openRecord(':memory:')
  try {
    for (const { text, ...meta } of articles(seed)) {
      const named = text.replaceAll('{A}', a).replaceAll('{B}', b)
      relateDocument(db, await keep(db, named, meta))
    }
    const brief = await briefOf(db, { a: await partyOf(db, a), b: await partyOf(db, b) })
    return { html: briefHtml(brief), markdown: briefMarkdown(brief) }
  } finally {
    db.close()
  }
}

function swapped(text: string): string {
  const other: Readonly<Record<string, string>> = { [A]: B, [B]: A, MEX: 'NOR', NOR: 'MEX' }
  return text.replace(/Mexico|Norway|MEX|NOR/g, (name) => other[name]!)
}

test('where two states change places in every document, only names change', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
      const [one, other] = [await briefs(seed, A, B), await briefs(seed, B, A)]
      expect(one.markdown).toMatch(/## Notes|\[\^2\]:/)
      expect(other.markdown).toBe(swapped(one.markdown))
      expect(other.html).toBe(swapped(one.html))
    }),
    { numRuns: 6, seed: 20240215, endOnFailure: true },
  )
}, 120_000)
