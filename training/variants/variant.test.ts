import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { phrase, sentenceOf } from '../branch.ts'
import { Random } from '../random.ts'
import { verbShapes } from '../verb-shapes.ts'
import { variant } from './variant.ts'
import { passive, thing } from './voices.ts'

const shapes = verbShapes(readFileSync(new URL('../../data/en/irregular-verbs.tsv', import.meta.url), 'utf8'))

test.each([
  ['lend', 'lent lent lending lends'],
  ['take', 'took taken taking takes'],
  ['deny', 'denied denied denying denies'],
  ['free', 'freed freed freeing frees'],
  ['expel', 'expelled expelled expelling expels'],
  ['agree', 'agreed agreed agreeing agrees'],
  ['promise', 'promised promised promising promises'],
  ['ban', 'banned banned banning bans'],
])('the forms of %s', (lemma, forms) => {
  const { past, participle, progressive, third } = shapes(lemma)
  expect([past, participle, progressive, third].join(' ')).toBe(forms)
})

const clause = {
  tree: phrase(
    'Peru/PROPN|NNP/nsubj/2/B-LOC lent/VERB|VBD/root/0 Chile/PROPN|NNP/iobj/2/B-LOC 40/NUM|CD/nummod/5 buses/NOUN|NNS/obj/2 ./PUNCT|./punct/2',
  ),
  verb: shapes('lend'),
}

test('whatever is told around it, the verb keeps its object and stands below one root', () => {
  const random = new Random(1)
  for (let i = 0; i < 500; i++) {
    const { forms, heads, relations } = sentenceOf(variant(clause, [clause], random)!, () => '?')
    expect(heads.filter((head) => head === 0)).toHaveLength(1)
    expect(relations[heads.indexOf(0)]).toBe('root')
    const verbs = forms.flatMap((form, at) => (/^(?:lend|lent|lending|lends)$/.test(form) ? [at + 1] : []))
    const objects = relations.flatMap((relation, at) =>
      relation === 'obj' && verbs.includes(heads[at]!) ? [heads[at]] : [],
    )
    expect(objects, forms.join(' ')).toEqual(verbs)
    expect(forms.join(' ').replace(/^" /, '')).toMatch(/^[\p{Lu}\d$]/u)
  }
})

const expelled = {
  tree: phrase(
    'Chile/PROPN|NNP/nsubj/2/B-LOC expelled/VERB|VBD/root/0 two/NUM|CD/nummod/4 diplomats/NOUN|NNS/obj/2 from/ADP|IN/case/6 Peru/PROPN|NNP/obl/2/B-LOC ./PUNCT|./punct/2',
  ),
  verb: shapes('expel'),
}
const every = (share: number) => share > 0
const first = <T>(list: readonly T[]): T => list[0]!
const wordsAndHeads = (tree: ReturnType<typeof passive>) => {
  const { forms, heads, relations } = sentenceOf(tree!, () => '?')
  return forms.map((form, i) => `${form}>${forms[heads[i]! - 1] ?? ''}:${relations[i]}`).join(' ')
}

test('a passive has its object for a subject, and its subject behind "by"', () => {
  expect(wordsAndHeads(passive(expelled.tree, expelled.verb, first, every))).toBe(
    'Two>diplomats:nummod diplomats>expelled:nsubj:pass were>expelled:aux:pass expelled>:root by>Chile:case ' +
      'Chile>expelled:obl:agent from>Peru:case Peru>expelled:obl .>expelled:punct',
  )
  expect(passive(clause.tree, clause.verb, first, every)).toBeNull()
})

test('of what was done to a thing more is told', () => {
  expect(wordsAndHeads(thing(expelled.tree, expelled.verb, first, every))).toBe(
    'Two>diplomats:nummod diplomats>failed:nsubj that>expelled:obj Chile>expelled:nsubj expelled>diplomats:acl:relcl ' +
      'from>Peru:case Peru>expelled:obl failed>:root .>failed:punct',
  )
})

test('the same seed tells the same', () => {
  const told = () => sentenceOf(variant(clause, [clause], new Random(7))!, () => '?').forms.join(' ')
  expect(told()).toBe(told())
})
