import { expect, test } from 'vitest'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

const reader = await createReader(dataFrom())

const told = (text: string) =>
  reader
    .read(text, { date: '2024-02-19' })
    .claims.map(({ event, actors, recipients }) =>
      [actors.map(({ id }) => id).join('+'), event.type, recipients.map(({ id }) => id).join('+')].join(' '),
    )

const SEIZED = 'Peru arrested five Fijian fishermen in May, and Oman praised Peru. Latvia was silent.'

test.each([
  [`${SEIZED} The sailors were freed on Friday.`, 'PER RETREAT FJI-CVL'],
  [`${SEIZED} The fishermen were deported on Friday.`, 'PER COERCE FJI-CVL'],
  ['Oman praised Peru, which asked Latvia for a loan. Peru was refused.', 'LVA REJECT PER'],
  [
    'Togolese jets bombed a Chadian village, and Oman and Peru condemned Togo. Four farmers were killed.',
    'TGO ASSAULT TCD-CVL',
  ],
])('a passive that names nobody goes on with the deed before: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})

test.each([
  ['Peru praised Fiji, and Oman praised Latvia. Five sailors were freed on Friday.', 'RETREAT'],
  [`${SEIZED} Two Latvian sailors were freed on Friday.`, 'PER RETREAT'],
])('a passive does not go on with a deed of another kind or done to others: %s', (text, claim) => {
  expect(told(text).some((one) => one.includes(`${claim} `) && !one.startsWith(' '))).toBe(false)
})
