import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { expect, onTestFinished, test } from 'vitest'
import { fileAnswer } from './files.ts'

function served(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-pages-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const app = new Hono()
  app.get('*', async (c) => (await fileAnswer(c, folder, c.req.path)) ?? c.notFound())
  return (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
}

test('a file that is named by its content is the same however it is sent', async () => {
  const text = 'export const words = 1\n'.repeat(100)
  const ask = served({ 'app-ABCD2345.js': text, 'plain.js': text })
  const plain = await ask('/app-ABCD2345.js')
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, text])
  const sent = await ask('/app-ABCD2345.js', { 'accept-encoding': 'gzip' })
  expect(sent.headers.get('content-encoding')).toBe('gzip')
  const body = sent.body!.pipeThrough(new DecompressionStream('gzip'))
  expect(await new Response(body).text()).toBe(text)
  const tag = sent.headers.get('etag')!
  expect((await ask('/app-ABCD2345.js', { 'if-none-match': tag })).status).toBe(304)
  expect(await (await ask('/plain.js')).text()).toBe(text)
})
