import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize } from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { read } from '../src/index.ts'
import { ROOT } from './support/chancery.ts'

const CHROMIUM = '/usr/bin/chromium'
const SAMPLE = readFileSync(join(ROOT, 'data/sample/opening-to-china.txt'), 'utf8')
const META = { date: '1972-03-01' }
const PAGE = `
  import { reader } from './src/index.ts'
  globalThis.chancery = async (text, meta) => (await reader({ data: '/data/' })).read(text, meta)
`
const missing = !existsSync(CHROMIUM)
if (missing) console.warn(`WARNING: no ${CHROMIUM}: the browser test is SKIPPED`)

let script = ''
const server = createServer((request, response) => {
  const path = normalize(decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname))
  if (path === '/')
    response
      .setHeader('content-type', 'text/html')
      .end('<!doctype html><meta charset="utf-8"><script src="/page.js"></script>')
  else if (path === '/page.js') response.setHeader('content-type', 'text/javascript').end(script)
  else if (path.startsWith('/data/') && existsSync(join(ROOT, path))) response.end(readFileSync(join(ROOT, path)))
  else response.writeHead(404).end()
})

beforeAll(async () => {
  const result = await build({
    stdin: { contents: PAGE, resolveDir: ROOT },
    bundle: true,
    write: false,
    platform: 'browser',
    conditions: ['browser'],
    format: 'iife',
    charset: 'utf8',
    logLevel: 'silent',
    define: { 'import.meta.url': '"http://localhost/"' },
  })
  script = result.outputFiles[0]!.text
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
})

afterAll(() => new Promise((resolve) => server.close(resolve)))

test.skipIf(missing)('a browser reads what Node reads', async () => {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const result = await page.evaluate(
      ([text, meta]) => (globalThis as unknown as { chancery: typeof read }).chancery(text, meta),
      [SAMPLE, META] as const,
    )
    const expected = JSON.parse(JSON.stringify(await read(SAMPLE, META)))
    expect(result.claims.length).toBeGreaterThan(5)
    expect(result).toEqual(expected)
  } finally {
    await browser.close()
  }
})
