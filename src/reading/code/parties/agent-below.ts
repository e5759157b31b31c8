import { BY_FORCE } from '../../../model/help.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy, hasTo, isRelation, tokenById } from '../../../model/tree.ts'
import type { Codebook, CodeRow } from '../../../resources/codebook.ts'
import { CARRIED, type Filler } from '../filler.ts'
import type { Finder } from '../finder.ts'
import { casesOf } from '../roles/cases.ts'
import { isPassive } from '../roles/voice.ts'

/** Verbs whose "by" names nobody who acts: "was urged to stand by Peru". */
const BY = new Set('abide come drop get go pass stand stick swear live'.split(' '))

/**
 * Who does what a passive tells, where a parser hangs him on a word between: "was praised for its reforms by Chad", "was accused of dumping by
 * Chad", "was urged to pay by Chad". A deed between may be his: of "was condemned for the raid by Chad" nobody can tell.
 */
export function agentBelow(
  codebook: Codebook,
  { frame, type }: CodeRow,
  sentence: Sentence,
  verb: Token,
  finder: Finder,
): readonly Filler[] {
  const hasSubject = frame.actor.some((path) => path.length === 1 && path[0] === 'subj')
  if (!hasSubject || verb.upos !== 'VERB' || !isPassive(sentence, verb)) return []
  for (const word of below(sentence, verb)) {
    if (word.upos === 'NOUN' && isDeedOfAny(codebook, sentence, word)) continue
    for (const phrase of childrenBy(sentence, word.id, 'nmod', 'obl')) {
      const known = agentAt(sentence, phrase, finder)
      if (known.length > 0) return known
    }
  }
  return joinedVerbs(sentence, verb, type !== null && BY_FORCE.has(type)).flatMap((other) =>
    childrenBy(sentence, other.id, 'obl').flatMap((phrase) => agentAt(sentence, phrase, finder)),
  )
}

function agentAt(sentence: Sentence, phrase: Token, finder: Finder): readonly Filler[] {
  if (!casesOf(sentence, childrenBy(sentence, phrase.id, 'case')).includes('by')) return []
  const known = finder.at(sentence, phrase).filter((party) => finder.isKnown(party))
  return known.map((party) => ({ party, token: phrase, confidence: CARRIED }))
}

/**
 * The passives joined to one whose agent is its too: of "was attacked and occupied by Chile" the second, and where one is had by force of "was
 * arrested by Chile and deported" the first.
 */
function joinedVerbs(sentence: Sentence, verb: Token, byForce: boolean): readonly Token[] {
  const after = childrenBy(sentence, verb.id, 'conj').filter(({ id }) => id - verb.id <= 2)
  const before = byForce && isRelation(verb, 'conj') ? tokenById(sentence, verb.head) : undefined
  return [...after, ...(before ? [before] : [])].filter((other) => isPassive(sentence, other))
}

/** The phrases of a passive verb and what its subject is to do, with their objects. */
function below(sentence: Sentence, verb: Token): readonly Token[] {
  const behind = childrenBy(sentence, verb.id, 'obj', 'obl', 'xcomp', 'advcl').filter(({ id }) => id > verb.id)
  return behind.flatMap((word) => {
    if (word.upos !== 'VERB') return [word]
    const isBare = hasTo(sentence, word.id) && !isPassive(sentence, word) && !BY.has(word.lemma)
    const isGerund = word.xpos === 'VBG' && childrenBy(sentence, word.id, 'mark').length > 0
    return isBare || isGerund ? [word, ...childrenBy(sentence, word.id, 'obj', 'obl')] : []
  })
}

/** Whether a noun tells a deed which is not said to be somebody's. */
function isDeedOfAny(codebook: Codebook, sentence: Sentence, noun: Token): boolean {
  if (!codebook.rows.has(`${noun.lemma.toLowerCase()}.n`)) return false
  const isOf = isRelation(noun, 'obl') && casesOf(sentence, childrenBy(sentence, noun.id, 'case')).includes('of')
  return !isOf && childrenBy(sentence, noun.id, 'nmod:poss').length === 0
}
