import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

// Part of a name that the tagger takes for a noun is one all the same, where the text has the whole name elsewhere.
test.each([
  [
    'Thailand received the commerce minister of Laos, Prasit Keovong. Prasit thanked Thailand for its patience.',
    'Prasit',
  ],
  [
    'The President of Brazil, Henrique Valadares, spoke on Monday with the press. In this regard, President Valadares thanked Nigeria.',
    'President Valadares',
  ],
])('%s', (text, name) => {
  const doc = reader.read(text)
  const thanks = doc.claims.find(({ event }) => event.frame.startsWith('thank'))
  expect(thanks?.actors.map(({ through, span }) => text.slice((through ?? span).start, (through ?? span).end))).toEqual(
    [name],
  )
})
