import { describe, expect, it } from 'vitest'
import { dataFrom } from '../../resources/node.ts'
import { loadWording } from '../../resources/wording.ts'
import { differences } from './align.ts'
import { wordingDrift } from './drift.ts'
import { wordsOf } from './word.ts'

const FIRST = `The ministry said on Monday that its soldiers had left the alleged camp near the river. The envoy denied that any shots were fired at the convoy. The two sides will meet again in June, a spokesman said. They agreed. The bridge stays shut until the end of the week.`

describe('wordingDrift', async () => {
  const wording = await loadWording(dataFrom())
  const drift = (text: string) =>
    wordingDrift(
      [
        { document: 'a', publisher: 'A', byline: null, date: '2024-03-04', text: FIRST },
        { document: 'b', publisher: 'B', byline: null, date: '2024-03-05', text },
      ],
      wording,
    ).map(({ publisher, change, from, to }) => [publisher, change, from?.exact ?? null, to?.exact ?? null])

  it('tells who dropped a hedge and who made a confession of a statement', () => {
    expect(drift(FIRST.replace('alleged ', ''))).toEqual([['B', 'dropped', 'alleged', null]])
    expect(drift(FIRST.replace('ministry said', 'ministry admitted'))).toEqual([['B', 'changed', 'said', 'admitted']])
    expect(drift(FIRST.replace('envoy denied', 'envoy claimed'))).toEqual([['B', 'changed', 'denied', 'claimed']])
  })

  it('tells what was added, and a source that was dropped', () => {
    expect(drift(FIRST.replace('the convoy', 'the so-called convoy'))).toEqual([['B', 'added', null, 'so-called']])
    expect(drift(FIRST.replace(', a spokesman said', ''))).toEqual([['B', 'dropped', 'said', null]])
  })

  it('takes neutral words for each other, and passes over cuts and other changes', () => {
    expect(drift(FIRST.replace('ministry said', 'ministry stated'))).toEqual([])
    expect(drift(FIRST.replace(' They agreed.', ''))).toEqual([])
    expect(drift(FIRST.slice(0, FIRST.indexOf('The envoy')))).toEqual([])
    expect(drift(FIRST.replace('river', 'lake').replace('June', 'July'))).toEqual([])
  })

  it('points at the words in both texts', () => {
    const text = FIRST.replace('ministry said', 'ministry admitted')
    const copies = [
      { document: 'a', publisher: 'A', byline: null, date: '2024-03-04', text: FIRST },
      { document: 'b', publisher: 'B', byline: null, date: '2024-03-05', text },
    ]
    const [found] = wordingDrift(copies, wording)
    expect(FIRST.slice(found!.from!.start, found!.from!.end)).toBe('said')
    expect(text.slice(found!.to!.start, found!.to!.end)).toBe('admitted')
    expect(text.slice(found!.context.to.start, found!.context.to.end)).toMatch(/^The ministry admitted on Monday/)
    expect(wordingDrift([...copies].reverse(), wording)).toEqual([found])
  })
})

describe('differences', () => {
  const between = (a: string, b: string) => {
    const [left, right] = [wordsOf(a), wordsOf(b)]
    const words = (list: typeof left, from: number, to: number) =>
      list
        .slice(from, to)
        .map(({ form }) => form)
        .join(' ')
    return differences(left, right).map((hunk) => [
      words(left, hunk.aStart, hunk.aEnd),
      words(right, hunk.bStart, hunk.bEnd),
    ])
  }

  it('finds single words, cuts and additions', () => {
    expect(between('a b c d e f g h', 'a b c d e f g h')).toEqual([])
    expect(between('a b c d e f g h', 'a b c x e f g h')).toEqual([['d', 'x']])
    expect(between('a b c d e f g h i j', 'a b c d i j')).toEqual([['e f g h', '']])
    expect(between('a b', 'a b c')).toEqual([['', 'c']])
    expect(between('', 'a')).toEqual([['', 'a']])
  })

  it('takes time in proportion to length where long passages differ', () => {
    const text = (seed: number) => Array.from({ length: 20_000 }, (_, i) => `w${(i * seed) % 9973}`).join(' ')
    const start = performance.now()
    between(text(7), text(11))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
