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

test.each([
  ['Ghana closed its border with Togo and arrested nine Togolese traders.', ['GHA COERCE TGO', 'GHA COERCE TGO-BUS']],
  [
    'Ghana suspended a 1998 treaty with Togo and barred Togolese boats from its ports.',
    ['GHA SANCTION TGO', 'GHA SANCTION TGO'],
  ],
])('what was done to each of two by itself is two deeds: %s', (text, claims) => {
  expect(told(text)).toEqual(claims)
})

test.each([
  ['Ghana fired on a Togolese village, killing five Togolese farmers.', ['GHA ASSAULT TGO-CVL']],
  ['The navy of Ghana stopped and searched a Togolese trawler.', ['GHA COERCE TGO']],
  ['Ghana condemned and denounced Togo.', ['GHA ACCUSE TGO']],
])('what was done to one in parts is one deed: %s', (text, claims) => {
  expect(told(text)).toEqual(claims)
})

test('an answer in the same sentence is not the invitation told again', () => {
  expect(told('Ghana invited the president of Togo to Accra, and the invitation was accepted.')).toEqual([
    'GHA AGREE TGO',
    'TGO AGREE GHA',
  ])
})
