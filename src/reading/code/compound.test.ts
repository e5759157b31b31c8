import { expect, test } from 'vitest'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

const reader = await createReader(dataFrom())

const told = (text: string) =>
  reader
    .read(text, { date: '2024-02-19' })
    .claims.map(({ event, actors, recipients }) =>
      [actors.map(({ id }) => id).join('+') || '-', event.type, recipients.map(({ id }) => id).join('+') || '-'].join(
        ' ',
      ),
    )

test.each([
  ['The Chad-backed M23 rebels left the town.', 'TCD SUPPORT m23'],
  ['The Togo-brokered truce between Mali and Niger held.', 'TGO CONSULT MLI+NER'],
  ['The Chilean-imposed sanctions on Chad went on.', 'CHL SANCTION TCD'],
  ['The Kenyan-led military campaign against Somalia went on for a year.', 'KEN ASSAULT SOM'],
])('what a participle with its doer says of a noun is told: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})

test.each(['The Kenyan-held town was quiet.', 'The Kenyan-built road is long.', 'A Kenya-based firm closed.'])(
  'who is no side is told nothing of: %s',
  (text) => {
    expect(told(text)).toEqual([])
  },
)

test.each([
  ['The EU-Kenya talks went on.', 'EU+KEN CONSULT EU+KEN'],
  ['A US-Chile trade agreement would be good.', 'USA+CHL AGREE USA+CHL'],
])('two names that a hyphen joins are both sides: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})

test('who moves or tries out forces does so to nobody', () => {
  expect(told("Iran's missile tests went on.")).toEqual(['IRN MOBILIZE -'])
})
