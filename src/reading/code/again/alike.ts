import { UNLISTED } from '../../../model/event.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../../model/tree.ts'
import { isNegated } from '../governor.ts'
import type { Reading } from '../reading.ts'
import { isPassive } from '../roles/voice.ts'
import { anew, fillers, haveAPart, isTakenUp, knownAt } from './taking-up.ts'
import { type Before, readingOf, toldBeside } from './told-before.ts'

/**
 * "Like Sweden, Finland expelled four envoys": he whom the subject of a verb is likened to does what that tells. "Unlike Sweden, Finland did
 * not": so does he, as the other does not.
 */
export function alikeAt(sentence: Sentence, token: Token, before: Before): Reading | undefined {
  if (token.upos !== 'PROPN') return undefined
  const followed = asFollowed(sentence, token)
  const marker = followed ? 'like' : caseOf(sentence, token.id)
  if (marker !== 'like' && marker !== 'unlike') return undefined
  const verb = followed ?? likened(sentence, token)
  const told = verb && toldBeside(sentence, verb, before)
  const parties = told ? knownAt(sentence, token, before) : []
  if (!told || !isTakenUp(told) || parties.length === 0 || haveAPart(parties, told, before)) return undefined
  const reading = readingOf(told, before)
  if (!reading?.row.type) return undefined
  const passive = isPassive(sentence, reading.token)
  const { slots, row } = reading
  const others = fillers(parties, token)
  const sides = passive
    ? { ...slots, recipients: others }
    : { ...slots, actors: others, recipients: slots.recipients.filter(({ party }) => party !== slots.actors[0]?.party) }
  if (marker === 'like')
    return { ...reading, row: { ...row, name: `${row.name.replace(/#.*$/, '')}${UNLISTED}` }, slots: sides }
  if (!isNegated(sentence, reading.token) || passive) return undefined
  return anew(token, row.type!, row.status, { ...sides, actors: [...others], recipients: [...slots.recipients] })
}

/** The verb whose subject is said to be like another, where he stands before it. */
function likened(sentence: Sentence, token: Token): Token | undefined {
  const above = tokenById(sentence, token.head)
  const isBehind = isRelation(token, 'nmod') && above && isRelation(above, 'nsubj')
  const verb = isBehind ? tokenById(sentence, above.head) : above
  if (verb?.upos !== 'VERB' || token.id > verb.id) return undefined
  // "Said that, like Peru, it was attacked": what stands in front of a verb without a subject is likened to nobody.
  return childrenBy(sentence, verb.id, 'nsubj').length > 0 ? verb : undefined
}

const LEAD = /^(?:example|lead|footsteps?|path)$/

/** What he does who follows another: "following the example of Japan, Peru imposed", "Bolivia followed Cuba in recognising it". */
function asFollowed(sentence: Sentence, token: Token): Token | undefined {
  const above = tokenById(sentence, token.head)
  if (!above) return undefined
  if (above.lemma === 'follow' && isRelation(token, 'obj'))
    return childrenBy(sentence, above.id, 'advcl').find(
      ({ id, xpos }) => xpos === 'VBG' && childrenBy(sentence, id, 'mark').some(({ lemma }) => lemma === 'in'),
    )
  if (!isRelation(token, 'nmod') || !LEAD.test(above.lemma.toLowerCase())) return undefined
  const over = tokenById(sentence, above.head)
  // Parsers take "following" for a preposition, or for a clause beside the verb.
  const isMarked = childrenBy(sentence, above.id, 'case').some(({ form }) => form.toLowerCase() === 'following')
  const isBeside = over?.lemma === 'follow' && over.xpos === 'VBG' && isRelation(over, 'advcl')
  const verb = isMarked ? over : isBeside ? tokenById(sentence, over.head) : undefined
  // Behind the verb it says of whole affairs that they go as another's: "recalled its envoy, following the lead of Peru".
  return verb && token.id < verb.id ? verb : undefined
}
