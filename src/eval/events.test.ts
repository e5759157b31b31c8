import { expect, test } from 'vitest'
import { fakeClaim } from './fake-claim.ts'
import { fakes } from './fakes.ts'
import { evaluate } from './tasks.ts'

const SET = [
  'id\tsentence\tmarked\tactor\trecipient\tevent',
  '0\t\t<s>Peru</s> accused <t>Chile</t> of delay.\tPeru\tChile\tACCUSE',
  '1\t\t<s>Peru</s> met <t>Chile</t> twice.\tPeru\tChile\tCONSULT',
  '2\t\t<s>Peru</s> left <t>Chile</t>.\tPeru\tChile\tYIELD',
  '3\t\t<s>Peru</s> sued <t>Chile</t>.\tPeru\tChile\tACCUSE',
  '',
].join('\n')

test('answers with the surest claim between the marked spans, and YIELD for a retreat', () => {
  const sides = { actor: ['PER', 'Peru'], recipient: ['CHL', 'Chile'] } as const
  const deps = fakes(
    ({ text }) => {
      if (text.includes('accused'))
        return {
          claims: [
            fakeClaim(text, 'REJECT', sides, { confidence: 0.3 }),
            fakeClaim(text, 'ACCUSE', sides, { confidence: 0.8 }),
          ],
        }
      // The other way round: no answer.
      if (text.includes('met'))
        return { claims: [fakeClaim(text, 'CONSULT', { actor: ['CHL', 'Chile'], recipient: ['PER', 'Peru'] })] }
      if (text.includes('left')) return { claims: [fakeClaim(text, 'RETREAT', sides)] }
      return { claims: [fakeClaim(text, 'COERCE', sides)] }
    },
    {
      relate: (doc, actor, recipient) =>
        doc.text.slice(actor.start, actor.end) === 'Peru' && recipient.end > recipient.start ? 'ACCUSE' : null,
    },
  )
  const { figures, counts, misses } = evaluate('events', [{ path: 'pairs.tsv', text: SET }], deps, { misses: 9 })
  // Found: ACCUSE 1 right of 1 found and 2 wanted (F1 2/3), CONSULT 0, YIELD 1; COERCE is none of the set's roots.
  // Given: four times ACCUSE: 2 right of 4 found and 2 wanted (F1 2/3), the others 0.
  expect(figures.found).toEqual({ macroF1: (2 / 3 + 0 + 1) / 3, microF1: 4 / 7 })
  expect(figures.given).toEqual({ macroF1: 2 / 3 / 3, microF1: 0.5 })
  expect(figures.claimsPerSentence).toBe(5 / 4)
  expect(counts).toMatchObject({ rows: 4, foundRight: 2, foundAnswered: 3, givenRight: 2 })
  expect(misses.map(({ wanted, got }) => [wanted, got])).toEqual([
    ['CONSULT', 'NONE, of Chile CONSULT Peru'],
    ['ACCUSE', 'COERCE, of Peru COERCE Chile'],
  ])
})

test('asks for no words of a side that the set leaves unmarked', () => {
  const set = 'id\tmarked\tevent\n0\t<s>Peru</s> complained.\tACCUSE\n'
  const deps = fakes(({ text }) => ({ claims: [fakeClaim(text, 'ACCUSE', { actor: ['PER', 'Peru'] })] }))
  expect(evaluate('events', [{ path: 'pairs.tsv', text: set }], deps).figures.found).toEqual({ macroF1: 1, microF1: 1 })
})

test('says which column is missing', () => {
  expect(() =>
    evaluate(
      'events',
      [{ path: 'a.tsv', text: 'id\tevent\n' }],
      fakes(() => ({})),
    ),
  ).toThrow('no column "marked"')
})
