import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf } from './pieces.ts'

test('a text is cut where marks begin and end', () => {
  const pieces = piecesOf('China sent rails', 100, [
    { name: 'who', start: 100, end: 105 },
    { name: 'sentence', start: 100, end: 116 },
    { name: 'goods', start: 111, end: 116 },
  ])
  expect(pieces.map(({ text, marks, begins }) => [text, marks, begins])).toEqual([
    ['China', ['who', 'sentence'], ['who', 'sentence']],
    [' sent ', ['sentence'], []],
    ['rails', ['sentence', 'goods'], ['goods']],
  ])
})

test('marks of other parts of the document are left out, and what reaches beyond the text is cut', () => {
  expect(
    piecesOf('rails', 10, [
      { name: 'before', start: 0, end: 10 },
      { name: 'over', start: 5, end: 12 },
      { name: 'after', start: 15, end: 20 },
    ]).map(({ text, marks }) => [text, marks]),
  ).toEqual([
    ['ra', ['over']],
    ['ils', []],
  ])
  expect(piecesOf('', 3, [{ name: 'any', start: 0, end: 9 }])).toEqual([])
})

test('pieces are the whole text in order, and each mark has all its words', () => {
  const marks = fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c'), start: fc.nat(40), length: fc.nat(20) }), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.nat(10), marks, (text, start, drafts) => {
      const given = drafts.map(({ name, start: from, length }) => ({ name, start: from, end: from + length }))
      const pieces = piecesOf(text, start, given)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      for (let at = start; at < start + text.length; at++) {
        const over = new Set(given.filter((mark) => mark.start <= at && at < mark.end).map(({ name }) => name))
        const piece = pieces.find((each) => each.start <= at && at < each.end)!
        expect(new Set(piece.marks)).toEqual(over)
      }
    }),
  )
})
