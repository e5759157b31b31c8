import { describe, expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import type { DocumentMeta } from '../src/model/document.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

/** Claims as "ACTORS TYPE RECIPIENTS, says SOURCE". */
function told(text: string, meta: DocumentMeta = { date: '2024-06-03' }): string[] {
  const side = (parties: readonly { id: string }[]) => parties.map(({ id }) => id).join('+') || '-'
  return reader.document(text, meta).claims.map(({ actors, event, recipients, attribution }) => {
    const source = attribution.at(-1)?.source?.name ?? 'the writer'
    return `${side(actors)} ${event.type} ${side(recipients)}, says ${source}`
  })
}

describe('what a clause leaves open', () => {
  test('an answer is given to who asked', () => {
    expect(told('Laos asked Thailand for doctors. Thailand refused.')).toContain('THA REJECT LAO, says the writer')
  })

  test('a party that the telling before names is not stated, and the reading is less sure of it', () => {
    const [, refusal] = reader.document('Laos asked Thailand for doctors. Thailand refused.', {}).claims
    expect(refusal!.recipients[0]!.stated).toBe(false)
    expect(refusal!.confidence.recipients).toBeLessThan(0.8)
  })

  test('people without a name are of the state of those who arrest them', () => {
    expect(told('Kenyan police arrested 30 students on Monday.')).toEqual(['KEN COERCE KEN-EDU, says the writer'])
  })

  test('those who protest are of the state whose government they protest against', () => {
    expect(told('Hundreds of farmers protested against the Ghanaian government.')).toEqual([
      'GHA-CVL PROTEST GHA, says the writer',
    ])
  })
})

describe('one event in several words', () => {
  test('who is summoned to hear a protest is accused once', () => {
    expect(told('Norway summoned the Russian ambassador to protest.')).toEqual(['NOR ACCUSE RUS, says the writer'])
  })

  test('what is fired and whom it kills is one assault', () => {
    expect(told('Kenyan troops shelled a Somali village, killing three Somali herders.')).toHaveLength(1)
  })

  test('who meets and who is met stand on both sides', () => {
    expect(told('The Peruvian president met the Chilean president.')).toEqual([
      'PER+CHL CONSULT PER+CHL, says the writer',
    ])
  })

  test('who gets what is given is found before the number of things', () => {
    expect(told('Romania had offered Egypt four tankers.')).toEqual(['ROU AGREE EGY, says the writer'])
  })
})

describe('texts that are printed as talk', () => {
  const INTERVIEW = `The minister speaks

Ann Roe, the foreign minister of Kenya, spoke to us.

What did you ask of Chad?

We asked Chad for tents. I said so in May.

And did Chad answer?

Chad sent us 300 tents. We are grateful.`

  test('answers are the speaker’s, and "we" is his state', () => {
    expect(told(INTERVIEW)).toEqual(
      expect.arrayContaining(['KEN REQUEST TCD, says Ann Roe', 'TCD AID KEN, says Ann Roe']),
    )
  })

  test('"the Ministry" is that of the state whose ministry publishes', () => {
    const publisher = 'Ministry of Foreign Affairs of Chile'
    expect(told('The Ministry condemned the attack by Peru.', { publisher })).toEqual([
      'CHL ACCUSE PER, says the writer',
    ])
  })
})
