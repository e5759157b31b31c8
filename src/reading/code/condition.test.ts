import { expect, test } from 'vitest'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

const reader = await createReader(dataFrom())

test.each([
  'Kenyan Foreign Minister Rama Vea is due in Oslo on Friday for talks.',
  'Rama Vea, the Kenyan foreign minister, is due in Oslo.',
])('a name is of the office that its title says: %s', (text) => {
  const [claim] = reader.read(text, { date: '2024-02-19' }).claims
  expect(claim?.event.type).toBe('AGREE')
  expect(claim?.recipients.map(({ id }) => id)).toEqual(['NOR'])
})
