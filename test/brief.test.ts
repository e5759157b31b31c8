import { beforeAll, expect, test } from 'vitest'
import { type BriefOptions, briefOf } from '../src/brief/brief.ts'
import { briefHtml } from '../src/brief/html.ts'
import { briefMarkdown } from '../src/brief/markdown.ts'
import type { Brief, Sentence } from '../src/brief/types.ts'
import { eachClaim } from '../src/record/ask/find-claims.ts'
import { partyOf } from '../src/record/ask/typed/party.ts'
import type { Database } from '../src/record/database.ts'
import { openRecord } from '../src/record/open-record.ts'
import { keepSample } from './support/sample-record.ts'

// What a brief of the sample record says, word for word, and what holds of every brief.

const PAIRS = [
  ['CHN', 'TZA'],
  ['USA', 'CHN'],
  ['EGY', 'ISR'],
] as const
let db: Database

beforeAll(async () => {
  db = openRecord(':memory:')
  await keepSample(db)
  return () => db.close()
}, 60_000)

async function brief(a: string, b: string, options: Partial<BriefOptions> = {}): Promise<Brief> {
  return briefOf(db, { a: await partyOf(db, a), b: await partyOf(db, b), ...options })
}

function sentencesOf({ rests, reported, recent, passed, ledger, disputes, voices }: Brief): Sentence[] {
  const items = [reported, recent, disputes].flatMap((list) => list?.items ?? [])
  const rows = ledger.flatMap((part) => part.rows)
  return [
    ...rests,
    ...items.flatMap(({ sentences }) => sentences),
    ...passed,
    ...rows.flatMap(({ remarks }) => remarks),
    ...voices,
  ]
}

test.each([
  ['CHN', 'TZA', 'china-tanzania'],
  ['USA', 'CHN', 'united-states-china'],
])('the brief on %s and %s is as kept', async (a, b, name) => {
  const made = await brief(a, b)
  await expect(briefHtml(made)).toMatchFileSnapshot(`golden/brief/${name}.html`)
  await expect(briefMarkdown(made)).toMatchFileSnapshot(`golden/brief/${name}.md`)
})

test.each(PAIRS)('of %s and %s the same record gives the same bytes', async (a, b) => {
  const [one, other] = [await brief(a, b), await brief(a, b)]
  expect(briefHtml(other)).toBe(briefHtml(one))
  expect(briefMarkdown(other)).toBe(briefMarkdown(one))
})

test.each(PAIRS)('of %s and %s every sentence has notes, and every note is asked for', async (a, b) => {
  const made = await brief(a, b)
  const sentences = sentencesOf(made)
  expect(sentences.length).toBeGreaterThan(12)
  expect(sentences.filter(({ notes }) => notes.length === 0)).toEqual([])
  const cells = made.ledger.flatMap(({ rows }) => rows.flatMap(({ cells: of }) => Object.values(of)))
  const cited = new Set([...sentences, ...cells].flatMap(({ notes }) => notes))
  expect([...cited].sort((x, y) => x - y)).toEqual(made.notes.map(({ number }) => number))
})

test.each(PAIRS)('of %s and %s every note quotes its document exactly, and the claim is in the quote', async (a, b) => {
  const made = await brief(a, b)
  const found = new Map([...eachClaim(db, {})].map((each) => [each.claim.id, each]))
  for (const note of made.notes) {
    if (!('quote' in note)) continue
    const { claim, document } = found.get(note.claim)!
    const { text } = db.get<{ text: string }>(
      'SELECT t.text FROM document_texts t JOIN documents d ON d.number = t.document WHERE d.id = ?',
      document.id,
    )!
    expect(text.replace(/\s+/g, ' ')).toContain(note.quote)
    expect(note.quote.slice(note.words.start, note.words.end)).toBe(claim.evidence.exact.replace(/\s+/g, ' '))
    expect([note.publisher, note.day]).toEqual([document.publisher, document.day])
  }
})

test('figures that contradict each other are never put down to one voice', async () => {
  const { reported, disputes } = await brief('EGY', 'ISR')
  const told = reported.items.flatMap(({ sentences }) => sentences.map(({ text }) => text))
  expect(told).toContain('Egypt returned 241 prisoners to Israel, according to the Israeli army.')
  expect(told).toContain('The figure is 238 according to an Egyptian military spokesman.')
  expect(disputes.items[0]!.sentences[0]!.text).toBe(
    'Israel is accused by Egypt of shelling Egyptian positions; this is denied by Israel.',
  )
})

test('words by which a writer takes a side stand in notes alone', async () => {
  const made = await brief('EGY', 'ISR')
  const sentences = sentencesOf(made).map(({ text }) => text)
  expect(sentences).toContain('Israeli forces withdrew from El Arish, writes Cairo Evening Record, naming no source.')
  expect(sentences.join(' ')).not.toMatch(/illegal|unprovoked/)
  expect(JSON.stringify(made.notes)).toContain('illegal occupation')
})

test('the two are named in the order in which they are asked for, and told of alike', async () => {
  const [one, other] = [await brief('CHN', 'TZA'), await brief('TZA', 'CHN')]
  expect(other.title).toBe('Tanzania and China, 1 September 1967 to 16 July 1976')
  const words = (made: Brief) => sentencesOf(made).map(({ text }) => text)
  const plain = (list: readonly string[]) => list.filter((text) => !/^(?:From|Of what|This brief)/.test(text)).sort()
  expect(plain(words(other))).toEqual(plain(words(one)))
  expect(other.ledger.map(({ giver, rows }) => [giver, rows.map(({ kind }) => kind)])).toEqual(
    one.ledger.map(({ giver, rows }) => [giver, rows.map(({ kind }) => kind)]).reverse(),
  )
  expect(other.timeline.rows.map(({ forward }) => forward)).toEqual(one.timeline.rows.map(({ backward }) => backward))
})

test('the period bounds what is told, and titles it', async () => {
  const made = await brief('CHN', 'TZA', { since: '1971-01-01', until: '1971-12-31' })
  expect(made.title).toBe('China and Tanzania, 1 January 1971 to 31 December 1971')
  expect(made.reported.items.map(({ when }) => when)).toEqual(
    expect.arrayContaining(['October 1971', '15 November 1971']),
  )
  expect(JSON.stringify(made.timeline.rows)).not.toMatch(/197[02-9]/)
  expect(made.notes[0]).toMatchObject({ words: expect.stringContaining('--since 1971-01-01 --until 1971-12-31') })
})

test('as of a day before anything was added there is nothing, and it says so', async () => {
  const made = await brief('CHN', 'TZA', { asOf: '2026-01-01T23:59:59.999Z' })
  const text =
    'The record holds no claim between China and Tanzania in this period, as the record stood on 1 January 2026.'
  expect(made.rests).toEqual([{ text, notes: [1] }])
  expect(briefMarkdown(made)).toContain('chancery claims --between CHN,TZA --as-of 2026-01-01')
  expect(briefHtml(made)).not.toContain('What changed')
})

test('one who acts for another, and one alone, are refused', async () => {
  await expect(brief('CHN', 'Job Lusinde')).rejects.toThrow('Cannot brief on "Job Lusinde": it acts for another')
  await expect(brief('CHN', 'China')).rejects.toThrow('Cannot brief on "China" alone: wanted two actors')
})
