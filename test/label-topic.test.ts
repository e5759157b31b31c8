import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

/** Who says each claim of a text; "-" for the writer. */
function sayers(text: string): string[] {
  return reader
    .read(text, { date: '2024-02-19' })
    .claims.map(({ attribution }) => attribution.at(-1)?.source?.name ?? '-')
}

test.each([
  // The land that a heading is about does not say what follows it.
  ['Gaza: UN chief condemns hospital strike', ['-']],
  ['Mali: France pulls out last troops', ['-']],
  ['Venezuela: Brazil recalls ambassador', ['-']],
  // What it says is in the words of speech, or a sentence.
  ['Iran: we will respond to any Israeli attack', ['Iran']],
  ['Kenya: Somalia has not kept its promises', ['Kenya']],
  ['Mali: Niger expelled two Togolese envoys.', ['Mali']],
  ['Lavrov: Turkey accuses Greece', ['Sergey Lavrov']],
])('%s', (text, names) => {
  expect(sayers(text)).toEqual(names)
})
