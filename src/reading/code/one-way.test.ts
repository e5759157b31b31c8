import { expect, test } from 'vitest'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

const reader = await createReader(dataFrom())

test.each([
  ['The governments of Guatemala and El Salvador lodged protests of their own.', 'ACCUSE', []],
  ['Venezuela and Angola pressed for a stronger line.', 'REQUEST', []],
  ['Kenya and Uganda condemned the coup.', 'ACCUSE', []],
  ['Peru and Chile agreed to meet in May.', 'AGREE', ['PER', 'CHL']],
])('two blame, ask and threaten a third and not each other: %s', (text, type, ids) => {
  const claim = reader.read(text, { date: '2024-02-19' }).claims.find(({ event }) => event.type === type)
  expect(claim?.recipients.map(({ id }) => id)).toEqual(ids)
})
