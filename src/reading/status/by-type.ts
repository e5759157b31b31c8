import type { Document } from '../../model/document.ts'
import type { Event, Status, StatusValue } from '../../model/event.ts'
import { isLaw } from '../../model/laws.ts'
import { isVerbal } from '../../model/plover.ts'
import { overlaps } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import { speakersOf } from '../../model/voice.ts'
import { conditionBelow } from './signs.ts'
import { FACTUALITY } from './standing.ts'
import { isTried } from './tried.ts'

/**
 * What the type of an event says of its status beside what grammar does: who says that he will give or yield promises, what is threatened
 * is a threat however it is told, who refuses has refused, and what is weighed is only possible.
 */
export function byType(status: Status, event: Event, sentence: Sentence, doc: Document): Status {
  const verb = tokenById(sentence, event.head)
  if (!verb) return status
  const value = meant(status, event, verb, sentence, doc)
  if (value === null || value === status.value) return status
  return { ...status, value, factuality: FACTUALITY[value], negated: false }
}

function meant(status: Status, event: Event, verb: Token, sentence: Sentence, doc: Document): StatusValue | null {
  const { value } = status
  const cue = status.span ? doc.text.slice(status.span.start, status.span.end).toLowerCase() : ''
  if (value === 'possible' && isTried(event.type, verb, sentence)) return 'happened'
  switch (event.type) {
    case 'AGREE':
    case 'CONCEDE':
      if (OFFERING.test(verb.lemma) && isBySpeech(verb, sentence)) return 'promised'
      return value === 'planned' && SHALL.test(cue) && isOwnWord(event, verb, sentence, doc) ? 'promised' : null
    case 'THREATEN':
      return isThreat(status, verb, sentence, cue) || isOwnThreat(status, verb, sentence) ? 'threatened' : null
    case 'REQUEST':
      return isWish(status, verb, cue) || (value === 'possible' && isBySpeech(verb, sentence)) ? 'requested' : null
    case 'REJECT':
      return value === 'denied' && isUndone(cue) && !REFUSING.test(verb.lemma) ? 'happened' : null
    case 'SANCTION':
      if (PONDERING.test(verb.lemma) && (value === 'ongoing' || value === 'threatened')) return 'possible'
      if (value === 'happened' && isBorneSince(verb, sentence)) return 'ongoing'
      if (value === 'possible' && cue === 'would' && isOfBill(verb, sentence)) return 'planned'
      return value === 'ongoing' && verb.xpos === 'VBG' && STROKES.test(verb.lemma) ? 'happened' : null
    case 'AID':
    case 'COERCE':
    case 'COOPERATE':
    case 'MOBILIZE':
    case 'ASSAULT':
      return value === 'happened' && isSince(verb, sentence) ? 'ongoing' : null
    default:
      return isVerbal(event.type) && (value === 'planned' || value === 'possible') && isBySpeech(verb, sentence)
        ? 'happened'
        : null
  }
}

/** "Would bomb the ports if", "would not stand by": what is to come on a condition, or is said not to be borne; what is due on a day is planned. */
function isThreat({ value }: Status, verb: Token, sentence: Sentence, cue: string): boolean {
  if (value === 'denied') return cue === 'not' && IDLE.test(verb.lemma)
  if (MAYBE.test(cue)) return false
  const above = tokenById(sentence, verb.head)
  const warned = above !== undefined && /^(?:warn|vow|swear|threaten)$/.test(above.lemma)
  return value === 'possible' || (value === 'planned' && (warned || conditionBelow(sentence, verb) !== null))
}

/** "We are going to bomb the ports": who says it of himself threatens. */
function isOwnThreat({ value }: Status, verb: Token, sentence: Sentence): boolean {
  return value === 'planned' && childrenBy(sentence, verb.id, 'nsubj').some(({ form }) => /^(?:i|we)$/i.test(form))
}

const OFFERING = /^(?:offer|pledge|promise)$/
const IDLE = /^(?:stand|sit|tolerate|hesitate|remain|watch)$/
const SHALL = /^(?:will|would|shall|['’]ll|wo)$/
const MAYBE = /^(?:may|might|can|could)$/
/** "The bill would bar Iranian ships": what a text that is to become law lays down. */
function isOfBill(verb: Token, sentence: Sentence): boolean {
  return childrenBy(sentence, verb.id, 'nsubj').some((word) => isLaw(word) || DRAFT.test(word.lemma))
}

const DRAFT = /^(?:draft|proposal)$/i
/** Verbs of pondering a deed, which is not yet done nor even threatened. */
const PONDERING = /^(?:consider|weigh|mull|ponder|contemplate|study|examine|review|discuss)$/
/** Sanctions that are laid on at one stroke: "is expelling two envoys" tells that they were told to go. */
const STROKES =
  /^(?:expel|recall|summon|ban|sever|throw|order|suspend|revoke|quit|leave|withdraw|break|cut|cancel|halt|impose|put)$/
/** Verbs that refuse by themselves: who did "not refuse" has refused nothing. */
const REFUSING =
  /^(?:refuse|reject|deny|decline|dismiss|veto|break|violate|turn|rule|block|spurn|rebuff|breach|miss|tear|steal|walk|exclude)$/

/** "Would not give in", "failed to pay": whether it is the deed itself that is left undone, and nobody denies having refused. */
function isUndone(cue: string): boolean {
  return /^(?:not|n['’]t|never|no|nobody|nothing|neither|fail(?:ed|s|ure|ing)?)$/.test(cue)
}

/** "Flew in to ask for a loan": what is asked for by being told. */
function isWish({ value }: Status, { xpos }: Token, cue: string): boolean {
  return value === 'planned' && xpos === 'VB' && !SHALL.test(cue)
}

/** Verbs by which one gives or yields a thing to another. */
const GIVING = new Set(
  (
    'give lend pay supply provide grant train feed build rebuild repair take help finance fund donate contribute deliver ship hand write ' +
    'welcome cooperate honour honor support sell shelter treat equip arm compensate send'
  ).split(' '),
)
const SAYING = /^(?:say|tell|add|reply|answer|insist|write|assure)$/

/** "Peru said it would feed the refugees": whether the doer, or who speaks for him, says that he will give or yield. */
function isOwnWord(event: Event, verb: Token, sentence: Sentence, doc: Document): boolean {
  if (event.type === 'AGREE' && !GIVING.has(verb.lemma)) return false
  const clause = isRelation(verb, 'conj') ? (tokenById(sentence, verb.head) ?? verb) : verb
  const says = tokenById(sentence, clause.head)
  if (clause.deprel !== 'ccomp' || !says || says.id > clause.id || !SAYING.test(says.lemma)) return false
  const told = doc.attributions.find(({ cue }) => cue && overlaps(cue.span, says))
  const doers = event.actors.flatMap(({ mention }) => doc.mentions[mention]!.actors)
  const speakers = told?.source ? speakersOf(told.source).map(({ country, id }) => country ?? id) : []
  return doers.length > 0 && doers.every((doer) => speakers.includes(doer.country ?? doer.id))
}

/** Deeds that last, or are done again and again. */
const LASTING = new Set(
  (
    'detain arm shelter shield harbour harbor host guard protect train finance fund supply provide feed treat house occupy block blockade ' +
    'besiege shell bombard bomb share patrol police freeze slow jam keep station vaccinate support back sponsor ration restrict jail imprison'
  ).split(' '),
)

/** "Has armed the rebels since May", "have shared data for years": whether a deed that lasts goes on from then to now. */
function isSince(verb: Token, sentence: Sentence): boolean {
  const shares = isRelation(verb, 'conj') && childrenBy(sentence, verb.id, 'nsubj', 'aux').length === 0
  const bearer = shares ? (tokenById(sentence, verb.head) ?? verb) : verb
  if (!LASTING.has(verb.lemma) || !isPerfect(bearer, sentence)) return false
  return lasts([verb, bearer], sentence)
}

/** "Has been the subject of Canadian sanctions since May": whether one bears a deed from then to now. */
function isBorneSince(noun: Token, sentence: Sentence): boolean {
  if (noun.upos !== 'NOUN') return false
  const above = isRelation(noun, 'nmod') ? tokenById(sentence, noun.head) : undefined
  return [noun, ...(above ? [above] : [])].some((word) => isPerfect(word, sentence) && lasts([noun, word], sentence))
}

function isPerfect({ id }: Token, sentence: Sentence): boolean {
  return childrenBy(sentence, id, 'aux').some(({ form }) => /^(?:has|have|['’]ve|['’]s)$/i.test(form))
}

/** Whether one of the words says from when or how long it has gone on. */
function lasts(words: readonly Token[], sentence: Sentence): boolean {
  return words.some(({ id }) =>
    childrenBy(sentence, id, 'obl', 'advcl', 'advmod', 'nmod').some(
      (child) =>
        child.lemma === 'since' ||
        childrenBy(sentence, child.id, 'case', 'mark').some(
          ({ form }) => form.toLowerCase() === 'since' || (form.toLowerCase() === 'for' && PERIODS.test(child.form)),
        ),
    ),
  )
}

const PERIODS = /^(?:decades?|years?|months?|weeks|days|generations?|centuries)$/i

/** Verbs of getting in touch, or where one can be heard: what one does so "to" say, one says. */
const REACHING =
  /^(?:telephone|phone|call|ring|write|cable|visit|meet|summon|contact|come|fly|go|travel|bring|gather|assemble)$/

/** "Telephoned the king to thank him", "voted to condemn the raid", "I want to thank Peru": whether one says by what stands above what is told as an aim. */
function isBySpeech(verb: Token, sentence: Sentence): boolean {
  const above = tokenById(sentence, verb.head)
  if (verb.xpos !== 'VB' || !above || !childrenBy(sentence, verb.id, 'mark').some(({ form }) => form === 'to'))
    return false
  if (REACHING.test(above.lemma) || above.lemma === 'vote') return above.xpos === 'VBD' || above.xpos === 'VBN'
  const first = childrenBy(sentence, above.id, 'nsubj').some(({ form }) => /^(?:i|we)$/i.test(form))
  return first && /^(?:want|wish|like)$/.test(above.lemma)
}
