import { expect, test } from 'vitest'
import { webAddress } from './web-address.ts'

test('only addresses of the web become links', () => {
  expect(webAddress('https://example.org/a b')).toEqual({ href: 'https://example.org/a%20b', host: 'example.org' })
  for (const url of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc',
    'a.b/c',
    '',
    null,
  ])
    expect(webAddress(url)).toBeNull()
})
