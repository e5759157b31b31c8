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

const told = (text: string) =>
  reader
    .read(text, { date: '2024-02-19' })
    .claims.map(({ event, actors, recipients }) =>
      [actors.map(({ id }) => id), event.type, recipients.map(({ id }) => id)].join(' '),
    )

test('who alleges that another did something tells what he did too', () => {
  expect(told('Chad alleged that Libya had armed Malian rebels.')).toContain('LBY AID MLI-REB')
  expect(told('Peru threatened that it would arm Chilean rebels.')).not.toContain('PER AID CHL-REB')
})

test('what was asked and is turned down by nobody who is named was asked', () => {
  const text = 'Norway and Chad met on Monday. A request by Chad for two ships was turned down.'
  expect(told(text)).toContain('TCD REQUEST NOR')
})
