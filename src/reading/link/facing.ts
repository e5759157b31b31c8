import type { Actor } from '../../model/actor.ts'
import type { Sector } from '../../model/plover.ts'
import type { Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import { ADDRESSING, ANSWERING, GRANTING } from './answering.ts'
import type { Draft } from './draft.ts'
import { doerReactedTo } from './reacting-to.ts'
import { isSubject, placeOf, type Story } from './story.ts'
import { isSent } from './topic.ts'

/** Prepositions of those to whom something is done. */
const AGAINST: ReadonlySet<string> = new Set(['against', 'with', 'to', 'at'])

/**
 * The states that a mention stands across from, and which it is therefore not of: whom its verb is done to ("the spokesman accused
 * India"), whose words or deeds it answers ("the minister dismissed the Chilean statement"), who accused, asked or offered in the
 * sentence before, where the answer names nobody; of a named person all this wherever the story names him.
 */
export function facedBy(story: Story, from: Draft): ReadonlySet<string> {
  const faced = facedHere(story, from)
  if (faced.size === 0) {
    const asked = addressedBefore(story, from)
    if (asked !== null) faced.add(asked)
  }
  for (const code of story.facedByName(from, (again) => facedHere(story, again))) faced.add(code)
  for (const code of story.heldByOthers(from)) faced.add(code)
  return faced
}

const POSTED = /^(?:ambassador|commissioner|consul|coordinator|emissary|envoy|representative)$/

/** "The special envoy to Peru": to whom one is sent. */
function sentTo(story: Story, from: Draft): string[] {
  const { sentence, role, first, last, head } = from
  if (role === null || !POSTED.test(role.head)) return []
  const offices = sentence.tokens.slice(first - 1, last).filter(({ id, lemma }) => id === head || lemma === role.head)
  const posts = offices.flatMap((office) =>
    childrenBy(sentence, office.id, 'nmod').filter(({ id }) => {
      const marker = caseOf(sentence, id)
      return marker === 'to' || (marker === 'for' && isSent(from, { role, head: office.id }))
    }),
  )
  return posts.flatMap((token) => statesOf(story, from, token))
}

/** The states that a mention's own verb is done to, whose words it answers, or to which it is sent. */
export function facedHere(story: Story, from: Draft): Set<string> {
  const faced = new Set(sentTo(story, from))
  const place = placeOf(from)
  const verb = place && isSubject(place) ? tokenById(from.sentence, place.head) : undefined
  for (const done of verb ? [verb, ...sharing(from, verb)] : [])
    for (const code of doneTo(story, from, done)) faced.add(code)
  for (const code of answeredBy(story, from)) faced.add(code)
  for (const code of dealtWith(story, from)) faced.add(code)
  const doer = doerReactedTo(story, from)
  if (doer !== null) faced.add(doer)
  return faced
}

/** "The minister's visit to Peru", "held talks with Peru": with whom one has to do by a noun. */
function dealtWith(story: Story, from: Draft): string[] {
  const { sentence } = from
  const place = placeOf(from)
  if (!place) return []
  const owned = place.deprel === 'nmod:poss' ? [tokenById(sentence, place.head)!] : []
  const done = isSubject(place) ? childrenBy(sentence, place.head, 'obj', 'obl') : []
  return [...owned, ...done]
    .filter(({ upos, lemma }) => upos === 'NOUN' && !HOMEWARD.test(lemma))
    .flatMap(({ id }) => childrenBy(sentence, id, 'nmod'))
    .filter(({ id }) => TOWARDS.has(caseOf(sentence, id) ?? '') && !isAudience(story.at(from, id)))
    .flatMap((token) => withJoined(from, token))
    .flatMap((token) => statesOf(story, from, token))
}

const TOWARDS: ReadonlySet<string> = new Set(['with', 'to'])
/** What one does to one's own. */
const HOMEWARD = /^(?:address|duty|homecoming|return|speech|threat|damage|harm|loyalty|allegiance|danger|risk)$/

/** "Chad met the demands of the authorities": who answers is another than those whose words he answers. */
function answeredBy(story: Story, from: Draft): string[] {
  const { sentence } = from
  const place = placeOf(from)
  const noun = place && isRelation(place, 'nmod') ? tokenById(sentence, place.head) : undefined
  const verb = noun && isRelation(noun, 'obj') ? tokenById(sentence, noun.head) : undefined
  if (!noun || !verb || !WORDS.test(noun.lemma) || !(ANSWERING.test(verb.lemma) || GRANTING.test(verb.lemma))) return []
  let at: Token | undefined = verb
  while (at && isRelation(at, 'xcomp') && childrenBy(sentence, at.id, 'nsubj').length === 0)
    at = tokenById(sentence, at.head)
  return at ? childrenBy(sentence, at.id, 'nsubj').flatMap((subject) => statesOf(story, from, subject)) : []
}

const WORDS =
  /^(?:accusation|allegation|appeal|charge|claim|condition|demand|invitation|objection|offer|plea|proposal|protest|request|wish)$/

/** Verbs that share the subject of the one before: "he demanded an answer and blamed Peru". */
function sharing({ sentence }: Draft, verb: Token): Token[] {
  return childrenBy(sentence, verb.id, 'conj').filter(({ id }) => childrenBy(sentence, id, 'nsubj').length === 0)
}

function doneTo(story: Story, from: Draft, { id, lemma }: Token): string[] {
  const isFaced = (child: Token) => {
    if (INFORMING.test(lemma) && isAudience(story.at(from, child.id))) return false
    const marker = isRelation(child, 'obl') ? (caseOf(from.sentence, child.id) ?? '') : null
    if (marker === 'from') return DEMANDING.test(lemma)
    return marker === null || AGAINST.has(marker) || (marker === 'on' && lemma === 'call')
  }
  const objects = childrenBy(from.sentence, id, 'obj', 'iobj', 'obl').filter(isFaced)
  const owners = ANSWERING.test(lemma)
    ? objects.flatMap((object) => childrenBy(from.sentence, object.id, 'amod', 'compound', 'nmod'))
    : []
  // "Demanded an apology from Peru".
  const asked = DEMANDING.test(lemma)
    ? objects
        .flatMap((object) => childrenBy(from.sentence, object.id, 'nmod'))
        .filter((word) => caseOf(from.sentence, word.id) === 'from')
    : []
  return [...objects.flatMap((token) => withJoined(from, token)), ...owners, ...asked].flatMap((token) =>
    statesOf(story, from, token),
  )
}

/** What one does to have something from another. */
const DEMANDING = /^(?:ask|demand|request|require|seek|want)$/

/** "Will travel to Nepal, India and Chad": to all of them. */
function withJoined({ sentence }: Draft, word: Token): Token[] {
  return [word, ...childrenBy(sentence, word.id, 'conj')]
}

/**
 * "Police arrested them", "the ministry thanked the ambassador": those whom the text has told of before and to whom a body or an office without a
 * state does something.
 */
export function facedAgain(story: Story, from: Draft): readonly Draft[] {
  const place = placeOf(from)
  const verb = place && isSubject(place) ? tokenById(from.sentence, place.head) : undefined
  if (!verb || from.actors.some(({ country }) => country !== null)) return []
  // What one does next to "them" may be done to those whom the words between tell of.
  const deeds = from.proper === null ? [verb, ...sharing(from, verb)] : [verb]
  const faced = deeds
    .flatMap(({ id }) => childrenBy(from.sentence, id, 'obj', 'iobj'))
    .flatMap(({ id }) => story.at(from, id) ?? [])
  if (from.proper !== null) return from.role ? faced.filter(isPronoun) : []
  return isOfficial(from) ? faced.filter((one) => isPronoun(one) || isPeople(one)) : faced.filter(isGuest)
}

function isPronoun({ form, sentence, head }: Draft): boolean {
  return form === 'pronoun' && /^(?:him|her|them)$/i.test(tokenById(sentence, head)!.form)
}

/** Those who come from another state. */
function isGuest({ form, role, actors }: Draft): boolean {
  return form === 'nominal' && role !== null && GUEST.test(role.head) && actors.every(({ country }) => country === null)
}

const GUEST = /^(?:ambassador|attach[eé]|consul|delegation|diplomat|emissary|envoy)$/

/** People of no state that their phrase names, and who hold no office. */
function isPeople(one: Draft): boolean {
  const { form, role, actors } = one
  if (isGuest(one)) return true
  return (
    form === 'nominal' &&
    role?.class === 'person' &&
    role.sector !== 'GOV' &&
    actors.every(({ country }) => country === null)
  )
}

/** Bodies and those who serve the law or the army, of no state that their phrase names. */
function isOfficial({ actors, role }: Draft): boolean {
  if (actors.some(({ country }) => country !== null)) return false
  return role?.class === 'body' || (role?.class === 'person' && ARMED.has(role.sector))
}

const ARMED: ReadonlySet<Sector | null> = new Set<Sector | null>(['MIL', 'COP', 'JUD'])

/** What one does to one's own press, parliament and people: "told reporters in Wellington", "advised Dutch travellers". */
const INFORMING = /^(?:address|advise|assure|brief|evacuate|inform|reassure|tell|urge|warn)$/

const AUDIENCE: ReadonlySet<Sector | null> = new Set<Sector | null>(['MED', 'LEG', 'CVL'])

function isAudience(heard: Draft | undefined): boolean {
  return heard?.actors.every(({ sector, kind }) => AUDIENCE.has(sector) && kind !== 'state') ?? false
}

function statesOf(story: Story, from: Draft, { id }: Token): string[] {
  const done = story.at(from, id)
  const states = (done?.actors ?? []).flatMap((actor) => (isOwnFoe(actor) ? [] : (actor.country ?? [])))
  return done?.antecedent && !isAbroad(story, done, states) ? [] : states
}

/** Whether the story names another state beside those for whom a pronoun stands: else who arrests "them" may well be of their own. */
function isAbroad(story: Story, { antecedent }: Draft, states: readonly string[]): boolean {
  if (!antecedent) return false
  const isOther = ({ actors }: Draft) =>
    actors.some(({ country, kind }) => country !== null && kind !== 'media' && !states.includes(country))
  return story.inSentence(antecedent.sentence.index).some(isOther) || story.sentFrom !== null
}

/** Rebels and the opposition: who blames or answers them is as a rule of the state that they fight. */
function isOwnFoe({ kind, sector }: Actor): boolean {
  return kind === 'armed-group' || sector === 'REB' || sector === 'OPP'
}

/** The state that accused, asked or offered in the sentence before. */
function addressedBefore(story: Story, from: Draft): string | null {
  const own = placeOf(from)
  if (!own || !isSubject(own) || !ANSWERING.test(tokenById(from.sentence, own.head)?.lemma ?? '')) return null
  for (const before of story.back(from, 1)) {
    if (before.sentence === from.sentence || before.form === 'adjective' || before.actors.length > 1) continue
    const place = placeOf(before)
    const verb = place && isSubject(place) ? tokenById(before.sentence, place.head) : undefined
    const code = before.actors[0]?.country
    if (code && verb && ADDRESSING.test(verb.lemma)) return code
  }
  return null
}
