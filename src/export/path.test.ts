import { expect, test } from 'vitest'
import { COLUMNS } from './columns.ts'
import { pathOf } from './path.ts'

test('what is taken says where it stands', () => {
  const path = (name: string) => COLUMNS.find((column) => column.name === name)!.path.join('.')
  expect(path('title')).toBe('document.title')
  expect(path('time_start')).toBe('claim.time.start')
  expect(path('actors')).toBe('claim.actors.*.id')
  expect(path('goods')).toBe('claim.goods')
  expect(path('source_role')).toBe('claim.attribution.-1.source.role')
  expect(path('voices')).toBe('claim.attribution.#')
})

test('what is made and not taken stands nowhere', () => {
  expect(() => pathOf(() => 'made')).toThrow('stands nowhere')
})
