import { expect, test } from 'vitest'
import { onceOnly, relateOnce, type Scores } from './once.ts'

const LABELS = ['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'appos', 'root']
const [NSUBJ, , OBJ, IOBJ, , APPOS, ROOT] = LABELS.keys()

/** What a parser thinks where little else than what is given is likely. */
function scores(arcs: Record<string, number>, labels: Record<string, number>): Scores {
  return {
    arc: (word, head) => arcs[`${word} ${head}`] ?? -20,
    labels: (word, head) => Float32Array.from(LABELS, (label) => labels[`${word} ${head} ${label}`] ?? -20),
  }
}

test('the likelier of two objects stays one, the other takes its next best label', () => {
  // "granted Togo aid": the verb is word 1, its dependents words 2 and 3.
  const heads = Int32Array.of(0, 1, 1)
  const relations = Int32Array.of(ROOT!, OBJ!, OBJ!)
  const thought = scores(
    { '1 1': 9, '2 1': 9 },
    { '1 1 obj': -0.5, '1 1 iobj': -1, '1 1 obl': -6, '2 1 obj': -0.01, '2 1 iobj': -7, '2 1 obl': -5 },
  )
  relateOnce(heads, relations, thought, onceOnly(LABELS))
  expect([...relations]).toEqual([ROOT, IOBJ, OBJ])
  expect([...heads]).toEqual([0, 1, 1])
})

test('one of two subjects takes another head where that costs less, but never one below itself', () => {
  // "the frigate Yarmouth rammed": words 1, 2 and 3; the name hangs on the verb too.
  const heads = Int32Array.of(3, 3, 0)
  const relations = Int32Array.of(NSUBJ!, NSUBJ!, ROOT!)
  const thought = scores(
    { '0 3': 9, '1 3': 9, '1 1': 8.5, '0 2': 1 },
    { '0 3 nsubj': -0.01, '1 3 nsubj': -0.3, '1 1 appos': -0.2, '1 3 obl': -7, '0 3 obl': -7 },
  )
  relateOnce(heads, relations, thought, onceOnly(LABELS))
  expect([...heads]).toEqual([3, 1, 0])
  expect([...relations]).toEqual([NSUBJ, APPOS, ROOT])
})

test('a tree without two of a kind stays as it is', () => {
  const heads = Int32Array.of(2, 0, 2)
  const relations = Int32Array.of(NSUBJ!, ROOT!, OBJ!)
  relateOnce(heads, relations, scores({}, {}), onceOnly(LABELS))
  expect([[...heads], [...relations]]).toEqual([
    [2, 0, 2],
    [NSUBJ, ROOT, OBJ],
  ])
})
