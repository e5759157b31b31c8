import { expect, test } from 'vitest'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

const reader = await createReader(dataFrom())

const told = (text: string) =>
  reader
    .read(text, { date: '2024-02-19' })
    .claims.map(({ event, attribution }) => `${event.type} ${attribution.at(-1)?.source?.name ?? '-'}`)

test.each([
  ['Kenya, which condemned the raid on Togo, is to send aid to Mali, an envoy said on Friday.', 'ACCUSE -'],
  ['Kenya, which condemned the raid on Togo, is to send aid to Mali, an envoy said on Friday.', 'AGREE envoy'],
  ['Chad said that Niger broke the pact when it shelled a Malian village.', 'ASSAULT -'],
  ['The envoy said that Kenya, which had bombed two Sudanese villages, would leave.', 'ASSAULT envoy'],
])('what the writer tells by the way is his own, and what has "had" the speaker\'s: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})
