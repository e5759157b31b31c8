import type { EventType } from './plover.ts'
import type { Sentence, Token } from './token.ts'
import { ancestors, caseOf, childrenBy, isRelation, tokenById } from './tree.ts'

/** Whether a phrase tells with whose help something is done: "with the backing of Peru". */
export function isHelp(sentence: Sentence, noun: Token): boolean {
  return LEAVE.has(noun.lemma.toLowerCase()) && caseOf(sentence, noun.id) === 'with'
}

/** Nouns for what a helper gives. */
const LEAVE = new Set(
  'acquiescence agreement approval assistance authorisation authorization backing blessing connivance consent cooperation encouragement endorsement help permission protection support'.split(
    ' ',
  ),
)

/** Types of what is done by force, in which whoever helps stands beside who does it. */
export const BY_FORCE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'RETREAT', 'SANCTION'])

/** Verbs for what a helper does to an operation: "a raid backed by Peru". */
const HELPING = new Set(
  'abet aid arm assist back bankroll coordinate equip escort finance fund guide help join lead plan sponsor support train'.split(
    ' ',
  ),
)

/** Nouns for what a helper tells: "on a tip from Peru", "with information from Peru". */
const TIPS = new Set('information intelligence tip tip-off tipoff'.split(' '))

/** Whether a word says who helps in what the clause tells, and so is not on its other side: "in a raid backed by Peru", "together with Peru". */
export function isHelping(sentence: Sentence, word: Token): boolean {
  if (isHelp(sentence, word) || isTip(sentence, word)) return true
  const preposition = caseOf(sentence, word.id)
  const verb = tokenById(sentence, word.head)
  const isBy = word.deprel === 'obl:agent' || (isRelation(word, 'obl') && preposition === 'by')
  const isPart = verb !== undefined && (isRelation(verb, 'acl') || isRelation(verb, 'advcl')) && verb.xpos === 'VBN'
  if (isPart && HELPING.has(verb.lemma)) return isBy || (verb.lemma === 'coordinate' && preposition === 'with')
  if (preposition !== 'with' && preposition !== 'from') return false
  const [marker] = childrenBy(sentence, word.id, 'case')
  const before = marker && tokenById(sentence, marker.id - 1)
  if (before === undefined) return false
  if (preposition === 'with') return /^(?:together|jointly|along)$/i.test(before.form)
  // "With help from Peru": a parser may hang it on the verb.
  return isHelp(sentence, before) || isTip(sentence, before)
}

function isTip(sentence: Sentence, { id, lemma }: Token): boolean {
  return TIPS.has(lemma.toLowerCase()) && /^(?:on|with)$/.test(caseOf(sentence, id) ?? '')
}

/** Whether a word, or one above it and below an event, says who helps in it. */
export function helpsIn(sentence: Sentence, word: Token, event: number): boolean {
  const above = ancestors(sentence, word.id)
  const depth = above.findIndex(({ id }) => id === event)
  return depth >= 0 && [word, ...above.slice(0, depth)].some((one) => isHelping(sentence, one))
}
