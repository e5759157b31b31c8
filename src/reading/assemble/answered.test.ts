import { expect, test } from 'vitest'
import { done } from '../../../test/support/told.ts'

/** Names two states all along, though few clauses of the story tell of both. */
const QUIET =
  `The harbour of Callao was quiet and the Peruvian fleet lay at anchor. Fijian sailors sat in the cafés of the old town, and the Peruvian
  nets hung on the quay. Prices had gone up again in Peru, and in Fiji the rains were late. The Fijian fields stood yellow. Nobody in Fiji could say
  when the next ship would come. `.repeat(4)

const told = (sentence: string) =>
  done(`${QUIET}Peru accused Fiji of overfishing on Monday and Fiji thanked Peru for its patience. ${sentence}`)

test.each([
  ['Fiji has threatened sanctions.', 'FJI THREATEN PER'],
  ['Fiji cut off aid in March.', 'FJI SANCTION PER'],
  ['Fiji imposed a tariff of 20 percent on copper.', 'FJI SANCTION PER'],
])(
  'where few clauses tell of two states the other one is found if hardly anything speaks against him: %s',
  (text, claim) => {
    expect(told(text)).toContain(claim)
  },
)

test.each([
  ['The Fijian parliament accused the Fijian government of selling boats.', 'FJI ACCUSE PER'],
  ['Fijian Foreign Minister Ana Vea asked the Fijian parliament to approve the loan.', 'FJI REQUEST PER'],
])('who speaks to a body of his own state says it to nobody else: %s', (text, claim) => {
  const story = 'Peru lent Fiji a ship. Fiji thanked Peru, and Peru praised Fiji. '
  expect(done(story + text).filter((one) => one === claim)).toEqual([])
})

test('two who praise a thing do not praise each other', () => {
  expect(done('Ghana and Togo hailed the vote as historic.')).toEqual([])
})

test('what is asked for without saying of whom is asked of a state, and not of private people whom the story names last', () => {
  const claims = done('Peru and Chile met. Chilean doctors struck. Peru demanded an apology.')
  expect(claims).toContain('PER REQUEST CHL')
  expect(claims).not.toContain('PER REQUEST CHL-CVL')
})
