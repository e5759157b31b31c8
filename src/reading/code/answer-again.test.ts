import { expect, test } from 'vitest'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

const reader = await createReader(dataFrom())

const told = (text: string) =>
  reader
    .read(text, { date: '2024-02-19' })
    .claims.map(({ event, actors, recipients, status }) =>
      [actors.map(({ id }) => id), event.type, recipients.map(({ id }) => id), status.value].join(' '),
    )

test.each([
  ['Peru invited the president of Fiji to Lima. The invitation was accepted.', 'FJI AGREE PER promised'],
  ['Togo asked Chad for help. The request was declined.', 'TCD REJECT TGO happened'],
  ['Oman offered Latvia 20 buses. The offer was rejected on Friday.', 'LVA REJECT OMN happened'],
])('who was asked is who answered: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})

test.each(['Togo praised Chad. The request was declined.', 'Togo asked Chad for help. The invitation was accepted.'])(
  'what nobody asked nobody answers: %s',
  (text) => {
    expect(told(text)).toHaveLength(1)
  },
)
