import { expect, test } from 'vitest'
import type { Status } from '../model/event.ts'
import { factualityOf, readFactuality } from './factuality.ts'
import { fakes } from './fakes.ts'
import { goldDocuments } from './gold-tokens.ts'
import { correlation } from './status.ts'
import { evaluate } from './tasks.ts'

function status(factuality: number, tense: Status['tense'], negated = false): Status {
  return { value: 'happened', factuality, span: null, tense, negated }
}

test('compares certainty, polarity and tense of the mentions that have a reading', () => {
  const words = ['Ada', 'came', 'Bo', 'stays', 'Cy', 'left']
  const tokens = words.map((form, i) => `<token number="${i}" sentence="0" t_id="${i}">${form}</token>`)
  const mention = (id: number, attributes: string) =>
    `<EVENT_MENTION ${attributes}><token_anchor t_id="${id}"/></EVENT_MENTION>`
  const xml = `${tokens.join('')}${mention(1, 'certainty="CERTAIN" polarity="POS" tense="PAST"')}${mention(3, 'certainty="POSSIBLE" polarity="NEG" tense="PRESENT"')}${mention(5, 'certainty="CERTAIN" polarity="POS" tense="PAST"')}`
  const deps = fakes(
    (doc) => {
      let start = 0
      const open = { lemma: '_', upos: '_', xpos: '_', feats: '_', head: 0, deprel: '_', name: 'O' }
      const words = doc.text.split(' ').map((form, i) => {
        const token = { id: i + 1, form, start, end: start + form.length, ...open }
        start += form.length + 1
        return token
      })
      return { sentences: [{ index: 0, paragraph: 0, start: 0, end: doc.text.length, tokens: words, multiwords: [] }] }
    },
    // "came" is read right, "stays" with the wrong tense, "left" not at all.
    { judge: (_, __, head) => (head === 2 ? status(3, 'past') : head === 4 ? status(-1, 'past', true) : null) },
  )
  const { figures, counts, misses } = evaluate('status', [{ path: 'a.xml', text: xml }], deps, { misses: 9 })
  expect(counts).toEqual({ mentions: 3, covered: 2 })
  expect(figures).toMatchObject({ certainty: 1, polarity: 1, tense: 0.5, tenseMacroF1: (2 / 3 + 0) / 2 })
  expect(misses.map(({ wanted }) => wanted)).toEqual(['tense present'])
})

const TREES = ['came', 'went', 'rice', 'stayed', 'left']
  .map(
    (form, i) => `# sent_id = ${i}\n1\t${form}\t${form}\t${form === 'rice' ? 'NOUN' : 'VERB'}\t_\t_\t0\troot\t_\t_\n`,
  )
  .join('\n')

test('measures factuality against the scale of the set, over verbs', () => {
  const predicate = (value: number) => ({ factuality: { factual: { value, confidence: 1 } } })
  const data = Object.fromEntries(
    [1.2, -1.2, 1.2, 0.4].map((value, i) => [
      `ewt-dev-${i + 1}`,
      { [`ewt-dev-${i + 1}-semantics-pred-1`]: predicate(value) },
    ]),
  )
  const files = [
    { path: 'factuality.json', text: JSON.stringify({ data }) },
    { path: 'ewt-dev.conllu', text: TREES },
  ]
  const answers = [3, -2, 0, 0]
  const deps = fakes(() => ({}), { judge: (_, sentence) => status(answers[sentence]!, null) })
  const { figures, counts } = evaluate('status', files, deps)
  // Wanted 3, -3 and 1 (the third word is no verb); got 3, -2 and 0.
  expect(counts).toEqual({ predicates: 3, covered: 3 })
  expect(figures.mae).toBeCloseTo(2 / 3)
  expect(figures.pearson).toBeCloseTo(correlation([3, -3, 1], [3, -2, 0]))
})

test('follows the numbering of the set past sentences that were joined since', () => {
  const named = Array.from(
    { length: 40 },
    (_, i) => `# sent_id = s${i}\n${'1\tx\tx\tNOUN\n'.repeat(i % 7)}1\tv\tv\tVERB\n`,
  )
  const rows = (i: number) => (i % 7) + 1
  const sentences = goldDocuments(named.join('\n')).flat()
  // The set counts one sentence more before number 20.
  const data = Object.fromEntries(
    sentences.map((_, i) => {
      const number = i < 20 ? i + 1 : i + 2
      return [
        `ewt-dev-${number}`,
        { [`ewt-dev-${number}-semantics-pred-${rows(i)}`]: { factuality: { factual: { value: 1.2 } } } },
      ]
    }),
  )
  const judgements = readFactuality({ path: 'f.json', text: JSON.stringify({ data }) })
  expect(factualityOf(judgements, 'ewt-dev.conllu', sentences).size).toBeGreaterThanOrEqual(36)
})

test('correlates', () => {
  expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1)
  expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1)
  expect(correlation([1, 2], [5, 5])).toBe(0)
})
