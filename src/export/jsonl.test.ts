import { expect, test } from 'vitest'
import { fake } from './fake-claims.ts'
import { jsonl } from './jsonl.ts'
import { written } from './written.ts'

test('a line a claim with its document, without the trees', async () => {
  const claims = [fake({}, { trees: [] }), fake({ id: 'c_2' })]
  const lines = (await written(jsonl(claims)))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toEqual(
    claims.map(({ claim, document }) => {
      const { trees: _, ...kept } = document
      return { document: kept, claim }
    }),
  )
})
