import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

test.each([
  ['Norway asked Russia to send wheat to Chad.', 'assist'],
  ['Norway urged Russia not to send wheat to Chad.', 'change'],
  ['Norway urged Chad to stop trading with Russia.', 'change'],
  ['Norway urged Russia not to meet the Syrian president.', 'change'],
  ['Norway urged Russia not to attack Chad.', 'yield'],
])('who asks that something be left undone does not ask for it: %s', (text, mode) => {
  const { claims } = reader.read(text, { date: '2024-02-19' })
  expect(claims.map(({ event }) => [event.type, event.mode])).toEqual([['REQUEST', mode]])
})

test('what is given is nobody to whom it is given', () => {
  const text = 'If they seek security, the United States must not send weapons, fighter jets and bombs to the region.'
  const [claim] = reader.read(text, { date: '2024-02-19' }).claims
  expect(claim?.event.type).toBe('AID')
  expect(claim?.recipients).toEqual([])
  expect(claim?.goods.map(({ what }) => what)).toEqual(['weapons', 'fighter jets', 'bombs'])
})
