import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

/** Who says each claim of a text, from the outside in: "paper < Chadian minister"; "" for the writer. */
function voices(text: string): string[] {
  return reader
    .read(text, { date: '2024-02-19' })
    .claims.map(({ attribution }) => attribution.map(({ source }) => source?.name ?? '?').join(' < '))
}

test.each([
  // Whose word it is.
  ['In the words of a Chadian minister, Niger shelled two villages in Chad.', ['Chadian minister']],
  ["By Peru's account, Chile attacked a Peruvian ship.", ['Peru']],
  ['In the view of Turkish officials, Greece broke the treaty with Turkey.', ['Turkish officials']],
  ["Laos's version is that Thailand attacked a Laotian post.", ['Laos']],
  // In view of a thing, and on the ground of it, nobody speaks.
  ['In view of the raid, Chad expelled the envoy of Niger.', ['']],
  ['Based on the evidence of a film, Chad expelled the envoy of Niger.', ['']],
  // Who is quoted by another, though his words come first.
  ['“Niger attacked Chad,” state radio quoted a Chadian general as saying.', ['state radio < Chadian general']],
  ['“Niger attacked Chad. It bombed Mali,” Reuters quoted him as saying.', ['Reuters < him', 'Reuters < him']],
  // Who tells a headline, before a colon or at its end.
  ['Kenyan minister: Uganda bombed a Kenyan village', ['Kenyan minister']],
  ['Iran attacked Omani ship: report', ['report']],
  ['Turkey bombed Iraqi village: Iraqi army', ['Iraqi army']],
  ['Iran attacked Omani ship - sources', ['sources']],
  // What only stands there says nothing.
  ['Chad expels envoy of Niger - Live updates', ['']],
])('%s', (text, names) => {
  expect(voices(text)).toEqual(names)
})
