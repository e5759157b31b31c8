import { expect, test } from 'vitest'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

const reader = await createReader(dataFrom())

const judgements = (text: string) =>
  reader
    .read(text, { date: '2024-02-19' })
    .claims.filter(({ event }) => event.type === 'ACCUSE' || event.type === 'SUPPORT')
    .map(({ event, actors, recipients }) => [actors[0]?.id, event.type, recipients[0]?.id].join(' '))

test.each([
  ['"Peru has closed the bridge. That is a disgrace," the Chilean foreign minister said.', 'CHL ACCUSE PER'],
  ['Oman expelled two Yemeni diplomats. "This is an outrage," the Yemeni foreign minister said.', 'YEM ACCUSE OMN'],
  ['"Togo has sent 300 doctors, and that is admirable," the Beninese minister said.', 'BEN SUPPORT TGO'],
])('what is said of a deed in the clause before is said of its doer: %s', (text, claim) => {
  expect(judgements(text)).toEqual([claim])
})

test.each([
  ['of what both did', 'Kenya met Uganda in Lamu. "It was a wonderful evening," the Kenyan president said.'],
  [
    'of what is no longer spoken of',
    'Oman expelled two Yemenis. It rained in Aden. "That is sad," the Yemeni envoy said.',
  ],
  ['of what is to be done', '"It is wrong to pay," the Fijian minister said.'],
  ['that denies it', 'Peru has closed the bridge. "That is no disgrace," the Chilean minister said.'],
])('nobody is judged by what is said %s', (_, text) => {
  expect(judgements(text)).toEqual([])
})
