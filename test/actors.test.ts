import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'

const HEAD = 'id\tname\taliases\tkind\tsector\tcountry\twikidata\n'

test("a user's own actors are known beside those of the gazetteer", async () => {
  const reader = await createReader(dataFrom(), `${HEAD}border-league\tBorder League\tBL\tarmed-group\tREB\tPER\t\n`)
  const { claims } = reader.read('Last week the Border League attacked Chile.', { date: '2024-02-02' })
  const [actor] = claims[0]?.actors ?? []
  expect([actor?.id, actor?.kind, actor?.country]).toEqual(['border-league', 'armed-group', 'PER'])
})

test('a kind that is none is named with its line', async () => {
  const actors = `${HEAD}x\tX Front\t\tgang\tREB\tPER\t\n`
  await expect(createReader(dataFrom(), actors)).rejects.toThrow('line 2: "gang" is not a kind of actor')
})
