import { expect, test } from 'vitest'
import { requestsOf } from '../../../test/support/desk.ts'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { EXPORT_FORMATS } from '../../export/formats.ts'
import { exportRecord } from '../../jobs/export/export-record.ts'
import { filterOf } from '../../record/ask/typed/filter-of.ts'

async function desk() {
  const db = temporaryRecord()
  await keep(db, 'Norway lent Iceland 40 million euros. Iceland accused Norway of piracy.', {
    ...{ date: '2024-02-19', publisher: '=HYPERLINK("http://evil.example")', title: '@SUM(1+1)' },
  })
  await keep(db, 'Norway delivered wheat to Kenya.', { date: '2024-03-20', publisher: 'The Daily Record' })
  return { db, request: await requestsOf(db) }
}

test.each(EXPORT_FORMATS)('%s is what the command line writes, as a file to save', async (format) => {
  const { db, request } = await desk()
  const response = await request(`/api/export?format=${format}&actor=Norway`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="claims-2024-06-01\.[a-z.]+"$/)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  const pieces: Uint8Array[] = []
  for await (const piece of exportRecord(db, await filterOf(db, { actor: 'Norway' }), format))
    pieces.push(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece)
  expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.concat(pieces))).toBe(true)
  expect(Buffer.concat(pieces).length).toBeGreaterThan(50)
})

test('cells that a spreadsheet would run are text', async () => {
  const { request } = await desk()
  const text = await (await request('/api/export?format=csv')).text()
  expect(text).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
  expect(text).toContain("'@SUM(1+1)")
  expect(text).not.toMatch(/(?:^|,)"?[=@]/m)
})

test.each([
  ['format=xls', 400, 'wanted one of csv'],
  ['', 400, 'Cannot take "format"'],
  ['format=csv&actor=Norwya', 404, 'did you mean Norway (NOR)?'],
])('%s is refused with %i', async (query, status, words) => {
  const { request } = await desk()
  const response = await request(`/api/export?${query}`)
  expect(response.status).toBe(status)
  const body = (await response.json()) as { error: { message: string } }
  expect(body.error.message).toContain(words)
})

test('nothing is kept of an export whose reader goes away', async () => {
  const { db, request } = await desk()
  const response = await request('/api/export?format=csv')
  await response.body!.cancel()
  // A reader that is still open would keep the write-ahead log from being emptied.
  const { busy } = db.get<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)')!
  expect(busy).toBe(0)
})
