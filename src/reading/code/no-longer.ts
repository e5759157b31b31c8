import type { StatusValue } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import { isFuture, isNegated } from './governor.ts'

/** What it is to do a thing no longer, by the type of what one did. */
const ENDED: ReadonlyMap<EventType, EventType> = new Map([
  ['AID', 'SANCTION'],
  ['COOPERATE', 'SANCTION'],
  ['CONSULT', 'SANCTION'],
  ['SUPPORT', 'REJECT'],
  ['AGREE', 'REJECT'],
  ['CONCEDE', 'REJECT'],
])

/** Whether "no longer" stands at a verb. */
export function isNoLonger(sentence: Sentence, { id }: Token): boolean {
  return childrenBy(sentence, id, 'advmod').some(
    ({ form, id: at }) => form.toLowerCase() === 'longer' && tokenById(sentence, at - 1)?.form.toLowerCase() === 'no',
  )
}

/** "Stopped pumping gas to": the verb that says that one does no more what one did; undefined where one does it on. */
function stopping(sentence: Sentence, token: Token): Token | undefined {
  const verb = tokenById(sentence, token.head)
  const isStopped = verb && STOPPING.test(verb.lemma) && isRelation(token, 'xcomp') && token.xpos === 'VBG'
  // "Stopped them sending": who is stopped does it not of himself; who "stopped short of sending" has sent nothing.
  const isOther = isStopped && childrenBy(sentence, verb.id, 'obj', 'nsubj:pass', 'compound:prt').length > 0
  return isStopped && !isOther && !isNegated(sentence, verb) ? verb : undefined
}

const STOPPING = /^(?:stop|cease|quit|discontinue)$/

/**
 * "Peru no longer buys Chilean gas", "Chad will no longer take deportees from Norway": who does no more what he did for another ends it or refuses it;
 * he does it now, or says that he will. Null where the words do not say so, only that one can or need not
 * any more, or that two have it no more with each other. So does who stops doing it.
 */
export function endedBy(
  sentence: Sentence,
  token: Token,
  told: EventType,
  { reciprocal }: { readonly reciprocal: boolean },
): { readonly type: EventType; readonly status: StatusValue } | null {
  const type = ENDED.get(told)
  if (!type || reciprocal || token.upos !== 'VERB') return null
  const verb = stopping(sentence, token) ?? (isNoLonger(sentence, token) ? token : undefined)
  if (!verb) return null
  const auxiliaries = childrenBy(sentence, verb.id, 'aux')
  if (auxiliaries.some(({ lemma }) => OPEN.test(lemma))) return null
  const isToCome = isFuture(sentence, verb) && type === 'SANCTION'
  const isToldOfNow = auxiliaries.length > 0 || /^VB[DPZ]$/.test(verb.xpos)
  if (!isToldOfNow) return null
  const isRecognition = /^recogni[sz]e$/.test(token.lemma)
  return { type: isRecognition ? 'SANCTION' : type, status: isToCome ? 'planned' : 'happened' }
}

const OPEN = /^(?:can|could|may|might|must|need|should)$/
