import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { Database } from '../../src/record/database.ts'
import {
  type AnsweringOptions,
  type AnsweringThreads,
  answeringThreads,
} from '../../src/server/answering/answering-threads.ts'
import { newCount } from '../../src/server/answering/quiet-turns.ts'
import type { ClaimsPage, RecordState } from '../../src/server/contract.ts'
import { requestsOf } from '../support/desk.ts'
import { openDesk } from '../support/opened-desk.ts'
import { keep, temporaryRecord } from '../support/record.ts'
import { keepSample } from '../support/sample-record.ts'

/** Threads over a record, one of which can be asked. What they complain of is gathered. */
async function threadsOver(db: Database, more: Partial<AnsweringOptions> = {}) {
  const complaints: string[] = []
  const complain = (message: string) => void complaints.push(message)
  const threads = answeringThreads({ record: db.path, reviewer: 'tester', asked: newCount(), complain, ...more })
  onTestFinished(() => threads.close())
  threads.start(1)
  await until(() => threads.ready === 1 || complaints.length > 0)
  return { threads, complaints }
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 1000) throw new Error('It does not come')
    await wait(10)
  }
}

async function textOf(threads: AnsweringThreads, address: string): Promise<string> {
  const answer = await threads.ask(address, false)
  return Buffer.from(answer!.body).toString()
}

/** A thread that does as it is told by a script. */
const scripted = (script: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort as port } from 'node:worker_threads'; ${script}`)}`,
  )

/** Without what differs from one moment to another, and between the build and its sources. */
const lasting = (text: string) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'now').replace(/"version":"[\d.]+"/, '')

test('a thread answers as the main one does, refusals too', async () => {
  const db = temporaryRecord()
  await keepSample(db)
  const request = await requestsOf(db)
  const { threads, complaints } = await threadsOver(db)
  const [document] = db.all<{ id: string }>('SELECT id FROM documents ORDER BY number LIMIT 1')
  const [claim] = db.all<{ id: string }>('SELECT id FROM claims ORDER BY number LIMIT 1')
  const nouns = [
    'accuracy',
    'actors',
    'claims',
    'documents',
    'facets',
    'happenings',
    'ledgers',
    'map',
    'network',
    'record',
  ]
  const addresses = [
    ...nouns,
    'relations',
    'reprints',
    'reviews/queue',
    'reviews/queue?second=1',
    'search?q=rail',
    'sources',
  ]
  addresses.push(`claims/${claim!.id}`, `documents/${document!.id}`, `documents/${document!.id}/reading`, 'actors/CHN')
  addresses.push(
    'relations/CHN/TZA',
    'relations/CHN/TZA/timeline',
    'ledgers/CHN/TZA',
    'claims?actor=Tanzania&since=1970-01-01',
  )
  addresses.push('brief/CHN/TZA', 'brief/CHN/TZA?format=md', 'export?format=csv&between=CHN,TZA', 'brief.css')
  addresses.push(
    'claims?limit=x',
    'claims?actor=Atlantis',
    'claims/none',
    'relations/CHN/CHN',
    'none',
    'claims/%E0%A4%A',
  )
  for (const address of addresses.map((path) => `/api/${path}`)) {
    const here = await request(address)
    const there = (await threads.ask(address, false))!
    expect([address, there.status]).toEqual([address, here.status])
    expect(lasting(Buffer.from(there.body).toString())).toBe(lasting(Buffer.from(await here.arrayBuffer()).toString()))
    const type = new Headers(there.headers).get('content-type')
    expect([address, type]).toEqual([address, here.headers.get('content-type')])
  }
  expect(complaints).toEqual([])
})

test('what only the main thread does is left to it', async () => {
  const db = temporaryRecord()
  await keep(db, 'Norway lent Peru 40 million euros.')
  const { threads } = await threadsOver(db)
  expect(await threads.ask('/api/export?format=parquet', false)).toBe(null)
  expect((await threads.ask('/api/intake', false))!.status).toBe(404)
})

test('an answer has all that was written before it was asked for', async () => {
  const db = temporaryRecord()
  const { threads } = await threadsOver(db)
  for (let kept = 1; kept <= 30; kept++) {
    // One that is answered meanwhile may be of before or after.
    const meanwhile = threads.ask('/api/claims?limit=1', false)
    await keep(db, `Norway lent Peru ${kept} million euros.`)
    expect((JSON.parse(await textOf(threads, '/api/record')) as RecordState).documents).toBe(kept)
    expect((JSON.parse(await textOf(threads, '/api/claims')) as ClaimsPage).basis.claims).toBe(kept)
    await meanwhile
  }
})

test('a line that is longer than threads can take is shared with the one who asks', async () => {
  const db = temporaryRecord()
  const { threads } = await threadsOver(db)
  const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => threads.ask(`/api/record?n=${n}`, true)))
  const left = answers.filter((answer) => answer === null).length
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(20)
})

test.each([
  ['cannot start', new URL('file:///nowhere/worker.js'), 'Cannot find module'],
  ['throws when it starts', scripted('throw new Error("no memory")'), 'no memory'],
  [
    'dies of a question',
    scripted('port.postMessage({ kind: "ready" }); port.on("message", () => process.exit(1))'),
    'it ended',
  ],
])('a thread that %s is told of once, and who asks answers', async (_, file, reason) => {
  const { threads, complaints } = await threadsOver(temporaryRecord(), { file })
  const asked = () => Promise.all(Array.from({ length: 5 }, (_, n) => threads.ask(`/api/record?n=${n}`, false)))
  expect(await asked()).toEqual([null, null, null, null, null])
  await until(() => complaints.length > 0)
  expect(await asked()).toEqual([null, null, null, null, null])
  expect(threads.ready).toBe(0)
  expect(complaints).toEqual([expect.stringContaining(reason)])
})

test('to close lets threads answer what they were asked, and complains of nothing', async () => {
  const db = temporaryRecord()
  await keep(db, 'Norway lent Peru 40 million euros.')
  const { threads, complaints } = await threadsOver(db)
  const asked = textOf(threads, '/api/record')
  await threads.close()
  expect((JSON.parse(await asked) as RecordState).documents).toBe(1)
  expect(await threads.ask('/api/record', false)).toBe(null)
  threads.start(1)
  await threads.close()
  expect(complaints).toEqual([])
})

test('a desk with a thread answers twenty at a time, and each sees what was added before', async () => {
  const desk = await openDesk({ answering: 1 })
  onTestFinished(() => desk.clear())
  for (let kept = 1; kept <= 5; kept++) {
    await desk.post('/api/documents', { text: `Norway lent Peru ${kept} million euros.` })
    const asked = Array.from({ length: 20 }, (_, n) => desk.ask<RecordState>(`/api/record?n=${n % 15}`))
    const answers = await Promise.all(asked)
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.documents}`))).toEqual(new Set([`200 ${kept}`]))
    expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(15)
  }
  expect(desk.complaints).toEqual([])
})
