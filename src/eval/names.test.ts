import { expect, test } from 'vitest'
import { fakes } from './fakes.ts'
import { evaluate } from './tasks.ts'

const SET = `# newdoc id = a
# sent_id = 1
# text = Ada met Bo in New Delhi.
1\tAda\tB-PER
2\tmet\tO
3\tBo\tB-PER
4\tin\tO
5\tNew\tB-LOC
6\tDelhi\tI-LOC
7\t.\tO

# newdoc id = b
# sent_id = 2
# text = Unesco and Unicef came.
1\tUnesco\tB-ORG
2\tand\tO
3\tUnicef\tB-ORG
4\tcame\tO
5\t.\tO
`

test('counts exact spans of the right type over the whole set', () => {
  // Right: Ada, Unesco. Wrong: "Delhi" without "New", Unicef as a place. Missed: Bo. So 2 right of 4 found and 5 wanted.
  const deps = fakes((doc) => {
    const name = (first: number, last: number, type: 'PER' | 'ORG' | 'LOC') => ({
      sentence: 0,
      span: { start: 0, end: 1 },
      first,
      last,
      head: last,
      type,
    })
    return {
      names: doc.text.startsWith('Ada')
        ? [name(1, 1, 'PER'), name(6, 6, 'LOC')]
        : [name(1, 1, 'ORG'), name(3, 3, 'LOC')],
    }
  })
  const { figures, counts, misses, wordsPerSecond } = evaluate('names', [{ path: 'x.iob2', text: SET }], deps, {
    misses: 1,
  })
  expect(counts).toEqual({ right: 2, found: 4, gold: 5 })
  expect(figures).toEqual({ precision: 0.5, recall: 0.4, f1: 4 / 9 })
  expect(misses).toEqual([
    {
      where: 'x.iob2 1',
      text: 'Ada met Bo in New Delhi.',
      wanted: 'Ada (PER); Bo (PER); New Delhi (LOC)',
      got: 'Ada (PER); Delhi (LOC)',
    },
  ])
  // 7 and 5 words, a second each.
  expect(wordsPerSecond).toBe(6)
})

test('lays the words out where the text has them', () => {
  const texts: string[] = []
  const starts: number[][] = []
  const deps = fakes((doc) => {
    texts.push(doc.text)
    starts.push(doc.sentences[0]!.tokens.map(({ start }) => start))
    return {}
  })
  evaluate('names', [{ path: 'x.iob2', text: SET }], deps)
  expect(texts).toEqual(['Ada met Bo in New Delhi.', 'Unesco and Unicef came.'])
  expect(starts[0]).toEqual([0, 4, 8, 11, 14, 18, 23])
})

test('names the tasks that there are, and the files that a task wants', () => {
  expect(() =>
    evaluate(
      'name',
      [],
      fakes(() => ({})),
    ),
  ).toThrow('No task "name": choose one of ')
  expect(() =>
    evaluate(
      'names',
      [{ path: 'a.txt', text: '' }],
      fakes(() => ({})),
    ),
  ).toThrow('it reads .iob2 files')
})
