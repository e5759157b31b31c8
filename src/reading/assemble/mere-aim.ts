import type { Event, Status } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, hasTo, isRelation, tokenById } from '../../model/tree.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs of those who weigh a deed or are near it, so that it may come: "is considering whether to close", "started to sell". */
const NEARING = words(
  'begin choose consider contemplate debate decide determine discuss examine expect intend mull plan ponder propose start study suggest think threaten weigh',
)

/** Words for how near a deed is: "is likely to block", "ready to help". */
const READY = words('able bound eager free keen liable likely poised prepared ready set sure unlikely willing')

/** Verbs of what is done as one's own deed in the same breath: "voted to expel", "came to demand". */
const LEADING = words('agree be come cross enter fly go have need offer plan promise return travel vote want')

/** Nouns that say with what right, for what reason or by what means someone would do a thing: he does not thereby do it. */
const MEANS = words(
  'application authority capability capacity excuse incentive instrument means method position pretext reason resource space temptation time tool way weapon',
)

/** Types of deeds that are the aim of others; what one says, one says by them: "flew in to thank". */
const DEEDS: ReadonlySet<EventType> = new Set(['SANCTION', 'CONCEDE', 'RETREAT', 'SUPPORT', 'PROTEST'])

/**
 * Whether an infinitive only says what for, how much or with what right something is done: "sent officers to guard the port", "gave Peru a week to
 * apologise", "strong enough to deter Chad". Whatever a status that is no more than possible would say of it, a story does not tell that it
 * happened, nor that anybody means to do it by and by.
 */
export function isMereAim(sentence: Sentence, { head, type }: Pick<Event, 'head' | 'type'>, status: Status): boolean {
  const verb = tokenById(sentence, head)
  if (verb?.upos !== 'VERB' || !hasTo(sentence, head) || hasOwnClause(sentence, head)) return false
  const above = tokenById(sentence, verb.head)
  if (!above) return false
  const lemma = above.lemma.toLowerCase()
  if (isRelation(verb, 'acl') ? MEANS.has(lemma) : isFrom(sentence, above)) return true
  if (status.value === 'possible') return !isOpen(sentence, above)
  if (status.value !== 'planned' || verb.deprel !== 'advcl') return false
  if (above.upos === 'ADJ') return !READY.has(lemma)
  return above.upos === 'VERB' && DEEDS.has(type) && !LEADING.has(lemma)
}

/** "Had the authority to bar": a parser may hang the infinitive on the verb. */
function isFrom(sentence: Sentence, { id, lemma }: Token): boolean {
  return lemma === 'have' && childrenBy(sentence, id, 'obj').some((thing) => MEANS.has(thing.lemma.toLowerCase()))
}

/** "Is to send", "for Peru to send": a clause of its own. */
function hasOwnClause(sentence: Sentence, verb: number): boolean {
  return childrenBy(sentence, verb, 'aux', 'nsubj', 'cop').some(
    ({ deprel, xpos }) => deprel !== 'aux:pass' && xpos !== 'TO',
  )
}

/** Whether what stands above leaves open whether the deed will be done: it is weighed, or may itself be. */
function isOpen(sentence: Sentence, { id, lemma }: Token): boolean {
  if (NEARING.has(lemma.toLowerCase()) || READY.has(lemma.toLowerCase())) return true
  return childrenBy(sentence, id, 'aux').some(({ form }) => /^(?:may|might|could|can)$/i.test(form))
}
