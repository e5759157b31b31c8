import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fakeClaim } from '../../test/support/fake-claim.ts'
import { eventWords, type Mark } from './layers.ts'
import { runsOf } from './runs.ts'

const LENGTH = 40
const span = fc
  .tuple(fc.nat(LENGTH), fc.nat(LENGTH))
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
const passage = fc.tuple(span, fc.nat(2)).map(([each, depth]): Mark => {
  const said = { ...each, voice: `v${depth}`, manner: 'direct' as const, depth, statement: 0 }
  return { is: 'passage', passage: said, ...each }
})
const loaded = span.map((each): Mark => ({ is: 'loaded', kind: 'loaded', ...each }))
const alone = span.map((each): Mark => ({ is: 'alone', alone: { ...each, sentence: 0 }, ...each }))
const marks = fc.tuple(fc.array(fc.oneof(passage, loaded, alone), { maxLength: 9 }), fc.array(span, { maxLength: 5 }))

function events(spans: readonly { start: number; end: number }[]): Mark[] {
  const claims = spans.map((trigger, i) => {
    const claim = fakeClaim(`c_${i}`)
    return { ...claim, event: { ...claim.event, trigger } }
  })
  return eventWords(claims).map((event) => ({ is: 'event', event, start: event.start, end: event.end }))
}

test('pieces are the text from end to end, and every mark covers just its span', () => {
  fc.assert(
    fc.property(marks, ([others, triggers]) => {
      const all = [...others, ...events(triggers)]
      const runs = runsOf({ start: 0, end: LENGTH }, all)
      const pieces = runs.flatMap((run) => run.pieces)
      expect(pieces.map(({ start, end }) => [start, end])).toEqual(
        pieces.map(({ end }, i) => [i === 0 ? 0 : pieces[i - 1]!.end, end]),
      )
      expect(pieces.at(-1)!.end).toBe(LENGTH)
      const under = (is: Mark['is'], offset: number) =>
        all.some((mark) => mark.is === is && mark.start <= offset && mark.end > offset)
      for (let offset = 0; offset < LENGTH; offset++) {
        const run = runs.find(({ start, end }) => start <= offset && end > offset)!
        const piece = run.pieces.find(({ start, end }) => start <= offset && end > offset)!
        expect(run.event !== null).toBe(under('event', offset))
        expect(piece.passage !== null).toBe(under('passage', offset))
        expect(piece.loaded !== null).toBe(under('loaded', offset))
        expect(piece.alone !== null).toBe(under('alone', offset))
      }
    }),
  )
})

test('words of events that overlap are one link, with every claim', () => {
  const words = eventWords(
    [
      [4, 9],
      [0, 5],
      [9, 12],
    ].map(([start, end], i) => {
      const claim = fakeClaim(`c_${i}`)
      return { ...claim, event: { ...claim.event, trigger: { start: start!, end: end! } } }
    }),
  )
  expect(words.map(({ start, end, claims }) => [start, end, claims.map(({ id }) => id)])).toEqual([
    [0, 9, ['c_1', 'c_0']],
    [9, 12, ['c_2']],
  ])
})

test('a letter stands where a passage begins, and again where a block goes on with it', () => {
  const said = { start: 2, end: 30, voice: 'a', manner: 'direct' as const, depth: 0, statement: 0 }
  const mark: Mark = { is: 'passage', passage: said, start: 2, end: 30 }
  const speaks = (start: number, end: number) =>
    runsOf({ start, end }, [mark]).flatMap(({ pieces }) =>
      pieces.filter((piece) => piece.speaks).map((piece) => piece.start),
    )
  expect(speaks(0, 20)).toEqual([2])
  expect(speaks(20, 40)).toEqual([20])
  expect(speaks(30, 40)).toEqual([])
})
