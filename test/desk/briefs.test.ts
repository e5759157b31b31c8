import { afterAll, beforeAll, expect, test } from 'vitest'
import type { IntakeRun } from '../../src/server/contract.ts'
import { type OpenedDesk, openDesk } from '../support/opened-desk.ts'
import { problemIn, rawRequest } from '../support/raw-request.ts'

let desk: OpenedDesk
beforeAll(async () => {
  desk = await openDesk()
  const { body } = await desk.ask<IntakeRun>('/api/intake/sample', { method: 'POST' })
  await desk.over(body.run)
}, 120_000)
afterAll(async () => {
  await desk.clear()
  expect(desk.complaints).toEqual([])
})

const ask = (path: string) => rawRequest(desk.origin, { path })

test('a brief is a page that the policy of the desk lets be as it is', async () => {
  const { status, headers, text } = await ask('/api/brief/China/TZA')
  expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=UTF-8'])
  expect(text).toContain('<h1>China and Tanzania')
  expect(text).not.toMatch(/<style|<script|\sstyle=|\son\w+=/)
  const [, sheet] = /<link rel="stylesheet" href="([^"]+)">/.exec(text)!
  const style = await ask(sheet!)
  expect([style.status, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8'])
  expect(style.text).toContain('@page')
})

test('it is of the days that are asked for, and comes as Markdown too', async () => {
  const { headers, text } = await ask('/api/brief/CHN/Tanzania?since=1970-01-01&until=1970-12-31&format=md')
  expect(headers['content-type']).toBe('text/markdown; charset=utf-8')
  expect(text).toMatch(/^# China and Tanzania, .*1970/)
  expect(text).not.toMatch(/\b197[1-9]-/)
})

test('it has a tag that the same record keeps', async () => {
  const path = '/api/brief/CHN/TZA'
  const tag = (await ask(path)).headers.etag!
  const again = await rawRequest(desk.origin, { path, headers: { 'if-none-match': tag } })
  expect([again.status, again.text]).toEqual([304, ''])
})

test('who cannot be briefed on is told', async () => {
  const refused = async (path: string) => {
    const answer = await ask(path)
    return `${answer.status} ${problemIn(answer)}`
  }
  expect(await refused('/api/brief/China/Atlantis')).toBe('404 unknown_name')
  expect(await refused('/api/brief/China/CHN')).toBe('400 bad_request')
  expect(await refused('/api/brief/China/TZA?format=pdf')).toBe('400 bad_request')
  expect(await refused('/api/brief/China/TZA?since=never')).toBe('400 bad_request')
})
