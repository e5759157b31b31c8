import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recordFile } from './record-file.ts'

test('the record is the file given, else under XDG_DATA_HOME, else under the home folder', () => {
  expect(recordFile('a.db', { XDG_DATA_HOME: '/data' })).toBe('a.db')
  expect(recordFile(undefined, { XDG_DATA_HOME: '/data' })).toBe('/data/chancery/record.db')
  const usual = join(homedir(), '.local', 'share', 'chancery', 'record.db')
  for (const XDG_DATA_HOME of [undefined, '', 'relative/folder'])
    expect(recordFile(undefined, { XDG_DATA_HOME })).toBe(usual)
})
