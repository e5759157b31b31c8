import { expect, test } from 'vitest'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

const reader = await createReader(dataFrom())

test.each([
  ['Norway urges Iceland to free the crew.', '2024-02-19'],
  ['Norway urged Iceland to free the crew.', '2024-02-19'],
  ['Norway will urge Iceland to free the crew.', 'FUTURE_REF'],
])('what is asked for is asked by the day of writing unless it is to come: %s', (text, value) => {
  expect(reader.read(text, { date: '2024-02-19' }).claims[0]?.time).toMatchObject({ value, stated: false })
})
