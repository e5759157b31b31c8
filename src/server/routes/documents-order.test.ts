import { expect, test } from 'vitest'
import { type Answer, deskOver } from '../../../test/support/desk.ts'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import type { DocumentsPage } from '../contract.ts'

test('documents come the newest first, or those that were added last first, page after page', async () => {
  const db = temporaryRecord()
  for (const [text, date] of [
    ['Peru lent Chile 40 buses.', '2024-03-01'],
    ['Ghana visited Kenya.', '2024-01-01'],
    ['Norway lent Iceland 40 million euros.', '2024-02-01'],
  ] as const)
    await keep(db, text, { date })
  const ask = await deskOver(db)
  const days = async (query: string) => {
    const found: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const { body }: Answer<DocumentsPage> = await ask(
        `/api/documents?limit=2${query}${cursor === '' ? '' : `&cursor=${cursor}`}`,
      )
      found.push(...body.items.map(({ day }) => day))
      cursor = body.next
    }
    return found
  }
  expect(await days('')).toEqual(['2024-03-01', '2024-02-01', '2024-01-01'])
  expect(await days('&order=added')).toEqual(['2024-02-01', '2024-01-01', '2024-03-01'])
  expect((await ask('/api/documents?order=size')).status).toBe(400)
})
