import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openRecord } from '../../src/record/open-record.ts'
import type { RecordState } from '../../src/server/contract.ts'
import { type OpenedDesk, openDesk } from '../support/opened-desk.ts'
import { keep } from '../support/record.ts'

async function addElsewhere(record: string, text: string): Promise<void> {
  const db = openRecord(record)
  await keep(db, text, { date: '2024-03-01' })
  db.close()
}

const state = (desk: OpenedDesk, tag?: string | null) =>
  fetch(`${desk.origin}/api/record`, tag ? { headers: { 'if-none-match': tag } } : {})

test('an answer has its tag until something is added, by whatever process', async () => {
  const desk = await openDesk()
  onTestFinished(() => desk.clear())
  const first = await state(desk)
  const tag = first.headers.get('etag')
  expect((await state(desk, tag)).status).toBe(304)
  expect(((await first.json()) as RecordState).documents).toBe(0)
  await addElsewhere(desk.record, 'Norway lent Peru 40 million euros.')
  const changed = await state(desk, tag)
  expect([changed.status, ((await changed.json()) as RecordState).documents]).toEqual([200, 1])
  await desk.post('/api/documents', { text: 'Kenya accused Ghana of piracy.' })
  expect(((await (await state(desk, changed.headers.get('etag'))).json()) as RecordState).documents).toBe(2)
})

test('a tag of an earlier desk says nothing of what was added since', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-record-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const record = join(folder, 'record.db')
  await addElsewhere(record, 'Norway lent Peru 40 million euros.')
  const first = await openDesk({ record })
  const tag = (await state(first)).headers.get('etag')
  await first.close()
  await addElsewhere(record, 'Kenya accused Ghana of piracy.')
  const second = await openDesk({ record })
  onTestFinished(() => second.clear())
  const answer = await state(second, tag)
  expect([answer.status, ((await answer.json()) as RecordState).documents]).toEqual([200, 2])
})

test('how far runs are is never kept', async () => {
  const desk = await openDesk()
  onTestFinished(() => desk.clear())
  const { headers } = await fetch(`${desk.origin}/api/intake`)
  expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store'])
})

test('an answer is the same whether it is made, kept, or compressed, with all that it is told with', async () => {
  const desk = await openDesk()
  onTestFinished(() => desk.clear())
  await desk.post('/api/documents', { text: 'Norway lent Peru 40 million euros. Kenya accused Ghana of piracy.' })
  const ask = async (path: string, encoding: string) => {
    const answer = await fetch(`${desk.origin}${path}`, { headers: { 'accept-encoding': encoding } })
    return { headers: answer.headers, text: await answer.text() }
  }
  for (const path of ['/api/claims?actor=NOR', '/api/brief/NOR/PER', '/api/brief/NOR/PER?format=md']) {
    const [made, kept, compressed] = [await ask(path, 'identity'), await ask(path, 'identity'), await ask(path, 'gzip')]
    // The moment until which it holds is that of its making.
    expect([kept.text, compressed.text]).toEqual([made.text, made.text])
    expect([made, kept, compressed].map(({ headers }) => headers.get('content-encoding'))).toEqual([null, null, 'gzip'])
    for (const name of ['content-type', 'content-security-policy', 'cache-control', 'x-frame-options'])
      expect([kept.headers.get(name), compressed.headers.get(name)]).toEqual([
        made.headers.get(name),
        made.headers.get(name),
      ])
    expect(made.headers.get('content-security-policy')).not.toBe(null)
    expect(compressed.headers.get('etag')).toBe(`W/${made.headers.get('etag')}`)
  }
})
