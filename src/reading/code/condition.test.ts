import { expect, test } from 'vitest'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

const reader = await createReader(dataFrom())

test.each([
  ['Qatar gave Chad 60 of the cranes.', 'QAT AID TCD'],
  ['Oman built 41 of the 60 clinics in Samoa.', 'OMN AID WSM'],
])('what a number counts is what is given: %s', (text, claim) => {
  const told = reader
    .read(text, { date: '2024-02-19' })
    .claims.map(({ event, actors, recipients }) => `${actors[0]?.id} ${event.type} ${recipients[0]?.id}`)
  expect(told).toContain(claim)
})
