import type { Actor } from '../../model/actor.ts'
import { STATE_SECTORS } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import { draft } from './draft.ts'
import type { Story } from './story.ts'

/** Who of a state is with another, by their codes. */
interface Visit {
  readonly guest: string
  readonly host: string
}

/** "His host", "the hosts": a party only where the text has told of a visit. */
export interface Host extends Draft {
  readonly visited: true
}

/** How many sentences back a visit is looked for. */
const REACH = 3

const GOING = /^(?:arrive|come|fly|go|head|journey|land|return|sail|travel|visit|tour|call)$/
const REACHING: ReadonlySet<string> = new Set(['in', 'at', 'to', 'into', 'on'])
const SENDING = /^(?:dispatch|send)$/
const RECEIVING = /^(?:entertain|fete|greet|host|receive|welcome)$/
const MEETING = /^(?:confer|meet|negotiate|speak|talk)$/
const VISIT = /^(?:stay|stopover|tour|trip|visit)$/

/** The mention of a noun that says with whom one is: "his hosts", "the host"; null for any other word, and for whoever leads a show. */
export function hostDraft(sentence: Sentence, token: Token): Host | null {
  if (token.lemma.toLowerCase() !== 'host' || token.upos !== 'NOUN' || /^(?:compound|amod|flat)/.test(token.deprel))
    return null
  const owner = childrenBy(sentence, token.id, 'nmod:poss').find(({ xpos }) => xpos === 'PRP$') ?? null
  const isGiven =
    owner !== null || childrenBy(sentence, token.id, 'det').some(({ lemma }) => lemma.toLowerCase() === 'the')
  if (!isGiven || isToldMore(sentence, token.id)) return null
  const first = childrenBy(sentence, token.id, 'det', 'nmod:poss', 'amod').reduce(
    (least, { id }) => Math.min(least, id),
    token.id,
  )
  const words = { first, last: token.id, head: token.id }
  return { ...draft(sentence, words, { form: 'nominal', plural: token.xpos === 'NNS', owner }), visited: true }
}

/** "The host of the show", "museum visitors": whose they are their phrase tells. */
function isToldMore(sentence: Sentence, head: number): boolean {
  return childrenBy(sentence, head, 'nmod', 'compound', 'appos').some(({ deprel }) => deprel !== 'nmod:poss')
}

/** Gives "his host" the state that he visits, and "the hosts" the one that was visited last. */
export function resolveHost(story: Story, host: Host): void {
  const owner = host.owner ? story.at(host, host.owner.id) : undefined
  const visit = visitBefore(story, host, ({ guest }) => !host.owner || owner?.actors[0]?.country === guest)
  const state = visit && story.state(visit.host)
  if (state) host.actors = [state]
}

const GUEST = /^(?:guest|visitor)$/

/** "The visitor", "her guest", of whom only a visit tells whose he is; null where none was told of. */
export function guestOf(story: Story, one: Draft, own: Actor): Actor | null {
  if (!GUEST.test(one.role?.head ?? '') || isToldMore(one.sentence, one.head)) return null
  const isGiven =
    one.owner ?? childrenBy(one.sentence, one.head, 'det').find(({ lemma }) => lemma.toLowerCase() === 'the')
  const owner = one.owner ? story.at(one, one.owner.id) : undefined
  const visit = isGiven && visitBefore(story, one, ({ host }) => !one.owner || owner?.actors[0]?.country === host)
  return visit ? { ...own, id: visit.guest, country: visit.guest, sector: 'GOV' } : null
}

/** "Her counterpart, Jan Kos", "his colleague", of whom a visit tells that he is of the other of two states. */
export function otherOfVisit(story: Story, one: Draft, own: string): string | null {
  const visit = visitBefore(story, one, ({ guest, host }) => guest === own || host === own)
  return visit && (visit.guest === own ? visit.host : visit.guest)
}

/** The host of "the host country". */
export function hostCountry(story: Story, one: Draft): string | null {
  const isHost = childrenBy(one.sentence, one.head, 'compound', 'amod').some(
    ({ lemma }) => lemma.toLowerCase() === 'host',
  )
  return isHost ? (visitBefore(story, one, () => true)?.host ?? null) : null
}

/** The last visit before a mention that fits it, in its own sentence or in a few before. */
function visitBefore(story: Story, from: Draft, fits: (visit: Visit) => boolean): Visit | null {
  for (let index = from.sentence.index; index >= Math.max(0, from.sentence.index - REACH); index--) {
    const sentence = story.sentences[index]
    const end = index === from.sentence.index ? from.head : Number.POSITIVE_INFINITY
    const visit = sentence?.tokens
      .filter(({ id }) => id < end)
      .flatMap((token) => visitAt(story, sentence, token))
      .findLast(fits)
    if (visit) return visit
  }
  return null
}

function visitAt(story: Story, sentence: Sentence, token: Token): Visit[] {
  const told: Codes = (words, known) =>
    words.flatMap(({ id }) => known(story.byHead.get(`${sentence.index}:${id}`)) ?? [])
  return token.upos === 'VERB' ? visitByVerb(sentence, token, told) : visitByNoun(sentence, token, told)
}

/** The states that words tell of, each in one sense: for whom one acts, or where a place lies. */
type Codes = (words: readonly Token[], known: (told: Draft | undefined) => string | null) => readonly string[]

/** The first guest and the first host who is of another state. */
function between(guests: readonly string[], hosts: readonly string[]): Visit[] {
  const [guest] = guests
  const host = hosts.find((code) => code !== guest)
  return guest && host ? [{ guest, host }] : []
}

/** "Flew to Lima", "sent an envoy to Lima", "received the envoy", "met in Lima with". */
function visitByVerb(sentence: Sentence, verb: Token, told: Codes): Visit[] {
  const below = (...relations: string[]) => childrenBy(sentence, verb.id, ...relations)
  const subjects = told(subjectOf(sentence, verb), official)
  const reached = below('obl', 'obj', 'xcomp').filter((word) => isReached(sentence, word))
  const lemma = verb.lemma.toLowerCase()
  if (GOING.test(lemma) || (SENDING.test(lemma) && told(below('obj'), official).length > 0))
    return between(subjects, told(reached, located))
  if (RECEIVING.test(lemma)) {
    const guests = told(below('nsubj:pass'), person)
    if (guests.length === 0) return between(told(below('obj'), person), subjects)
    return between(guests, [...told(agents(sentence, verb), official), ...told(reached, located)])
  }
  if (!MEETING.test(lemma)) return []
  const parties = [...subjects, ...told(below('obj', 'obl', 'conj'), official)]
  const inside = sentence.tokens.filter(({ id }) => id > verb.id && caseOf(sentence, id) === 'in')
  const host = told(inside, located)
    .slice(0, 1)
    .filter((code) => parties.includes(code))
  return between(
    parties.filter((code) => !host.includes(code)),
    host,
  )
}

/** "Is in Quito", "his visit to Quito", "paid a visit to Quito". */
function visitByNoun(sentence: Sentence, noun: Token, told: Codes): Visit[] {
  const below = (...relations: string[]) => childrenBy(sentence, noun.id, ...relations)
  if (below('cop').length > 0 && caseOf(sentence, noun.id) === 'in')
    return between(told(below('nsubj'), official), told([noun], located))
  if (!VISIT.test(noun.lemma.toLowerCase())) return []
  const going = tokenById(sentence, noun.head)
  const visitors = told([...below('nmod:poss', 'amod'), ...(going ? subjectOf(sentence, going) : [])], official)
  const places = below('nmod').filter(({ id }) => caseOf(sentence, id) === 'to')
  return between(visitors, told(places, located))
}

/** The subject of a verb, or of the one that it is joined to. */
function subjectOf(sentence: Sentence, verb: Token): readonly Token[] {
  const own = childrenBy(sentence, verb.id, 'nsubj')
  const above = isRelation(verb, 'conj') || isRelation(verb, 'xcomp') ? tokenById(sentence, verb.head) : undefined
  return own.length > 0 || !above ? own : childrenBy(sentence, above.id, 'nsubj')
}

function agents(sentence: Sentence, verb: Token): readonly Token[] {
  return childrenBy(sentence, verb.id, 'obl').filter(({ id }) => caseOf(sentence, id) === 'by')
}

/** "To Lima", "visited Lima". */
function isReached(sentence: Sentence, word: Token): boolean {
  if (isRelation(word, 'obj')) return true
  return REACHING.has(caseOf(sentence, word.id) ?? '')
}

/** The state for which a mention acts, as those do who visit and receive for it. */
function official(told: Draft | undefined): string | null {
  const [actor, ...more] = told?.actors ?? []
  if (!actor?.country || more.length > 0 || !STATE_SECTORS.has(actor.sector)) return null
  return actor.kind === 'place' ? null : actor.country
}

function person(told: Draft | undefined): string | null {
  return told?.actors[0]?.kind === 'person' || told?.actors[0]?.kind === 'government' ? official(told) : null
}

/** The state in which a place lies that is named. */
function located(told: Draft | undefined): string | null {
  const [actor] = told?.actors ?? []
  return actor && (actor.kind === 'place' || actor.kind === 'state') && told?.form === 'name' ? actor.country : null
}
