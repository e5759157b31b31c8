import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { keep, temporaryRecord } from '../../test/support/record.ts'
import type { AnsweringThreads } from './answering/answering-threads.ts'
import type { MadeAnswer } from './answering/messages.ts'
import { keepAnswers } from './kept-answers.ts'

const madeOf = (text: string, more: Partial<MadeAnswer> = {}): MadeAnswer => ({
  ...{ status: 200, headers: [['content-type', 'application/json']], gzip: undefined },
  body: new TextEncoder().encode(text),
  ...more,
})

/** Answers over a new record: questions wait in `asked` until the test answers them. */
function answersOver() {
  const db = temporaryRecord()
  const asked: { address: string; answered(answer: MadeAnswer | null): void }[] = []
  const threads: AnsweringThreads = {
    ...{ ready: 1, start() {}, close: async () => {} },
    ask: (address) => new Promise((answered) => asked.push({ address, answered })),
  }
  const app = new Hono()
  app.use('/api/*', keepAnswers({ db }, threads))
  app.get('/api/*', (c) => c.json('here'))
  return { db, app, asked }
}

test('who asks what is being answered gets that answer, and who asks after a write does not', async () => {
  const { db, app, asked } = answersOver()
  const first = [app.request('/api/record'), app.request('/api/record'), app.request('/api/record?n=1')]
  await new Promise(setImmediate)
  expect(asked.map(({ address }) => address)).toEqual(['/api/record', '/api/record?n=1'])
  await keep(db, 'Norway lent Peru 40 million euros.')
  const later = app.request('/api/record')
  await new Promise(setImmediate)
  expect(asked.map(({ address }) => address)).toEqual(['/api/record', '/api/record?n=1', '/api/record'])
  asked[2]!.answered(madeOf('"after"'))
  asked[1]!.answered(madeOf('"other"'))
  asked[0]!.answered(madeOf('"before"'))
  expect(await (await later).json()).toBe('after')
  // Written to meanwhile, the first answer is not kept, and who waited for it has one of his own.
  await new Promise(setImmediate)
  for (const { answered } of asked.slice(3)) answered(madeOf('"own"'))
  const answers = await Promise.all(first.map(async (response) => (await response).json()))
  expect(answers).toEqual(['before', 'own', 'other'])
})

test('what a thread refuses is answered as it refused it, and kept no longer', async () => {
  const { app, asked } = answersOver()
  for (let n = 0; n < 2; n++) {
    const asking = app.request('/api/claims/none')
    await new Promise(setImmediate)
    asked[n]!.answered(madeOf('{"error":"none"}', { status: 404 }))
    const answer = await asking
    expect([answer.status, answer.headers.get('etag'), await answer.json()]).toEqual([404, null, { error: 'none' }])
  }
})

test('what is left to the main thread is answered there, and intake is never asked elsewhere', async () => {
  const { app, asked } = answersOver()
  const left = app.request('/api/record')
  await new Promise(setImmediate)
  asked[0]!.answered(null)
  expect(await (await left).json()).toBe('here')
  for (const path of ['/api/intake', '/api/intake/log', '/api/docs', '/api/openapi.json'])
    expect(await (await app.request(path)).json()).toBe('here')
  expect(asked.length).toBe(1)
})
