import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { gzipped, takesGzip } from './gzipped.ts'

test.each([
  ['gzip', true],
  ['gzip, deflate, br', true],
  ['br;q=1.0, gzip;q=0.8, *;q=0.1', true],
  ['*', true],
  ['deflate, gzip;q=0', false],
  ['br', false],
  ['', false],
  [undefined, false],
])('%s takes gzip: %s', (accepted, takes) => {
  expect(takesGzip(accepted)).toBe(takes)
})

test('a body is the same after it, and a short one is left alone', async () => {
  const body = Buffer.from('Norway lent Iceland 40 million euros. '.repeat(100))
  const sent = await gzipped(body)
  expect(sent!.byteLength).toBeLessThan(body.byteLength)
  expect(gunzipSync(sent!).equals(body)).toBe(true)
  expect(await gzipped(Buffer.from('short'))).toBe(null)
})
