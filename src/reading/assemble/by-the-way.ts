import type { Event } from '../../model/event.ts'
import { isLaw } from '../../model/laws.ts'
import type { EventType } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { ancestors, childrenBy, hasTo, isRelation, tokenById } from '../../model/tree.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Nouns for how things stand between states, which nobody brings about: "trade between the two fell", "a row with Chad". */
const AFFAIRS = words(
  'alliance commerce cooperation disagreement dispute feud friendship partnership quarrel relationship row rivalry tie trade',
)

/** What two have once they have made it, and the verbs that tell its making: "the treaty between Togo and Ghana" tells nothing, "made a pact" does. */
const PACTS = words('accord agreement ceasefire deal pact treaty truce')
const MAKING = words('close conclude do forge hammer have make negotiate reach seal secure sign strike')

/** Nouns that say what someone may or would do: "the right to strike", "its bid to join". */
const MAY_DO = words('ability bid chance freedom nothing power right')

/** Verbs of those who are waited for: "has yet to answer". */
const ANSWERING = words('answer comment react reply respond')

/** Types of deeds that others are sent or paid for, where a speaker's purpose is his own deed: "telephoned to thank". */
const MEANT: ReadonlySet<EventType> = new Set([
  'AGREE',
  'AID',
  'COOPERATE',
  'ASSAULT',
  'COERCE',
  'THREATEN',
  'MOBILIZE',
])

/** Verbs whose purpose is what they are about, or is done when they are: "agreed to send", "crossed the river to attack". */
const LEADING = words('agree be come cross enter fly go have need offer plan promise return travel want')

/**
 * Whether a story only speaks of an event to explain another: how things stand between two, what someone has a right to, what a deed that it
 * tells is meant for, whom an answer is awaited from. None of these happened or is announced.
 */
export function isByTheWay(sentence: Sentence, { head, type }: Pick<Event, 'head' | 'type'>): boolean {
  const token = tokenById(sentence, head)
  if (!token) return false
  if ([token, ...ancestors(sentence, token.id)].some((word) => isDrafted(sentence, word))) return true
  const above = tokenById(sentence, token.head)
  const lemma = token.lemma.toLowerCase()
  if (token.upos === 'NOUN') return AFFAIRS.has(lemma) || (PACTS.has(lemma) && !isMade(token, above))
  if (token.upos !== 'VERB') return false
  if (lemma === 'have') return isAwaited(sentence, token.id)
  // "Islands that both of them claim": which islands they are.
  if (lemma === 'claim' && token.deprel === 'acl:relcl') return true
  if (!hasTo(sentence, token.id)) return false
  if (token.deprel === 'acl') return above !== undefined && MAY_DO.has(above.lemma.toLowerCase())
  return token.deprel === 'advcl' && MEANT.has(type) && above?.upos === 'VERB' && isPurpose(sentence, token.id, above)
}

/** What is written or planned before it is done, beside laws. */
const DRAFTS = words(
  'agreement clause deal draft motion pact plan programme project proposal scheme statement text treaty',
)

/** "Vetoed a bill that would have barred Peruvian ships": what a text that came to nothing lays down. */
function isDrafted(sentence: Sentence, { id, head, deprel }: Token): boolean {
  if (deprel !== 'acl:relcl') return false
  const auxiliaries = childrenBy(sentence, id, 'aux').map(({ form }) => form.toLowerCase())
  if (!auxiliaries.includes('would') || !auxiliaries.includes('have')) return false
  // "A draft of the Americans that would have": a parser may hang the clause on whose it is.
  let noun = tokenById(sentence, head)
  while (noun && !isText(noun) && isRelation(noun, 'nmod')) noun = tokenById(sentence, noun.head)
  return noun !== undefined && isText(noun)
}

function isText(noun: Token): boolean {
  return isLaw(noun) || DRAFTS.has(noun.lemma.toLowerCase())
}

/** "Made a secret agreement", "an agreement was reached". */
function isMade({ deprel }: Token, verb: Token | undefined): boolean {
  const isObject = deprel === 'obj' || deprel === 'nsubj:pass'
  return isObject && verb?.upos === 'VERB' && MAKING.has(verb.lemma.toLowerCase())
}

/** "Sent officers to advise the police": neither "is to advise" nor a clause with a subject of its own. */
function isPurpose(sentence: Sentence, verb: number, above: Token): boolean {
  const isFiniteClause = childrenBy(sentence, verb, 'aux', 'nsubj').some(
    ({ deprel, xpos }) => deprel !== 'aux:pass' && xpos !== 'TO',
  )
  return !isFiniteClause && !LEADING.has(above.lemma.toLowerCase())
}

/** "Has yet to answer": he has done nothing. */
function isAwaited(sentence: Sentence, have: number): boolean {
  const isYet = childrenBy(sentence, have, 'advmod').some(({ lemma }) => lemma.toLowerCase() === 'yet')
  return isYet && childrenBy(sentence, have, 'xcomp').some(({ lemma }) => ANSWERING.has(lemma.toLowerCase()))
}
