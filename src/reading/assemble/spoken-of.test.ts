import { expect, test } from 'vitest'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

const reader = await createReader(dataFrom())

test.each([
  ['Peru expelled the Bolivian consul, a measure condemned by Ecuador.', 'ACCUSE', 'PER'],
  ['Mexico invited Cuba last week to join the pact, a step that Chile criticised as rash.', 'ACCUSE', 'MEX'],
  ['Ghana arrested six Togolese sailors, a step praised by Benin.', 'SUPPORT', 'GHA'],
  ['Laos lifted the ban on Thai rice on Friday, a concession that Vietnam rejected as too little.', 'REJECT', 'LAO'],
])('who judges what a noun sums up judges who did it: %s', (text, type, id) => {
  const claim = reader.read(text, { date: '2024-02-19' }).claims.find(({ event }) => event.type === type)
  expect(claim?.recipients.map((party) => party.id)).toEqual([id])
})
