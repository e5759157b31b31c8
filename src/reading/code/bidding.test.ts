import { expect, test } from 'vitest'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

const reader = await createReader(dataFrom())

test.each([["Norway raised the matter with Denmark's consent.", 'ACCUSE', 'DNK']])(
  'who wanted or allowed a deed is not whom it was done to: %s',
  (text, type, id) => {
    const claims = reader.read(text, { date: '2024-02-19' }).claims.filter(({ event }) => event.type === type)
    expect(claims).toHaveLength(1)
    expect(claims.flatMap(({ recipients }) => recipients.map((party) => party.id))).not.toContain(id)
  },
)
