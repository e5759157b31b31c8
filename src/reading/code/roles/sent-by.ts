import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy } from '../../../model/tree.ts'
import type { Path } from '../../../resources/frame.ts'
import { follow } from './roles.ts'

/** Participles by which forces and weapons are told to be someone's. */
const OURS: ReadonlyMap<string, string> = new Map([
  ...'send launch fire deploy dispatch fly operate command lead own control drop release post station'
    .split(' ')
    .map((verb) => [verb, 'by'] as const),
  ['belong', 'to'],
])

/** Verbs by which what flies leaves a place. */
const LEAVING = new Set(['fire', 'launch', 'shoot', 'take'])

/** "Troops sent by Rwanda shelled a town", "jets belonging to Israel", "rockets fired from Chad": whose what acts is. */
export function sendersOf(sentence: Sentence, thing: Token): Token[] {
  return childrenBy(sentence, thing.id, 'acl').flatMap((participle) => {
    const behind = (marker: string) =>
      childrenBy(sentence, participle.id, 'obl').filter(({ id }) => caseOf(sentence, id) === marker)
    const marker = OURS.get(participle.lemma)
    const own = marker && (participle.xpos === 'VBN' || participle.lemma === 'belong') ? behind(marker) : []
    if (own.length > 0 || !LEAVING.has(participle.lemma)) return own
    const isOff = childrenBy(sentence, participle.id, 'compound:prt').some(({ lemma }) => lemma === 'off')
    if (participle.lemma === 'take' && !isOff) return []
    // "From Thai territory", "across the border from Chad".
    const places = childrenBy(sentence, participle.id, 'obl')
    const whence = [...places, ...places.flatMap(({ id }) => childrenBy(sentence, id, 'nmod'))].filter(
      ({ id }) => caseOf(sentence, id) === 'from',
    )
    return whence.flatMap((word) => [word, ...childrenBy(sentence, word.id, 'amod', 'nmod:poss', 'compound', 'nmod')])
  })
}

/** What acts by a row that asks for what stands in its phrase: "rockets" of "subj.amod". */
export function subjectsOf(sentence: Sentence, token: Token, paths: readonly Path[]): readonly Token[] {
  return paths.some((path) => path[0] === 'subj' && path.length > 1) ? follow(sentence, token, ['subj']) : []
}
