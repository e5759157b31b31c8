import { isToNameless } from '../../model/nameless.ts'
import { ONE_WAY } from '../../model/one-way.ts'
import { isOfOther } from '../../model/related.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Codebook, CodeRow } from '../../resources/codebook.ts'
import type { Path } from '../../resources/frame.ts'
import { CARRIED, DIRECT, type Filler, first } from './filler.ts'
import type { Finder } from './finder.ts'
import { withConjuncts } from './goods.ts'
import { agentBelow } from './parties/agent-below.ts'
import { namedByClause } from './parties/by-clause.ts'
import { custodianOf } from './parties/custody.ts'
import { eachAccused, isToOther } from './parties/each-accused.ts'
import { ownerOf, senderOf } from './parties/owned.ts'
import { nearestBelow } from './parties/reach.ts'
import { provokerOf } from './parties/reacting.ts'
import { receiverOf } from './parties/receiving.ts'
import { struckBy } from './parties/toll-struck.ts'
import { wrongOf } from './parties/wrong.ts'
import { follow, rolesOf } from './roles/roles.ts'
import { areMembers } from './roles/several.ts'
import { isPassive } from './roles/voice.ts'
import { Search } from './search.ts'

/** What a row's frame finds around its predicate. */
export interface Slots {
  readonly actors: readonly Filler[]
  readonly recipients: readonly Filler[]
  readonly goods: readonly Token[]
  readonly reciprocal: boolean
}

const BETWEEN = ['obj', 'between']

/** "The ministry denied that anyone had been held": who denies a deed that is nobody's in particular would have done it. */
function denierOf(sentence: Sentence, token: Token, finder: Finder): readonly Filler[] | null {
  const verb = isRelation(token, 'ccomp') ? tokenById(sentence, token.head) : undefined
  if (verb?.lemma !== 'deny') return null
  return subjectsOf(sentence, verb, token, finder)
}

/** The known parties that are the subject of a verb. */
function subjectsOf(sentence: Sentence, verb: Token, token: Token, finder: Finder): readonly Filler[] | null {
  const found = childrenBy(sentence, verb.id, 'nsubj').flatMap((subject) => finder.at(sentence, subject))
  const known = found.filter((party) => finder.isKnown(party))
  return known.length > 0 ? known.map((party) => ({ party, confidence: CARRIED, token })) : null
}

/** "Said the economy was strong and praised Peru": a parser joins what one did besides to the clause of what he said. */
function tellerOf(sentence: Sentence, token: Token, finder: Finder): readonly Filler[] | null {
  if (!isRelation(token, 'conj') || token.xpos !== 'VBD' || childrenBy(sentence, token.id, 'nsubj', 'aux').length > 0)
    return null
  const content = tokenById(sentence, token.head)
  const verb = content && isRelation(content, 'ccomp') ? tokenById(sentence, content.head) : undefined
  return verb?.xpos === 'VBD' ? subjectsOf(sentence, verb, token, finder) : null
}

/**
 * Fills a row's slots. For each slot, first the words at the end of its paths that themselves name a party, in the
 * frame's order; then parties inside those words' noun phrases; then, for event nouns, the parties of the verb that
 * carries the noun ("paid a visit to").
 */
export function fillSlots(codebook: Codebook, row: CodeRow, sentence: Sentence, token: Token, finder: Finder): Slots {
  const found = filled(codebook, row, sentence, token, finder)
  const slots = found.actors.length > 0 ? found : withDoer(codebook, row, sentence, token, found, finder)
  const recipients = slots.recipients.filter((filler) => slots.reciprocal || !isForum(row, sentence, filler, finder))
  const struck = recipients.length > 0 ? [] : struckBy(codebook, row, sentence, token, slots.actors, finder)
  if (struck.length > 0) return { ...slots, recipients: struck }
  return recipients.length < slots.recipients.length ? { ...slots, recipients } : slots
}

/** The same with him who by what is told did what a passive tells, where it names nobody. */
function withDoer(codebook: Codebook, row: CodeRow, sentence: Sentence, token: Token, found: Slots, finder: Finder) {
  const isForce = ({ lemma }: Token) => OWN.some((name) => codebook.classes.get(name)?.has(lemma.toLowerCase()))
  const senders = senderOf(row, sentence, token, isForce, finder)
  if (senders.length > 0) {
    const isOther = ({ party }: Filler) => !senders.some((sender) => finder.same(sender.party, party))
    const recipients = found.recipients.filter(isOther)
    const isWhole = recipients.every(({ party }) => finder.apart(party, senders[0]!.party) || !finder.isKnown(party))
    return isWhole ? { ...found, actors: senders, recipients } : found
  }
  const receiver = receiverOf(codebook, row, sentence, token, finder)
  if (receiver.length > 0) {
    const isSender = ({ party }: Filler) => !finder.same(receiver[0]!.party, party)
    return { ...found, actors: receiver, recipients: found.recipients.filter(isSender) }
  }
  const custodian = found.recipients.length > 0 ? custodianOf(row, sentence, token, found.recipients, finder) : []
  const [owner, other] = (custodian.length === 0 && ownerOf(codebook, row, sentence, token, finder)) || []
  return owner && other ? { ...found, actors: owner, recipients: other } : { ...found, actors: custodian }
}

/** Classes of what a state moves that is its own. */
const OWN = ['force', 'police', 'peacekeeper', 'rescuer', 'weapon', 'vessel']

/** "Lodged a complaint with the World Trade Organization": before whom one complains is not whom one complains of. */
function isForum({ type }: CodeRow, sentence: Sentence, { party, token }: Filler, finder: Finder): boolean {
  if (type !== 'ACCUSE' && type !== 'THREATEN') return false
  return /^(?:at|before|to|with)$/.test(caseOf(sentence, token.id) ?? '') && finder.isForum(party)
}

function filled(codebook: Codebook, row: CodeRow, sentence: Sentence, token: Token, finder: Finder): Slots {
  const search = new Search(codebook, row, sentence, token, finder)
  const goods = first(row.frame.goods, (path) => follow(sentence, token, path))
  // "A deal to restore ties between Oman and Iran": whoever made the deal, the ties are theirs.
  const known = row.frame.recipient.some((path) => path.join('.') === BETWEEN.join('.'))
  const isJoint = row.frame.mutual || row.frame.both.length > 0 || isCalledOff(row, sentence, token)
  const joint = token.upos === 'VERB' && !known && isJoint
  const between = joint ? search.parties(follow(sentence, token, BETWEEN), [], DIRECT) : []
  if (between.length > 1) return { actors: between, recipients: between, goods, reciprocal: true }
  const both =
    row.frame.both.length > 0 && !areSeveralWars(token) ? search.slot(bothOf(row, sentence, token), [], 'any') : []
  if (both.length > 1 || (both[0] && finder.count(both[0].party) > 1))
    return { actors: both, recipients: both, goods, reciprocal: true }
  const theirs = row.frame.both.length > 0 ? search.theirs() : []
  if (theirs.length > 1) return { actors: theirs, recipients: theirs, goods, reciprocal: true }
  const accused = eachAccused(search)
  if (accused.length > 0) {
    const others = recipientsOf(search, accused)
    const isEach = isToOther(row, others, search)
    return { actors: accused, recipients: isEach ? accused : others, goods, reciprocal: isEach }
  }
  const near = both.length > 0 ? both : search.slot(row.frame.actor, [], 'actor')
  const named = near.length > 0 ? near : agentBelow(codebook, row, sentence, token, finder)
  const other = denierOf(sentence, token, finder) ?? (named.length === 0 ? tellerOf(sentence, token, finder) : null)
  const actors = named.some(({ party }) => finder.isKnown(party)) ? named : (other ?? named)
  const several = actors.length > 1 || (actors[0] !== undefined && isSeveral(actors[0], finder))
  const isBack = search.isOneAnother(row.frame.recipient)
  const isEither = (isBack && several) || (isTwo(actors, finder) && search.isTheOther(row.frame.recipient))
  const told = isEither ? [] : recipientsOf(search, actors)
  const wrong = wrongOf(row, sentence, token, actors, told, finder)
  const recipients = wrong?.doers ?? told
  if (isEither || (isBack && recipients.length === 0)) return { actors, recipients: actors, goods, reciprocal: true }
  const among = several && isMutual(row) && (codebook.reciprocal.has(row.predicate) || isDoneWith(row))
  // "Iran and Oman agreed to reopen embassies": what no one is named by is nobody beside the two.
  if (
    among &&
    recipients.length > 0 &&
    token.upos === 'VERB' &&
    recipients.every(({ party }) => !finder.isKnown(party))
  )
    return { actors, recipients: actors, goods, reciprocal: true }
  if (recipients.length > 0 || row.type === null || actors.length === 0 || token.upos !== 'VERB')
    return sidesOf(row, actors, recipients, goods)
  // "Send weapons, fighter jets and bombs": what is given is nobody to whom it is given.
  const given = goods.flatMap((word) => withConjuncts(sentence, word))
  const around =
    row.frame.only || isToNameless(sentence, token.id) || hasOwnEnvoy(codebook, sentence, token)
      ? []
      : nearestBelow(
          sentence,
          token,
          row.type,
          finder,
          actors,
          given,
          (word, child) =>
            search.suffers(word, child.id) ||
            isOfOther(sentence, child, token) ||
            wrong?.victims.includes(child) === true,
        )
  if (around.length > 0) return sidesOf(row, actors, search.withPartner(around, actors), goods)
  if (among) return { actors, recipients: actors, goods, reciprocal: true }
  return { actors, recipients: provokerOf(codebook, row, sentence, token, actors, finder), goods, reciprocal: false }
}

/** To whom it is done: by the frame, else by the clause of a thing that the frame has. */
function recipientsOf(search: Search, taken: readonly Filler[]): readonly Filler[] {
  const { row, sentence, token, finder, codebook } = search
  const found = search.slot(row.frame.recipient, taken, 'recipient')
  if (found.some(({ party }) => finder.isKnown(party))) return found
  const words = namedByClause(codebook, row, sentence, token, finder)
  const direct = search.parties(words, taken, CARRIED)
  const named = direct.length > 0 ? direct : search.inside(words, taken, 'recipient')
  const isOther = ({ party }: Filler) =>
    finder.isKnown(party) && taken.every((own) => !finder.isKnown(own.party) || finder.apart(own.party, party))
  return named.length > 0 && named.every(isOther) ? named : found
}

/** "Recalled its ambassador, following Peru": who is one's own is nobody to whom it is done, and nor is who else is named. */
function hasOwnEnvoy({ classes }: Codebook, sentence: Sentence, verb: Token): boolean {
  const envoys = childrenBy(sentence, verb.id, 'obj').filter(({ lemma }) =>
    classes.get('diplomat')?.has(lemma.toLowerCase()),
  )
  return envoys.some(({ id }) => childrenBy(sentence, id, 'nmod:poss').some(({ upos }) => upos === 'PRON'))
}

/** "The Syrian and Yemeni wars": those of each with others, and not between the two. */
function areSeveralWars({ lemma, xpos }: Token): boolean {
  return lemma === 'war' && xpos === 'NNS'
}

/** Where both parties stand: of a passive, "was signed between the two", also behind the verb. */
function bothOf({ frame }: CodeRow, sentence: Sentence, token: Token): readonly Path[] {
  return token.upos === 'VERB' && isPassive(sentence, token) ? [...frame.both, ['between'], ['by']] : frame.both
}

function isTwo(actors: readonly Filler[], finder: Finder): boolean {
  return actors.reduce((sum, { party }) => sum + finder.count(party), 0) === 2
}

/** "The two countries", and an organisation of states by its members: "the ministers of the Union met". */
function isSeveral({ party, token }: Filler, finder: Finder): boolean {
  return finder.count(party) > 1 || (finder.isOfStates(party) && (areMembers(token) || isGroup(token)))
}

/** "The G7 met": a group that has no seat and no officers is those who make it up. */
function isGroup({ form }: Token): boolean {
  return /^(?:G-?\d+|Quad|BRICS|Visegrad)$/.test(form)
}

/** Verbs of types that several do to another, by which two do it to one another. */
const TO_EACH_OTHER =
  /^(?:argue|bicker|break_off|clash|fall_out|feud|haggle|part_ways|quarrel|row|spar|spat|squabble|tussle|wrangle)\./

/** Whether of two who do it each may do it to the other: "Togo and Mali protested" is said to a third, "quarrelled" is not. */
function isMutual({ type, frame, predicate }: CodeRow): boolean {
  const isOneWay = type !== null && ONE_WAY.has(type) && !TO_EACH_OTHER.test(predicate)
  return !isOneWay || frame.mutual || frame.both.length > 0
}

/** Whether the other party is the one with whom something is done: of two who do it, each does it with the other. */
function isDoneWith({ frame }: CodeRow): boolean {
  return frame.recipient.some((path) => path.at(-1) === 'with')
}

/** "The talks between Togo and Mali were cancelled": what one does to something with another, told of neither of them. */
function isCalledOff(row: CodeRow, sentence: Sentence, verb: Token): boolean {
  return isDoneWith(row) && isPassive(sentence, verb) && !rolesOf(sentence, verb).has('subj')
}

/** Both parties on both sides, where each does it with the other. */
function sidesOf(
  row: CodeRow,
  actors: readonly Filler[],
  recipients: readonly Filler[],
  goods: readonly Token[],
): Slots {
  // "agreed to deliver rice to X": who agrees to do something does it alone.
  const mutual = row.frame.mutual || (row.frame.both.length > 0 && row.type !== 'AGREE')
  if (!mutual || actors.length === 0 || recipients.length === 0) return { actors, recipients, goods, reciprocal: false }
  const sides = [...actors, ...recipients]
  return { actors: sides, recipients: sides, goods, reciprocal: true }
}
