import { beforeAll, expect, test } from 'vitest'
import { english } from '../src/languages/en.ts'
import { type Document, newDocument } from '../src/model/document.ts'
import { pipeline } from '../src/pipeline/pipeline.ts'
import { answered, type Choose } from '../src/reading/assemble/answered.ts'
import { chainsOf } from '../src/reading/assemble/chain.ts'
import { loadEnglish } from '../src/resources/english.ts'
import { dataFrom } from '../src/resources/node.ts'

let read: (doc: Document) => Document

beforeAll(async () => {
  const { segmentation, language, reading } = english(await loadEnglish(dataFrom()))
  read = pipeline([segmentation, ...language, ...reading])
})

/** Who may be on the other side of each event of a text whose clause leaves it open, by trigger. */
function choices(text: string): Record<string, string[]> {
  const doc = read(newDocument(text, {}))
  const out: Record<string, string[]> = {}
  const choose: Choose = ({ trigger }, candidates) => {
    out[text.slice(trigger.start, trigger.end)] = candidates.map(({ ids }) => [...ids].join('+') || 'nobody')
    return { at: 0, share: 1 }
  }
  answered(doc, chainsOf(doc), choose)
  return out
}

test('of an event whose clause names nobody: nobody, those named before, nearest first, and the two told of together', () => {
  expect(choices('Kenya accused Uganda of theft. Tanzania met both. Rwanda refused.').refused).toEqual([
    'nobody',
    'KEN+UGA',
    'TZA',
    'UGA',
    'KEN',
  ])
})

test('an event whose clause names a state is not asked about, and nobody is on both sides', () => {
  const asked = choices('Kenya accused Uganda of theft. Kenya refused.')
  expect(Object.keys(asked)).toEqual(['refused'])
  expect(asked.refused).toEqual(['nobody', 'UGA'])
})

test('who suffered a deed that is spoken of, and where people met, are on no side', () => {
  expect(choices('Ethiopia condemned the attack on Somalia.').condemned).toEqual(['nobody'])
  expect(choices('The leaders of Kenya gathered in Lima, the capital of Peru.').gathered).toEqual(['nobody'])
})

test('whom the next clause names is on no side of this one, and a state on none of its own office', () => {
  expect(choices('Kenya accused Uganda of theft. Kenya refused and demanded help from Peru.').refused).toEqual([
    'nobody',
    'UGA',
  ])
  expect(choices('Kenya accused Uganda of theft. The Aviation Office of Kenya refused.').refused).not.toContain('KEN')
})

test('a choice that hardly stands out is not taken', () => {
  const doc = read(newDocument('Kenya accused Uganda of theft. Kenya refused.', {}))
  const refused = (share: number) =>
    answered(doc, chainsOf(doc), (_, candidates) => ({ at: candidates.length - 1, share }))
      .flatMap(({ events }) => events)
      .at(-1)!.recipients
  expect(refused(0.2)).toEqual([])
  expect(refused(0.9)).toMatchObject([{ stated: false, confidence: expect.closeTo(0.63) }])
})

test('what is learned of verbs is not told in news of one state’s own affairs', () => {
  const held = 'The Fijian navy has held a South Korean trawler since July.'
  const inner = 'The minister of Fiji spoke in Fiji. The Fijian parliament met. '.repeat(4)
  const told = (text: string) => read(newDocument(text, {})).events.filter(({ frame }) => frame === 'hold#0').length
  expect(told(held)).toBe(1)
  expect(told(inner + held)).toBe(0)
})

const TOURISTS =
  'A Chilean cook opened a shop in Lima. Two Chilean students liked the bread, and a Peruvian painter slept. A Chilean song was heard on the radio. '

test('who is left unsaid is nobody where a story names a second state often and tells of no relations', () => {
  const asked = (text: string) => {
    const doc = read(newDocument(text, {}))
    let count = 0
    const stories = answered(doc, chainsOf(doc), () => ({ at: 0, share: 1, asked: ++count }))
    return { count, recipients: stories.flatMap(({ events }) => events.map(({ recipients }) => recipients)) }
  }
  expect(
    asked(`Peru accused Chile of theft. ${TOURISTS.repeat(6)} The Peruvian government refused.`).count,
  ).toBeGreaterThan(0)
  // One relation in a long report is told by the way.
  expect(asked(`Peru accused Chile of theft. ${TOURISTS.repeat(8)} The Peruvian government refused.`).count).toBe(0)
  const { count, recipients } = asked(`${TOURISTS}The Peruvian government refused. ${TOURISTS.repeat(5)}`)
  expect(count).toBe(0)
  expect(recipients).toEqual([[]])
})

test('items of a round-up know nothing of one another', () => {
  const quarrel = (one: string, other: string) => `${one} accused ${other} of theft. ${one} refused.`
  const items = ['KENYA', quarrel('Kenya', 'Uganda'), 'PERU', 'It rained in Peru.', 'FIJI', quarrel('Fiji', 'Tonga')]
  const text = ['Briefs', ...items].join('\n\n')
  const doc = read(newDocument(text, {}))
  const asked: string[][] = []
  answered(doc, chainsOf(doc), (_, candidates) => {
    asked.push(candidates.map(({ ids }) => [...ids].join('+') || 'nobody'))
    return { at: 0, share: 1 }
  })
  expect(asked).toEqual([
    ['nobody', 'UGA'],
    ['nobody', 'TON'],
  ])
})

test.each([
  ['Tajik officers detained an Austrian engineer in May. Austria demanded his release.', 'TJK'],
  ['Peru holds two Chilean sailors. Chile demanded that they be freed.', 'PER'],
  ['Belgium called for the release of the sailors held by Yemen.', 'YEM'],
])('who is to be let go is not who is asked to let him go: %s', (text, asked) => {
  const request = read(newDocument(text, {})).claims.find(({ event }) => event.type === 'REQUEST')
  expect(request?.recipients.map(({ id }) => id)).toEqual([asked])
})

/** Whom the last event of a text has on its other side where a choice falls on the last candidate. */
function chosen(text: string, share = 0.9) {
  const doc = read(newDocument(text, {}))
  const stories = answered(doc, chainsOf(doc), (_, candidates) => ({ at: candidates.length - 1, share }))
  return stories.flatMap(({ events }) => events).at(-1)!.recipients
}

test('nobody is chosen in a long report where little speaks for him', () => {
  const quarrel =
    'Kenya accused Uganda of theft. Uganda accused Kenya of lying. Kenya met Uganda. Uganda thanked Kenya. '
  expect(chosen(`${quarrel}The Kenyan government refused.`)).toHaveLength(1)
  expect(chosen(`${quarrel.repeat(32)}The Kenyan government refused.`, 0.5)).toEqual([])
})

test('who is only told of as one of several that nobody names is on no side', () => {
  const quarrel = 'Kenya accused Uganda of theft. '
  expect(chosen(`${quarrel}Kenya urged other countries to pay.`)).toEqual([])
  expect(chosen(`${quarrel}Kenya urged other governments to pay.`)).toMatchObject([{ stated: true }])
})

test('people who are helped are those of the state that a story has for them, and not that state', () => {
  const text = 'Nepal and India met. Nepal thanked India. India fed 900 villagers.'
  expect(chosen(text)).toMatchObject([{ stated: true, of: 'NPL', confidence: expect.closeTo(0.63) }])
  const claim = read(newDocument(text, {})).claims.at(-1)
  expect(claim?.recipients.map(({ id }) => id)).toEqual(['NPL-CVL'])
})
