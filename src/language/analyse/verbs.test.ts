import { expect, test } from 'vitest'
import type { Token } from '../../model/token.ts'
import { freeCounted } from './at-least.ts'
import { giveObjectsToInfinitives } from './infinitive.ts'
import { freeObliques } from './nouns.ts'
import { freeAdjectives, hangParticiplesOnNouns } from './participle.ts'
import {
  freeArranged,
  freeAuxiliaries,
  freeConjuncts,
  freeFiniteVerbs,
  freeParted,
  freePerfects,
  freeSubjects,
  freeVerbsFromNouns,
} from './verbs.ts'

function word(id: number, form: string, xpos: string, head: number, deprel: string): Token {
  const rest = { start: 0, end: 0, lemma: form, upos: 'X', feats: '_', name: 'O' }
  return { id, form, xpos, head, deprel, ...rest }
}

test('a verb in the past is no adjective of the noun after it', () => {
  const part = [
    word(1, 'Colombia', 'NNP', 3, 'compound'),
    word(2, 'severed', 'VBD', 3, 'amod'),
    word(3, 'relations', 'NNS', 0, 'root'),
    word(4, '.', '.', 3, 'punct'),
  ]
  expect(freeFiniteVerbs(part)).toBe(2)
  expect(part.map(({ head, deprel }) => `${head} ${deprel}`)).toEqual(['2 nsubj', '0 root', '2 obj', '2 punct'])
})

test.each([
  ['had', 'aux', 'VERB'],
  ['would', 'aux', 'ADJ'],
  ['had', 'cop', 'ADJ'],
])('after %s as %s an adjective is %s', (form, deprel, upos) => {
  const part = [word(1, form, 'VBD', 2, deprel), { ...word(2, 'lent', 'JJ', 0, 'root'), upos: 'ADJ' }]
  freePerfects(part)
  expect(part[1]!.upos).toBe(upos)
})

test('a participle stays with its noun', () => {
  const part = [word(1, 'severed', 'VBN', 2, 'amod'), word(2, 'relations', 'NNS', 0, 'root')]
  expect(freeFiniteVerbs(part)).toBe(0)
  expect(part[0]!.head).toBe(2)
})

test('what is counted with "at least" is the object', () => {
  const part = [
    word(1, 'delivered', 'VBD', 0, 'root'),
    word(2, 'at', 'IN', 5, 'case'),
    word(3, 'least', 'JJS', 4, 'nmod'),
    word(4, '6,000', 'CD', 5, 'nummod'),
    word(5, 'tons', 'NNS', 1, 'obl'),
  ]
  freeCounted(part)
  expect(part.map(({ head, deprel }) => `${head} ${deprel}`)).toEqual([
    '0 root',
    '3 case',
    '4 nmod',
    '5 nummod',
    '1 obj',
  ])
})

test('the object after a bare infinitive is not that of "help"', () => {
  const part = [
    word(1, 'Oman', 'NNP', 2, 'nsubj'),
    word(2, 'helped', 'VBD', 0, 'root'),
    word(3, 'broker', 'VB', 2, 'xcomp'),
    word(4, 'truces', 'NNS', 2, 'obj'),
  ]
  giveObjectsToInfinitives(part)
  expect(part.map(({ head }) => head)).toEqual([2, 0, 2, 3])
})

test('who is helped stays the object of "help"', () => {
  const part = [
    word(1, 'helped', 'VBD', 0, 'root'),
    word(2, 'Chad', 'NNP', 1, 'obj'),
    word(3, 'rebuild', 'VB', 1, 'xcomp'),
  ]
  giveObjectsToInfinitives(part)
  expect(part[1]!.head).toBe(1)
})

test('a participle parted from its noun by "currently" is told of the noun', () => {
  const part = [
    word(1, 'named', 'VBD', 0, 'root'),
    { ...word(2, 'fires', 'NNS', 1, 'obj'), upos: 'NOUN' },
    word(3, 'currently', 'RB', 4, 'advmod'),
    word(4, 'burning', 'VBG', 1, 'advcl'),
  ]
  hangParticiplesOnNouns(part)
  expect(`${part[3]!.head} ${part[3]!.deprel}`).toBe('2 acl')
  const comma = [part[0]!, part[1]!, word(3, ',', ',', 4, 'punct'), word(4, 'burning', 'VBG', 1, 'advcl')]
  hangParticiplesOnNouns(comma)
  expect(comma[3]!.head).toBe(1)
})

test('"has" and its participle are one verb, though a phrase parts them', () => {
  const part = [
    word(1, 'Cuba', 'NNP', 2, 'nsubj'),
    { ...word(2, 'has', 'VBZ', 0, 'root'), upos: 'VERB' },
    word(3, 'in', 'IN', 5, 'case'),
    word(4, 'the', 'DT', 5, 'det'),
    word(5, 'past', 'NN', 2, 'obl'),
    word(6, 'rejected', 'VBN', 5, 'acl'),
    word(7, 'talks', 'NNS', 6, 'obj'),
    word(8, '.', '.', 2, 'punct'),
  ]
  expect(freeParted(part)).toBe(6)
  expect(part.map(({ head, deprel }) => `${head} ${deprel}`).join(', ')).toBe(
    '6 nsubj, 6 aux, 5 case, 5 det, 6 obl, 0 root, 6 obj, 6 punct',
  )
})

test('what is had is no part of the verb', () => {
  const part = [
    word(1, 'Cuba', 'NNP', 2, 'nsubj'),
    { ...word(2, 'has', 'VBZ', 0, 'root'), upos: 'VERB' },
    word(3, 'plans', 'NNS', 2, 'obj'),
    word(4, 'agreed', 'VBN', 3, 'acl'),
  ]
  expect(freeParted(part)).toBe(0)
  expect(part[1]!.deprel).toBe('root')
})

test('what has a subject and an object is a verb', () => {
  const part = [
    word(1, 'Lima', 'NNP', 2, 'nsubj'),
    { ...word(2, 'thanks', 'NNS', 0, 'root'), upos: 'NOUN' },
    word(3, 'Norway', 'NNP', 2, 'obj'),
  ]
  freeVerbsFromNouns([{ ...part[0]!, upos: 'PROPN' }, part[1]!, part[2]!])
  expect(part[1]).toMatchObject({ upos: 'VERB', xpos: 'VBZ' })
})

test('so is what several do, and behind a comma it is they who cause what comes of it', () => {
  const part = [
    { ...word(1, 'soldiers', 'NNS', 2, 'nsubj'), upos: 'NOUN' },
    { ...word(2, 'shell', 'NN', 0, 'root'), upos: 'NOUN' },
    { ...word(3, 'village', 'NN', 2, 'obj'), upos: 'NOUN' },
    word(4, ',', ',', 5, 'punct'),
    word(5, 'killing', 'VBG', 3, 'acl'),
    word(6, 'three', 'CD', 5, 'obj'),
  ]
  freeVerbsFromNouns(part)
  expect(part[1]).toMatchObject({ upos: 'VERB', xpos: 'VBP' })
  expect(part[4]).toMatchObject({ head: 2, deprel: 'advcl' })
})

test('who does it is no further place, where a comma parts him from one', () => {
  const part = [
    word(1, 'In', 'IN', 2, 'case'),
    word(2, 'Lima', 'NNP', 7, 'obl'),
    word(3, ',', ',', 2, 'punct'),
    word(4, 'Norway', 'NNP', 2, 'conj'),
    word(5, 'and', 'CC', 6, 'cc'),
    word(6, 'Chile', 'NNP', 4, 'conj'),
    word(7, 'signed', 'VBD', 0, 'root'),
  ]
  freeSubjects(part)
  expect(part.map(({ head, deprel }) => `${head} ${deprel}`).join(', ')).toBe(
    '2 case, 7 obl, 2 punct, 7 nsubj, 6 cc, 4 conj, 0 root',
  )
})

test('the subject of an auxiliary is that of its verb', () => {
  const part = [
    word(1, 'Norway', 'NNP', 2, 'nsubj'),
    word(2, 'had', 'VBD', 4, 'aux'),
    word(3, 'not', 'RB', 4, 'advmod'),
    { ...word(4, 'announced', 'VBN', 0, 'root'), upos: 'VERB' },
  ]
  freeAuxiliaries(part)
  expect(part.map(({ head }) => head)).toEqual([4, 4, 4, 0])
})

test.each([
  ['spoke', 'VBD', 1],
  ['speak', 'VB', 3],
])('of "urged to act and %s" the last stands beside what it can', (form, xpos, head) => {
  const part = [
    word(1, 'urged', 'VBD', 0, 'root'),
    word(2, 'to', 'TO', 3, 'mark'),
    word(3, 'act', 'VB', 1, 'xcomp'),
    word(4, 'and', 'CC', 5, 'cc'),
    word(5, form, xpos, 3, 'conj'),
  ]
  freeConjuncts(part)
  expect(part[4]!.head).toBe(head)
})

test('what has a preposition before it is no object', () => {
  const part = [
    word(1, 'paid', 'VBD', 0, 'root'),
    { ...word(2, 'for', 'IN', 4, 'case'), upos: 'ADP' },
    word(3, 'a', 'DT', 4, 'det'),
    word(4, 'terminal', 'NN', 1, 'obj'),
    { ...word(5, 'abroad', 'IN', 4, 'case'), upos: 'ADP' },
  ]
  freeObliques(part)
  expect(part[3]!.deprel).toBe('obl')
  const kept = [word(1, 'saw', 'VBD', 0, 'root'), word(2, 'Peru', 'NNP', 1, 'obj'), { ...part[4]!, id: 3, head: 2 }]
  freeObliques(kept)
  expect(kept[1]!.deprel).toBe('obj')
})

test.each([
  ['minister', 'nsubj'],
  ['aim', 'nsubj:outer'],
])('the %s of "is to meet" is %s', (subject, deprel) => {
  const part = [
    word(1, subject, 'NN', 4, 'nsubj:outer'),
    word(2, 'is', 'VBZ', 4, 'cop'),
    word(3, 'to', 'TO', 4, 'mark'),
    { ...word(4, 'meet', 'VB', 0, 'root'), upos: 'VERB' },
  ]
  freeArranged(part)
  expect(part[0]!.deprel).toBe(deprel)
})

test('a participle before a noun is its adjective, and not what is done to it', () => {
  const to = [
    word(1, 'sent', 'VBD', 0, 'root'),
    word(2, 'tents', 'NNS', 1, 'obj'),
    word(3, 'to', 'TO', 4, 'mark'),
    word(4, 'displaced', 'VBN', 1, 'advcl'),
    word(5, 'Yemenis', 'NNPS', 4, 'obj'),
  ]
  freeAdjectives(to)
  expect(to.map(({ head, deprel }) => `${head} ${deprel}`)).toEqual(['0 root', '1 obj', '5 case', '5 amod', '1 obl'])
  const fed = [
    word(1, 'fed', 'VBD', 0, 'root'),
    word(2, 'starving', 'VBG', 1, 'xcomp'),
    word(3, 'men', 'NNS', 2, 'obj'),
  ]
  freeAdjectives(fed)
  expect(fed.map(({ head, deprel }) => `${head} ${deprel}`)).toEqual(['0 root', '3 amod', '1 obj'])
  const began = [
    word(1, 'began', 'VBD', 0, 'root'),
    word(2, 'shelling', 'VBG', 1, 'xcomp'),
    word(3, 'towns', 'NNS', 2, 'obj'),
  ]
  freeAdjectives(began)
  expect(began[1]?.deprel).toBe('xcomp')
})

test('"not" is said of the verb and not of its auxiliary', () => {
  const part = [
    word(1, 'Oslo', 'NNP', 5, 'nsubj'),
    word(2, 'had', 'VBD', 5, 'aux'),
    word(3, 'not', 'RB', 2, 'advmod'),
    word(4, 'yet', 'RB', 2, 'advmod'),
    word(5, 'left', 'VBN', 0, 'root'),
  ]
  freeAuxiliaries(part)
  expect(part.map(({ head }) => head)).toEqual([5, 5, 5, 2, 0])
})
