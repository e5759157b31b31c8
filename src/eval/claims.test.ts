import { expect, test } from 'vitest'
import { fakeClaim } from './fake-claim.ts'
import { fakes } from './fakes.ts'
import { readGolden } from './golden.ts'
import { evaluate } from './tasks.ts'

const TEXT = 'Peru promised Chile rice, Ada Roe said.'

function golden(claims: object[]) {
  return [
    { path: 'g/a.txt', text: TEXT },
    { path: 'g/a.claims.json', text: JSON.stringify({ date: '1990-05-02', claims }) },
  ]
}

const GOLD = {
  evidence: 'Peru promised Chile rice',
  actor: ['PER'],
  recipient: ['CHL'],
  type: 'AID',
  status: 'promised',
  source: 'Ada Roe',
}

test('judges each field, and a claim by who, what, whom and source', () => {
  const sides = { actor: ['PER', 'Peru'], recipient: ['CHL', 'Chile'] } as const
  const deps = fakes(({ text }) => ({
    claims: [fakeClaim(text, 'ACCUSE', sides), fakeClaim(text, 'AID', sides, { source: 'Roe', status: 'happened' })],
  }))
  const { figures, counts, misses } = evaluate('claims', golden([GOLD]), deps, { misses: 9 })
  // The second claim is the one, with the wrong status only; the first is one too many.
  expect(figures).toEqual({
    precision: 0.5,
    recall: 1,
    f1: 2 / 3,
    actor: 1,
    recipient: 1,
    type: 1,
    status: 0,
    source: 1,
  })
  expect(counts).toEqual({ gold: 1, found: 2, matched: 1, right: 1 })
  expect(misses).toHaveLength(2)
})

test('keeps the writer apart from every other voice', () => {
  const deps = fakes(({ text }) => ({
    claims: [fakeClaim(text, 'AID', { actor: ['PER', 'Peru'] }, { status: 'promised' })],
  }))
  const { figures } = evaluate('claims', golden([GOLD]), deps)
  expect(figures).toMatchObject({ recall: 0, actor: 1, recipient: 0, status: 1, source: 0 })
  expect(evaluate('claims', golden([{ ...GOLD, source: null, recipient: [] }]), deps).figures.recall).toBe(1)
})

test('takes an armed group by the words of the article, a state by its id alone, and private persons for civilians', () => {
  const recall = (id: string, sector: 'REB' | 'GOV', actor: string) => {
    const deps = fakes(({ text }) => {
      const claim = fakeClaim(text, 'AID', { actor: [id, 'Peru'], recipient: ['CHL', 'Chile'] }, { source: 'Roe' })
      return { claims: [{ ...claim, actors: claim.actors.map((party) => ({ ...party, sector })) }] }
    })
    return evaluate('claims', golden([{ ...GOLD, actor: [actor] }]), deps).figures.recall
  }
  expect(recall('pfl', 'REB', 'pfl')).toBe(1)
  expect(recall('pfl', 'REB', 'peru')).toBe(1)
  expect(recall('pfl', 'REB', 'per')).toBe(0)
  expect(recall('pfl', 'GOV', 'peru')).toBe(0)
  expect(recall('PER-EDU', 'GOV', 'PER-CVL')).toBe(1)
  expect(recall('PER-BUS', 'GOV', 'PER-CVL')).toBe(0)
})

test('wants the words of the evidence in the text, and types that there are', () => {
  const read = (claim: object) => () =>
    readGolden({ path: 'a.claims.json', text: JSON.stringify({ claims: [claim] }) }, TEXT)
  expect(read({ ...GOLD, evidence: 'Peru gave' })).toThrow(
    '"a.claims.json", claim 1: the article does not hold the words "Peru gave"',
  )
  expect(read({ ...GOLD, type: 'GIVE' })).toThrow('no event type "GIVE"')
})
