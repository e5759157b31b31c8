import { expect, test } from 'vitest'
import { annotations, realReports } from '../bench/support/real-reports.ts'
import { STATUSES } from '../src/model/event.ts'
import { EVENT_TYPES } from '../src/model/plover.ts'

test('every claim of the real reports lies in its text and has a type and a status that there is', () => {
  const { texts, claims } = annotations()
  const lengths = new Map(texts.map(({ name, length }) => [name, Number(length)]))
  const astray = claims.filter(
    ({ name, start, end, type, status }) =>
      !(Number(start) < Number(end) && Number(end) <= (lengths.get(name) ?? 0)) ||
      !(EVENT_TYPES as readonly string[]).includes(type) ||
      !(STATUSES as readonly string[]).includes(status),
  )
  expect(astray).toEqual([])
  expect(claims.length).toBeGreaterThan(1500)
})

test('a folder without the texts is named with the first that is missing', () => {
  expect(() => realReports('no-such-folder', 'read')).toThrow(/in "no-such-folder"/)
})
