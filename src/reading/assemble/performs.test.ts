import { expect, test } from 'vitest'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

const reader = await createReader(dataFrom())

test.each([
  ['a state', '"I strongly urge Peru to free the crew," Chilean foreign minister Ana Soto said.'],
  ['a body of states', '"I strongly urge Peru to free the crew," NATO Secretary General Per Lund said.'],
])('who asks in his own quoted words for %s is no source of it', (_, text) => {
  const [claim] = reader.read(text, { date: '2024-02-19' }).claims.filter(({ event }) => event.type === 'REQUEST')
  expect(claim?.recipients.map(({ id }) => id)).toEqual(['PER'])
  expect(claim?.attribution).toEqual([])
})

test('who seconds what another proposed is no source of it', () => {
  const { claims } = reader.read('Denmark seconded the Swedish proposal.', { date: '2024-02-19' })
  expect(claims.map(({ event, attribution }) => [event.type, attribution.length])).toEqual([
    ['SUPPORT', 0],
    ['AGREE', 0],
  ])
})
