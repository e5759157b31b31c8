import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'

/** Relations over which a predicate without a subject of its own takes that of the predicate it hangs on. */
const CONTROLLED = ['conj', 'xcomp', 'advcl', 'parataxis', 'dep']

/**
 * Who a predicate says something of: its own subject, or the one that it shares with the predicate above it; for a
 * participle or relative clause on a noun, the noun (or the relative pronoun). Null where the tree shows none.
 */
export function subjectOf(sentence: Sentence, predicate: number): Token | null {
  let at = tokenById(sentence, predicate)
  for (let steps = 0; at && steps < 8; steps++) {
    const own = nearestSubject(sentence, at)
    if (own) return own
    if (isRelation(at, 'acl')) return nounAbove(sentence, at)
    const above = tokenById(sentence, at.head)
    if (!above || !CONTROLLED.some((r) => isRelation(at!, r))) return null
    if (isRelation(at, 'xcomp')) {
      const object = childrenBy(sentence, above.id, 'obj').find(({ id }) => id > above.id && id < at!.id)
      if (object) return object
    }
    const perceived = isRelation(at, 'advcl') ? perceivedIn(sentence, at, above) : undefined
    if (perceived) return perceived
    at = above
  }
  return null
}

/** Verbs of those who hear or quote another, whose words follow as a participle. */
const PERCEIVING = new Set('recall remember hear overhear quote cite describe show record catch film depict'.split(' '))

/** "quoted the general as saying", "recalls an envoy telling him": who says it is the one that is quoted. */
function perceivedIn(sentence: Sentence, clause: Token, above: Token): Token | undefined {
  if (!PERCEIVING.has(above.lemma) || clause.xpos !== 'VBG') return undefined
  // "Recalled its envoy, accusing the king": a comma gives the participle back to who does both.
  if (tokenById(sentence, clause.id - 1)?.form === ',') return undefined
  return childrenBy(sentence, above.id, 'obj').find(({ id }) => id > above.id && id < clause.id)
}

/**
 * Of several words that a parser made subjects, the nearest before the predicate; one after it only where the predicate
 * is inverted ("..., said the envoy") or none stands before. What follows a participle is never its subject, but that of what it
 * tells: "claiming the guards lied".
 */
export function nearestSubject(sentence: Sentence, predicate: Token): Token | null {
  let before: Token | null = null
  let after: Token | null = null
  for (const child of childrenBy(sentence, predicate.id, 'nsubj')) {
    if (child.deprel === 'nsubj:outer') continue
    if (child.id < predicate.id) before = child
    else if (!isParticiple(sentence, predicate)) after ??= child
  }
  if (!before || !after) return before ?? after
  return /^[,”"»’]$|^''$/.test(tokenById(sentence, predicate.id - 1)?.form ?? '') ? after : before
}

/** "-ing" without an auxiliary. */
function isParticiple(sentence: Sentence, { id, xpos }: Token): boolean {
  return xpos === 'VBG' && childrenBy(sentence, id, 'aux').length === 0
}

/** The noun right after a verb of saying, for trees that missed the inverted subject ("..." said the envoy). */
export function invertedSubject(sentence: Sentence, verb: Token): Token | null {
  const next = tokenById(sentence, verb.id + 1)
  const before = tokenById(sentence, verb.id - 1)
  if (!next || next.upos === 'PUNCT' || (before && before.upos !== 'PUNCT') || isParticiple(sentence, verb)) return null
  let noun: Token | null = null
  let at: Token | undefined = next
  for (let steps = 0; at && at.id > verb.id && steps < 8; steps++) {
    if (['NOUN', 'PROPN', 'PRON'].includes(at.upos)) noun = at
    else if (at.upos === 'VERB' || at.upos === 'AUX') break
    at = tokenById(sentence, at.head)
  }
  return noun
}

function nounAbove(sentence: Sentence, clause: Token): Token | null {
  const noun = tokenById(sentence, clause.head)
  if (!noun || noun.id > clause.id) return null
  // "any chance of threatening": the noun is no one who threatens.
  const marked = childrenBy(sentence, clause.id, 'mark', 'case').length > 0
  return marked ? null : noun
}

export function isPassive(sentence: Sentence, verb: Token): boolean {
  if (childrenBy(sentence, verb.id, 'aux:pass', 'nsubj:pass', 'csubj:pass').length > 0) return true
  if (isWhenAsked(sentence, verb) || isAccused(sentence, verb)) return true
  if (verb.xpos !== 'VBN') return false
  if (isRelation(verb, 'acl') && verb.deprel !== 'acl:relcl') return true
  if (isRelation(verb, 'conj') && childrenBy(sentence, verb.id, 'aux', 'nsubj').length === 0) {
    const above = tokenById(sentence, verb.head)
    return above !== undefined && above.xpos === 'VBN' && isPassive(sentence, above)
  }
  return false
}

/** "Chile accused of shelling Peru": a participle that a heading leaves bare, though it be read as a past tense; "of" follows an active one's object. */
function isAccused(sentence: Sentence, { id, form }: Token): boolean {
  return /^accused$/i.test(form) && tokenById(sentence, id + 1)?.form === 'of'
}

/** "Asked about the dam, she said", "when asked if it would hold": a participle, though it be read as a past tense, of who is asked. */
function isWhenAsked(sentence: Sentence, verb: Token): boolean {
  if (verb.lemma !== 'ask' || !/^VB[DN]$/.test(verb.xpos) || !isRelation(verb, 'advcl')) return false
  if (childrenBy(sentence, verb.id, 'nsubj', 'aux', 'obj').length > 0) return false
  return verb.id === 1 || /^(?:when|if|once|,|while|whenever)$/i.test(tokenById(sentence, verb.id - 1)?.form ?? '')
}

/** The "by" phrase of a passive. */
export function agentOf(sentence: Sentence, verb: Token): Token | null {
  for (const child of childrenBy(sentence, verb.id, 'obl')) {
    if (child.deprel === 'obl:agent') return child
    if (childrenBy(sentence, child.id, 'case').some(({ lemma }) => lemma === 'by')) return child
  }
  return null
}
