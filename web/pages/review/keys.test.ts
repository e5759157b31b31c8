import { expect, test } from 'vitest'
import { actionOf, type Press, SHORTCUTS, takesLetters } from './keys.ts'

const press = (key: string, more: Partial<Press> = {}): Press => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false },
  ...more,
})

test('every key does one thing', () => {
  expect(new Set(SHORTCUTS.map(({ key }) => key)).size).toBe(SHORTCUTS.length)
  for (const { key, action } of SHORTCUTS) expect(actionOf(press(key), false)).toBe(action)
})

test('capitals do what small letters do, other keys nothing', () => {
  expect(actionOf(press('A'), false)).toBe('accept')
  expect(actionOf(press('x'), false)).toBe(null)
  expect(actionOf(press('Enter'), false)).toBe(null)
})

test('nothing is decided while somebody types, or with keys of the browser', () => {
  expect(actionOf(press('a'), true)).toBe(null)
  for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const)
    expect(actionOf(press('r', { [held]: true }), false)).toBe(null)
})

test('a key that is held down goes on and on, and decides once', () => {
  expect(actionOf(press('j', { repeat: true }), false)).toBe('next')
  expect(actionOf(press('a', { repeat: true }), false)).toBe(null)
  expect(actionOf(press('u', { repeat: true }), false)).toBe(null)
})

test('letters are typed into boxes for words and choices, and into nothing else', () => {
  expect(takesLetters({ tagName: 'INPUT', type: 'search' })).toBe(true)
  expect(takesLetters({ tagName: 'INPUT', type: 'date' })).toBe(true)
  expect(takesLetters({ tagName: 'INPUT', type: 'checkbox' })).toBe(false)
  expect(takesLetters({ tagName: 'TEXTAREA' })).toBe(true)
  expect(takesLetters({ tagName: 'SELECT' })).toBe(true)
  expect(takesLetters({ tagName: 'DIV', isContentEditable: true })).toBe(true)
  expect(takesLetters({ tagName: 'BUTTON' })).toBe(false)
})
