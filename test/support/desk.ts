import { expect, onTestFinished } from 'vitest'
import { backgroundRuns } from '../../src/jobs/add/background.ts'
import { loadAgencyFinder, loadEnglishWording } from '../../src/record/ask/related.ts'
import type { Database } from '../../src/record/database.ts'
import { packageData } from '../../src/resources/node.ts'
import { answeringThreads } from '../../src/server/answering/answering-threads.ts'
import { newCount } from '../../src/server/answering/quiet-turns.ts'
import { createApp } from '../../src/server/create-app.ts'

/** What a desk answered. */
export interface Answer<T> {
  readonly status: number
  readonly body: T
}

/** A desk over a record, asked without a port: what it complains of fails the test. */
export async function deskOver(db: Database): Promise<<T>(path: string) => Promise<Answer<T>>> {
  const request = await requestsOf(db)
  return async <T>(path: string) => {
    const response = await request(path)
    return { status: response.status, body: (await response.json()) as T }
  }
}

/** As `deskOver`, with answers as they are. */
export async function requestsOf(db: Database): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
  const complaints: string[] = []
  onTestFinished(() => expect(complaints).toEqual([]))
  const shared = {
    db,
    pool: () => {
      throw new Error('Nothing is to be read in this test')
    },
    allowPrivate: false,
    stopping: new AbortController().signal,
    now: () => '2024-06-01T12:00:00.000Z',
  }
  const threads = answeringThreads({
    record: db.path,
    asked: newCount(),
    reviewer: 'tester',
    complain: (message) => complaints.push(message),
  })
  const app = createApp(
    {
      ...shared,
      runs: backgroundRuns(shared),
      agencies: await loadAgencyFinder(),
      wording: await loadEnglishWording(),
      data: packageData(),
      reviewer: 'tester',
      complain: (message) => complaints.push(message),
      onlyInMain() {},
    },
    { hosts: ['localhost'], token: null, pages: 'none', threads },
  )
  return async (path, init = {}) => app.request(path, { ...init, headers: { host: 'localhost', ...init.headers } })
}
