import type { Token } from '../../model/token.ts'
import { freeEnd } from './headline-end.ts'

/** Verbs after which a clause stands in the subjunctive: "demands US troops leave". */
const WISHING = /^(?:ask|demand|insist|order|propose|recommend|request|require|suggest|urge|want)(?:s|ed|d)?$/i

/**
 * Sets right what a parser, which learned from whole sentences, makes of headings, in which articles and "is" are left out.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 * @param isKnown whether a word by itself is what a known person is called
 * @returns the word that is now the root of the sentence; 0 where the root stays
 */
export function freeHeading(part: readonly Token[], isKnown: (token: Token) => boolean): number {
  if (/^[.!?]$/.test(part.at(-1)!.form)) return 0
  const first = part[0]!.id
  const at = (id: number): Token | undefined => part[id - first]
  let root = 0
  for (const word of part) {
    freeClaim(part, word, at)
    freeStrikes(part, word, at)
    freePair(part, word, at, isKnown)
    root = freeVerb(part, word) || freeFiling(part, word, at) || freeLeader(part, word, at) || root
  }
  return freeEnd(part) || root
}

function below(part: readonly Token[], { id }: Token): readonly Token[] {
  return part.filter(({ head }) => head === id)
}

function become(word: Token, upos: string, xpos: string, feats: string): void {
  Object.assign(word, { upos, xpos, feats })
}

const PLURAL = 'Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin'
const SINGULAR = 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin'

/** "Thai army denies Cambodia claim": beside one state, what has no ending is a noun. */
function freeClaim(part: readonly Token[], claim: Token, at: (id: number) => Token | undefined): void {
  const [state, verb] = [at(claim.id - 1), at(claim.head)]
  if (claim.deprel !== 'ccomp' || !/^VBP?$/.test(claim.xpos) || state?.xpos !== 'NNP' || state.deprel !== 'nsubj')
    return
  if (!verb || verb.id >= state.id || WISHING.test(verb.form)) return
  if (below(part, claim).some((word) => word !== state && /^(?:aux|mark|obj|ccomp|xcomp)/.test(word.deprel))) return
  become(claim, 'NOUN', 'NN', 'Number=Sing')
  claim.deprel = 'obj'
  state.deprel = 'compound'
}

/** "Israel strikes kill 12": the first of two verbs is who does what the second tells. */
function freeStrikes(part: readonly Token[], strikes: Token, at: (id: number) => Token | undefined): void {
  const state = at(strikes.id - 1)
  if (strikes.xpos !== 'VBZ' || !/^[nc]subj$/.test(strikes.deprel) || strikes.head !== strikes.id + 1) return
  if (state?.upos !== 'PROPN' || state.head !== strikes.id || below(part, strikes).some(({ id }) => id > strikes.id))
    return
  become(strikes, 'NOUN', 'NNS', 'Number=Plur')
  strikes.deprel = 'nsubj'
  state.deprel = 'compound'
}

/** "Macron, Merkel to meet": a comma stands for "and". */
function freePair(
  part: readonly Token[],
  other: Token,
  at: (id: number) => Token | undefined,
  isKnown: (token: Token) => boolean,
): void {
  const one = at(other.head)
  if (other.deprel !== 'appos' || one?.deprel !== 'root' || at(other.id - 1)?.form !== ',') return
  const isName = (word: Token) => isKnown(word) || (word.upos === 'PROPN' && word.name !== 'O')
  if (!isName(one) || !isName(other)) return
  if (below(part, one).some(({ id, deprel }) => id > other.id && /^(?:acl|nmod|obl)$/.test(deprel)))
    other.deprel = 'conj'
}

/** Verbs of headings that are nouns as well. */
const FILING =
  /^(?:eyes|files|hails|hosts|inks|marks|mulls|names|pledges|raps|seeks|signs|slams|urges|vows|warns|woos)$/

/** "Manila files protest over laser": what is right before a verb without an ending is itself the verb. */
function freeFiling(part: readonly Token[], verb: Token, at: (id: number) => Token | undefined): number {
  const [name, thing] = [at(verb.id - 1), at(verb.id + 1)]
  if (verb.deprel !== 'nsubj' || verb.upos !== 'NOUN' || !FILING.test(verb.form) || verb.head !== verb.id + 1) return 0
  if (name?.upos !== 'PROPN' || name.head !== verb.id || !thing || !/^VBP?$/.test(thing.xpos)) return 0
  const own = below(part, thing)
  if (own.some(({ deprel }) => /^(?:obj|aux|mark|cop|xcomp|ccomp)/.test(deprel))) return 0
  become(verb, 'VERB', 'VBZ', SINGULAR)
  become(thing, 'NOUN', 'NN', 'Number=Sing')
  Object.assign(verb, { head: thing.head, deprel: thing.deprel })
  Object.assign(thing, { head: verb.id, deprel: 'obj' })
  name.deprel = 'nsubj'
  for (const word of own) if (word !== verb && word.deprel === 'obl') word.deprel = 'nmod'
  return verb.head === 0 ? verb.id : 0
}

/** "Rebels free hostages", "ministers back new sanctions": what has a subject of its own and an object is a verb. */
function freeVerb(part: readonly Token[], verb: Token): number {
  if (verb.deprel === 'advmod' || verb.deprel === 'amod') return freeBack(part, verb)
  if (verb.upos !== 'ADJ') return 0
  const own = below(part, verb)
  const subject = own.find(({ deprel, id }) => deprel === 'nsubj' && id === verb.id - 1)
  if (!subject || !own.some(({ deprel, id }) => deprel === 'obj' && id > verb.id)) return 0
  if (own.some(({ deprel }) => deprel === 'cop')) return 0
  become(verb, 'VERB', 'VBP', PLURAL)
  return 0
}

/** Verbs that are written as adverbs and adjectives are. */
const ALSO_VERBS = /^(?:back|clear|empty|free|open|slow|welcome)$/

function freeBack(part: readonly Token[], verb: Token): number {
  if (!ALSO_VERBS.test(verb.form)) return 0
  const above = part.find(({ id }) => id === verb.head)
  const noun = above?.deprel === 'amod' ? part.find(({ id }) => id === above.head) : above
  const subject = part.find(({ id, deprel }) => id === verb.id - 1 && deprel === 'nsubj')
  if (noun?.upos !== 'NOUN' || noun.id < verb.id || !subject) return 0
  if (subject.head !== noun.id && subject.head !== above?.id) return 0
  if (below(part, noun).some(({ deprel }) => deprel === 'cop')) return 0
  become(verb, 'VERB', 'VBP', PLURAL)
  Object.assign(verb, { head: noun.head, deprel: noun.deprel })
  Object.assign(noun, { head: verb.id, deprel: 'obj' })
  subject.head = verb.id
  return verb.head === 0 ? verb.id : 0
}

/** What a parser takes a state right before a noun for. */
const BEFORE = /^(?:nsubj|compound|nmod:desc)$/

/**
 * "Senegal leader heads to Mali", "Gabon coup leader in France", "US envoy due in Beirut": a state right before a noun is whose it is, and what
 * is taken for the noun's object its verb or the rest of it.
 */
function freeLeader(part: readonly Token[], leader: Token, at: (id: number) => Token | undefined): number {
  const state = at(leader.id - 1)
  if (leader.deprel !== 'root' || leader.upos !== 'NOUN' || state?.upos !== 'PROPN') return 0
  const own = below(part, leader)
  if (state.head !== leader.id || !BEFORE.test(state.deprel) || own.some(({ deprel }) => deprel === 'cop')) return 0
  state.deprel = 'compound'
  const next = own.find(({ id, deprel }) => id === leader.id + 1 && /^(?:obj|advcl|xcomp|amod)$/.test(deprel))
  if (!next) return 0
  const isVerb = next.upos === 'ADJ' || next.upos === 'VERB' || next.xpos === 'NNS'
  if (!isVerb && next.upos !== 'NOUN') return 0
  if (next.xpos === 'NNS') become(next, 'VERB', 'VBZ', SINGULAR)
  Object.assign(next, { head: 0, deprel: 'root' })
  for (const word of own) if (word !== next && (word !== state || !isVerb)) word.head = next.id
  if (isVerb) state.head = leader.id
  Object.assign(leader, { head: next.id, deprel: isVerb ? 'nsubj' : 'compound' })
  return next.id
}
