import { expect, test } from 'vitest'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { relateDocument } from '../relate.ts'
import { listReprints } from './list-reprints.ts'
import { loadAgencyFinder } from './related.ts'

const WHEAT =
  'Ghana delivered nine tons of wheat to Kenya on Monday after long talks about the harbour of Mombasa. The ships had waited for two weeks because the cranes were broken and the roads were flooded after the rains of March.'
const COPPER =
  'Peru sold copper to Chile for the third time in a year, although the railway over the mountains had been closed since the earthquake. The price was not told, and neither of the two ministers took any questions after the signing.'

test('groups of reprints are found by who carried them and by who was first', async () => {
  const db = temporaryRecord()
  const print = async (text: string, publisher: string, date: string) =>
    relateDocument(db, await keep(db, text, { publisher, date, title: `${publisher}: ${text.slice(0, 5)}` }))
  await print(WHEAT, 'The Daily Record', '2024-03-01')
  await print(`${WHEAT} So it ends.`, 'Harbour News', '2024-03-02')
  await print(`${WHEAT} More follows.`, 'The Evening Post', '2024-03-03')
  await print(COPPER, 'Harbour News', '2024-04-01')
  await print(`${COPPER} So it ends.`, 'The Daily Record', '2024-04-02')
  const finder = await loadAgencyFinder()
  const titles = (by: Parameters<typeof listReprints>[2]) =>
    listReprints(db, finder, by, 10).groups.map(({ title }) => title)
  expect(titles({})).toEqual(['The Daily Record: Ghana', 'Harbour News: Peru '])
  expect(titles({ publisher: 'harbour news' })).toEqual(['The Daily Record: Ghana'])
  expect(titles({ publisher: 'The Daily Record', from: 'Harbour News' })).toEqual(['Harbour News: Peru '])
  expect(titles({ from: 'The Daily Record' })).toEqual(['The Daily Record: Ghana'])
  const first = listReprints(db, finder, {}, 1)
  expect(first.next).not.toBeNull()
  expect(listReprints(db, finder, {}, 1, first.next).groups.map(({ title }) => title)).toEqual(['Harbour News: Peru '])
})
