import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { IntakePage, IntakeRun } from '../../src/server/contract.ts'
import { type DeskOptions, type RunningDesk, startDesk } from '../../src/server/serve.ts'

/** A desk that listens on a port of this machine, in the process of the test, over a record of its own. */
export interface OpenedDesk extends RunningDesk {
  /** "http://127.0.0.1:40123" */
  readonly origin: string
  readonly record: string
  readonly complaints: readonly string[]
  /** Asks, and gives the status and the JSON of the answer. */
  ask<T>(path: string, init?: RequestInit): Promise<Asked<T>>
  post<T>(path: string, body: unknown): Promise<Asked<T>>
  /** Waits until a run is over. */
  over(run: number): Promise<IntakeRun>
  /** Closes it and removes its record. */
  clear(): Promise<void>
}

export interface Asked<T> {
  readonly status: number
  readonly headers: Headers
  readonly body: T
}

/** Starts a desk; what is not given is as for a user on his own machine. */
export async function openDesk(given: Partial<DeskOptions> = {}): Promise<OpenedDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-record-'))
  const record = given.record ?? join(folder, 'record.db')
  const complaints: string[] = []
  const complain = (message: string) => void complaints.push(message)
  const desk = await startDesk({
    ...{ record, port: 0, host: '127.0.0.1', jobs: 1, answering: 0, reviewer: 'Ada', allowPrivate: false, complain },
    ...given,
  })
  const { origin } = new URL(desk.url)
  const ask = async <T>(path: string, init?: RequestInit): Promise<Asked<T>> => {
    const response = await fetch(origin + path, init)
    return { status: response.status, headers: response.headers, body: (await response.json()) as T }
  }
  return {
    ...desk,
    ...{ origin, record, complaints, ask },
    post: (path, body) => ask(path, { method: 'POST', ...jsonBody(body) }),
    async over(run) {
      for (let tries = 0; tries < 1200; tries++) {
        const { items } = (await ask<IntakePage>('/api/intake')).body
        const found = items.find((each) => each.run === run)
        if (found !== undefined && !['waiting', 'running'].includes(found.state)) return found
        await wait(50)
      }
      throw new Error(`Run ${run} does not end`)
    },
    async clear() {
      await desk.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function jsonBody(body: unknown): Pick<RequestInit, 'headers' | 'body'> {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

/** A form with files, as a page sends them. */
export function formOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  fields: Readonly<Record<string, string>> = {},
) {
  const form = new FormData()
  for (const [name, content] of Object.entries(files)) form.append('file', new Blob([content as BlobPart]), name)
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return { method: 'POST', body: form }
}
