import { expect, test } from 'vitest'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

const reader = await createReader(dataFrom())

const relations = (text: string) =>
  Object.fromEntries(
    reader
      .document(text, { date: '2024-02-19' })
      .sentences.flatMap(({ tokens }) =>
        tokens.map(({ form, head, deprel }) => [form, `${deprel} ${tokens[head - 1]?.form ?? '-'}`]),
      ),
  )

test('a clause that takes up what was told hangs on its noun, and is no report of it', () => {
  const tree = relations('Togo has twice accused Benin of theft on the border river, a charge Porto-Novo denies.')
  expect(tree).toMatchObject({ accused: 'root -', charge: 'parataxis accused', denies: 'acl:relcl charge' })
})

test('so does one whose subject is a longer phrase', () => {
  const tree = relations('Kenya says Chad shelters the men, a charge the government in Ndjamena has always denied.')
  expect(tree).toMatchObject({ denied: 'acl:relcl charge', government: 'nsubj denied' })
})
