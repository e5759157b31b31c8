import { expect, test } from 'vitest'
import { reasonOf, Unreadable } from './unreadable.ts'

test.each([
  [Object.assign(new Error('EACCES: permission denied, open'), { code: 'EACCES' }), 'permission is denied'],
  [Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT' }), 'there is no such file'],
  [Object.assign(new Error('EISDIR'), { code: 'EISDIR' }), 'it is a folder, wanted a file'],
  [new Unreadable('it is empty'), 'it is empty'],
  [new Error('broken\n  somewhere'), 'broken somewhere'],
  ['broken', 'broken'],
])('%s has a reason on one line', (error, reason) => {
  expect(reasonOf(error)).toBe(reason)
})
