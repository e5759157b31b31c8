import type { EventType } from '../../model/plover.ts'
import type { Sentence } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import { tellsLeave } from './by-leave.ts'
import { isNegated } from './governor.ts'
import type { Reading } from './reading.ts'
import { contentOf } from './roles/content.ts'

/** Types of what is said to someone, who may answer. */
export const UTTERED: ReadonlySet<EventType> = new Set(['REQUEST', 'AGREE', 'ACCUSE', 'THREATEN'])

/** Types of what is done, and of what is said of it. */
const DONE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'AID', 'RETREAT', 'CONCEDE', 'MOBILIZE'])
/** Types of what is said or shown to another, which a noun tells as done: "criticised Chad's rejection of the plan". */
const SAID: ReadonlySet<EventType> = new Set(['REJECT', 'PROTEST', 'THREATEN'])
const JUDGES: ReadonlySet<string> = new Set(['ACCUSE', 'SUPPORT'])

/** Types of what two have to do with each other, by which a third may be glad or angry. */
const SHARED: ReadonlySet<EventType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE'])

/** Whether a noun tells what two have to do with each other, and is judged by who speaks of it: "condemned the talks between Mali and Togo". */
export function isSharedAndJudged({ token, row }: Reading, outer: Reading): boolean {
  if (token.upos !== 'NOUN' || row.type === null || !JUDGES.has(outer.row.type ?? '')) return false
  return SHARED.has(row.type)
}

/**
 * Whether what a word tells was done, and is judged by who speaks of it: "condemned the attack by Mali", "alleged that Peru had armed
 * rebels", whose clause tells the deed of another whom its teller blames for it.
 */
export function isSpokenOf(sentence: Sentence, { token, row }: Reading, outer: Reading): boolean {
  if (row.type === null || !JUDGES.has(outer.row.type ?? '')) return false
  if (token.upos === 'NOUN') return DONE.has(row.type) || SAID.has(row.type)
  const isContent = isRelation(token, 'ccomp') || contentOf(sentence, outer.token) === token
  if (outer.row.type !== 'ACCUSE' || !isContent || token.head !== outer.token.id) return false
  return (DONE.has(row.type) || row.type === 'REJECT') && childrenBy(sentence, token.id, 'nsubj').length > 0
}

/** What one does by which another does what a clause tells. */
const BRINGING = new Set(
  'allow bring cause coax compel convince enable force get goad help induce lead let make oblige persuade prompt provoke spur talk'.split(
    ' ',
  ),
)

/** Whether a clause tells what another was brought to do: "persuaded Norway to free two Fijians". */
export function isBrought(sentence: Sentence, { token, row }: Reading, { token: verb }: Reading): boolean {
  if (row.type === null || token.upos !== 'VERB' || token.head !== verb.id || !BRINGING.has(verb.lemma)) return false
  if (!isRelation(token, 'xcomp') && !isRelation(token, 'advcl')) return false
  const isPast = verb.xpos === 'VBD' || verb.xpos === 'VBN'
  const isOpen = childrenBy(sentence, verb.id, 'aux').some(({ xpos }) => xpos === 'MD')
  return isPast && !isOpen && !isNegated(sentence, verb) && !isNegated(sentence, token)
}

/** What is done with another's word that leaves it said. */
const ANSWERING = new Set(
  'decline reject refuse dismiss rebuff spurn ignore turn accept grant heed welcome consider discuss receive'.split(
    ' ',
  ),
)

/** Whether a noun for what someone said is what a verb beside it answers: "declined the request of Serbia". */
export function isAnswered(sentence: Sentence, { token, row, slots }: Reading): boolean {
  if (token.upos !== 'NOUN' || row.type === null || !UTTERED.has(row.type) || slots.actors.length === 0) return false
  const verb = tokenById(sentence, token.head)
  return isRelation(token, 'obj') && verb?.upos === 'VERB' && ANSWERING.has(verb.lemma)
}

/**
 * Whether the words that say how things stand are a part of what is told, so that it has happened: the "not" or "no" of "would not hear of
 * it" and "has no plan to pay", the "may" by which a state lets others do a thing in its land.
 */
export function isWhole({ row }: Reading): boolean {
  const tellsByNot = row.conditions.some(
    ({ absent, paths }) => !absent && paths.some((path) => NEGATES.has(path.at(-1)!)),
  )
  return tellsByNot || tellsLeave(row)
}

/** Roles of words that negate. */
const NEGATES = new Set(['not', 'det'])
