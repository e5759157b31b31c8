import type { Event } from '../../../model/event.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { ancestors, caseOf, childrenBy, isRelation, subtree, tokenById } from '../../../model/tree.ts'
import type { Codebook } from '../../../resources/codebook.ts'
import type { Finder } from '../finder.ts'
import type { Reading } from '../reading.ts'
import { again } from './again.ts'

/**
 * Talks that a clause tells of without saying whose they are: "a second round is planned for June", "the talks resume on Saturday". They are
 * between those who were told of as talking before. Empty where nobody was.
 *
 * @param before the events told so far, those of the sentence among them
 */
export function talksAgain(
  sentence: Sentence,
  finder: Finder,
  before: readonly Event[],
  codebook: Codebook,
): readonly Reading[] {
  const told = before.findLast((event) => isOfTwo(event, finder))
  if (!told) return []
  return sentence.tokens.flatMap((noun) => {
    const verb = isTalks(codebook, sentence, noun) ? verbOf(sentence, noun) : undefined
    if (!verb || isTold(sentence, noun, verb, before, finder) || areSomeones(sentence, noun, verb, finder)) return []
    return [held(verb, told)]
  })
}

/** What a party is worth that only the event before names. */
const TAKEN_UP = 0.7

/** What is said of talks that are to be. */
const PLANNED = new Set('plan schedule slate arrange pencil fix due set expect'.split(' '))
/** What is said of talks that are or were. */
const HELD = new Set('hold take begin start open resume continue follow go end conclude'.split(' '))
/** What a verb of many meanings needs beside it. */
const NEEDS: Readonly<Record<string, string>> = { take: 'place', go: 'ahead' }

/** Whether an event tells of two sides that talk with each other or agreed to. */
function isOfTwo({ type, actors, recipients }: Event, finder: Finder): boolean {
  if (type !== 'CONSULT' && type !== 'AGREE') return false
  const both = actors.length > 0 && actors.every(({ mention }) => recipients.some((one) => one.mention === mention))
  if (!both || !actors.every(({ mention }) => finder.isKnown(mention))) return false
  return actors.length > 1
    ? finder.apart(actors[0]!.mention, actors.at(-1)!.mention)
    : finder.count(actors[0]!.mention) > 1
}

/** A noun for talks that says by "the", "next" or a number that they are some of those told of, or says nothing at all. */
function isTalks(codebook: Codebook, sentence: Sentence, noun: Token): boolean {
  if (noun.upos !== 'NOUN' || !codebook.classes.get('talks')?.has(noun.lemma.toLowerCase())) return false
  if (noun.deprel === 'compound' || childrenBy(sentence, noun.id, 'compound').some(({ lemma }) => PRESS.has(lemma)))
    return false
  const marks = childrenBy(sentence, noun.id, 'det', 'amod', 'nummod')
  return (noun.xpos === 'NNS' && marks.length === 0) || marks.some(({ lemma }) => ONE_MORE.test(lemma))
}

const PRESS = new Set(['news', 'press', 'phone', 'telephone', 'council'])
const ONE_MORE =
  /^(?:the|these|next|another|further|new|fresh|second|third|fourth|fifth|sixth|seventh|final|last|two|more)$/i

/** The verb or adjective that says of talks that they are to be or were held. */
function verbOf(sentence: Sentence, noun: Token): Token | undefined {
  const head = isRelation(noun, 'nsubj') ? tokenById(sentence, noun.head) : undefined
  if (!head) return undefined
  const inner = childrenBy(sentence, head.id, 'xcomp').find(({ lemma }) => HELD.has(lemma))
  const said = [inner, head].find((word) => word && (HELD.has(word.lemma) || PLANNED.has(word.lemma)))
  if (!said) return undefined
  const needs = NEEDS[said.lemma]
  return !needs || childrenBy(sentence, said.id, 'obj', 'advmod').some(({ lemma }) => lemma === needs)
    ? said
    : undefined
}

/** Whether an event of known sides tells of them already. */
function isTold(sentence: Sentence, noun: Token, verb: Token, before: readonly Event[], finder: Finder): boolean {
  const near = new Set([noun, verb, ...ancestors(sentence, verb.id).slice(0, 1)].map(({ id }) => id))
  return before.some(
    ({ sentence: index, head, actors, recipients }) =>
      index === sentence.index &&
      near.has(head) &&
      [...actors, ...recipients].some(({ mention }) => finder.isKnown(mention)),
  )
}

/** Whether the talks are said to be somebody's: "the talks with Peru resume". */
function areSomeones(sentence: Sentence, noun: Token, verb: Token, finder: Finder): boolean {
  const beside = childrenBy(sentence, verb.id, 'obl').filter(({ id }) => WITH.test(caseOf(sentence, id) ?? ''))
  return [noun, ...beside].some(({ id }) =>
    subtree(sentence, id).some(
      (token) =>
        !/^(?:in|at)$/.test(caseOf(sentence, token.id) ?? '') &&
        finder.at(sentence, token).some((party) => finder.isKnown(party)),
    ),
  )
}

const WITH = /^(?:with|between|among|by)$/

function held(verb: Token, told: Event): Reading {
  const sides = told.actors.map(({ mention }) => ({ party: mention, token: verb, confidence: TAKEN_UP }))
  const what = PLANNED.has(verb.lemma)
    ? ({ type: 'AGREE', status: 'planned' } as const)
    : ({ type: 'CONSULT', status: null } as const)
  return again(verb, { ...what, ending: '#again' }, { actors: sides, recipients: sides, reciprocal: true })
}
