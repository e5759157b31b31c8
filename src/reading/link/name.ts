import type { Actor, ActorKind } from '../../model/actor.ts'
import { slug } from '../../model/identity.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Entry } from '../../resources/gazetteer.ts'
import { pieces, step, type Trie } from '../../resources/trie.ts'
import { actorAt, affiliationOf } from './affiliation.ts'
import { armedGroupAt } from './armed-name.ts'
import type { Chunk } from './chunk.ts'
import { describe } from './describe.ts'
import { type Draft, draft } from './draft.ts'
import { headOf } from './matches.ts'
import { nounOfState } from './noun-of-state.ts'
import { type Calling, calling, isAircraft, isNoBody, isShip, ofState } from './organisation.ts'
import { ownerBehind } from './origin.ts'
import { isFormer } from './person.ts'
import { nameOf, phrase, textOf } from './phrase.ts'
import { isLanguage, isTitle } from './topic.ts'
import type { View } from './view.ts'

const LOCATIVE = new Set(['in', 'at', 'near', 'around', 'outside', 'across', 'throughout', 'inside', 'within'])

/** The mention of a state, place or organisation by its name, its adjective or its people. */
export function nameDraft(view: View, chunk: Chunk): Draft | null {
  const { sentence } = view
  const head = tokenById(sentence, chunk.head)
  if (!head) return null
  const { entry, reason } = view.choose(chunk)
  const plain = textOf(sentence, view.text, chunk.first, chunk.last)
  const modifies = isRelation(head, 'amod') || isRelation(head, 'compound') || head.deprel === 'nmod:desc'
  const words = modifies ? { ...chunk } : whole(view, chunk)
  const base = { proper: plain, plural: head.feats.includes('Plur') || head.xpos === 'NNPS' || head.xpos === 'NNS' }
  if (plain === 'CCTV' && !/\bChin(?:a|ese)\b|\bBeijing\b/.test(view.text))
    return draft(sentence, words, { ...base, form: 'name', reason: 'cameras, where no word tells of China' })
  if (chunk.match && !entry) return draft(sentence, words, { ...base, form: modifies ? 'adjective' : 'name', reason })
  if (!entry) return unknown(view, chunk, words, base)
  if (entry.use === 'adjective' && modifies)
    return draft(sentence, words, { ...base, form: 'adjective', actors: [entry.actor] })
  if (isTitle(sentence, chunk))
    return draft(sentence, words, { ...base, form: 'name', reason: 'what a work is called' })
  if ((entry.use === 'people' || entry.use === 'adjective') && isLanguage(sentence, chunk))
    return draft(sentence, words, { ...base, form: 'name', reason: 'a language' })
  if (entry.use === 'people' || entry.use === 'adjective')
    return draft(sentence, words, { ...base, form: 'name', actors: [people(view, head, entry.actor, plain)] })
  if (entry.use === 'capital')
    return draft(sentence, words, {
      ...base,
      form: modifies ? 'adjective' : 'name',
      actors: [capital(view, chunk, entry.actor)],
    })
  const owner =
    BODIES.has(entry.actor.kind) || RED_CROSS.test(plain)
      ? ownerBefore(view, words.first, chunk.match?.first ?? chunk.first)
      : null
  return draft(sentence, words, {
    ...base,
    form: modifies ? 'adjective' : 'name',
    actors: [owner === null ? entry.actor : ofOwner(entry.actor, owner)],
  })
}

/** Bodies of a state that others have under the same name. */
const BODIES: ReadonlySet<ActorKind> = new Set([
  'parliament',
  'government',
  'ministry',
  'court',
  'military',
  'police',
  'agency',
])

/** "The Kenyan Red Cross": each state has its own. */
const RED_CROSS = /\bRed (?:Cross|Crescent)$/

/** "The Libyan House of Representatives" is not the one that the gazetteer lists: it is of the state that is named before it. */
function ofOwner(body: Actor, state: string): Actor {
  if (body.kind === 'ngo') return { ...body, id: `${state}-NGO`, country: state, wikidata: null }
  return body.country === null || body.country === state ? body : { ...body, id: state, country: state, wikidata: null }
}

/** "The Malians" act for their state; "a Malian" and "eleven Malians" are some of its people. */
function people({ sentence }: View, head: Token, state: Actor, name: string): Actor {
  const some = childrenBy(sentence, head.id, 'nummod', 'det').some(
    ({ upos, lemma }) => upos === 'NUM' || SOME.has(lemma.toLowerCase()),
  )
  return {
    ...state,
    id: state.id === state.country && (some || isAny(sentence, head)) ? `${state.id}-CVL` : state.id,
    name,
    kind: 'population',
    sector: 'CVL',
  }
}

/**
 * "Deported Malians", "visas for Malians": those to whom it is done, where nothing says which. Who does something so called is the state, but
 * for what only people do: "Malians marched".
 */
function isAny(sentence: Sentence, head: Token): boolean {
  if (isHeld(sentence, head)) return true
  if (childrenBy(sentence, head.id, 'det', 'nmod:poss', 'amod').length > 0) return false
  if (isRelation(head, 'obj') || head.deprel === 'nsubj:pass') return true
  if (isRelation(head, 'nsubj')) return OF_PEOPLE.test(tokenById(sentence, head.head)?.lemma ?? '')
  return (isRelation(head, 'obl') || isRelation(head, 'nmod')) && TOWARDS.has(caseOf(sentence, head.id) ?? '')
}

/** "The Malians held by Niger", "other Malians killed there": what is done to people and not to a state. */
function isHeld(sentence: Sentence, head: Token): boolean {
  return childrenBy(sentence, head.id, 'acl').some(({ xpos, lemma }) => xpos === 'VBN' && TO_PEOPLE.test(lemma))
}

const TO_PEOPLE =
  /^(?:abduct|arrest|capture|charge|convict|deport|detain|displace|evacuate|execute|expel|free|hold|imprison|injure|jail|kidnap|kill|maim|release|rescue|seize|shoot|sentence|strand|wound)$/

const OF_PEOPLE =
  /^(?:celebrate|chant|demonstrate|die|drown|emigrate|flee|march|migrate|mourn|perish|protest|rally|riot|starve)$/

const TOWARDS = new Set(['for', 'of', 'against', 'on', 'to', 'at'])

const SOME = new Set(['a', 'an', 'some', 'no', 'another', 'any'])

/** A capital stands for the government unless it says where: then it is a place. */
function capital(view: View, chunk: Chunk, state: Actor): Actor {
  const head = tokenById(view.sentence, chunk.head)
  const marker = caseOf(view.sentence, chunk.head) ?? ''
  const next = tokenById(view.sentence, chunk.last + 1)?.form ?? ''
  // "MUSCAT: Iranian negotiators returned" is sent from Muscat; "Muscat: Iran has agreed" is what Muscat says.
  const shouted = next === ':' && head?.form === head?.form.toUpperCase()
  const dateline = chunk.first === 1 && (shouted || /^[—–-]|^\($|^,$/.test(next))
  const modifies = head !== undefined && (isRelation(head, 'compound') || isRelation(head, 'amod'))
  const isCityOf = placeCountry(view, chunk) === state.country
  if (isCityOf || LOCATIVE.has(marker) || dateline || modifies || head?.deprel === 'appos')
    return { ...state, kind: 'place', sector: null }
  return state
}

function whole(view: View, chunk: Chunk): { first: number; last: number; head: number } {
  const head = tokenById(view.sentence, chunk.head)
  if (!head) return chunk
  const words = phrase(view.sentence, head)
  // What follows a name that the gazetteer knows in full ("Mali in 2012") is no part of it.
  const last = chunk.match && chunk.match.last === chunk.last ? chunk.last : Math.max(chunk.last, words.last)
  return { first: Math.min(chunk.first, words.first), last, head: chunk.head }
}

/** Why a name that nothing explains is no actor. */
export const NO_KIND = 'a name of no known kind'

const KINDS: Readonly<Record<string, ActorKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place' }

/** A name that no list knows: an actor by its own words, with the state that its phrase gives it. */
function unknown(
  view: View,
  chunk: Chunk,
  words: { first: number; last: number; head: number },
  base: Pick<Draft, 'proper' | 'plural'>,
): Draft {
  const { sentence } = view
  const name = textOf(sentence, view.text, chunk.first, chunk.last)
  if (name.endsWith('-')) return draft(sentence, words, { ...base, form: 'name', reason: 'a part of a name' })
  const noun = view.roleAt.get(chunk.head)
  const at = noun && nounOfState(view, noun)
  const called = calling(view, chunk)
  const armed = armedGroupAt(view, chunk)
  if (at && at.role.class !== 'person' && !armed) {
    view.used.add(at.head)
    const of = affiliationOf(view, at)
    const told = describe(
      at.role,
      of,
      nameOf(sentence, view.text, words.first, words.last),
      isFormer(view, words.first, at.first),
    )
    return draft(sentence, words, { ...base, form: 'name', role: at.role, actors: [told] })
  }
  if (isNoBody(name)) return draft(sentence, words, { ...base, form: 'name', reason: 'no name of a body' })
  if (called && !armed) return calledDraft(view, called, name, words, base)
  // Capitals alone make no actor: "Airport", "Council", the first word of a title.
  if (!armed && chunk.type === null && ownerBefore(view, words.first, chunk.head) === null)
    return draft(sentence, words, { ...base, form: 'name', reason: NO_KIND })
  if (armed) {
    if (at) view.used.add(at.head)
    return draft(sentence, words, { ...base, form: 'name', actors: [armed] })
  }
  const kind = KINDS[chunk.type ?? 'ORG'] ?? 'organisation'
  if (kind === 'place') {
    const country = placeCountry(view, chunk)
    const place = { id: country ?? slug(name), name, kind, country, sector: null, role: null, wikidata: null }
    return draft(sentence, words, { ...base, form: 'name', actors: [place] })
  }
  const country =
    ownerBefore(view, words.first, chunk.head) ?? ownerBehind(view, chunk)?.country ?? stateInName(view, chunk)
  const body = country
    ? isShip(view, chunk) || isAircraft(view, chunk)
      ? { id: country, name, kind, country, sector: 'GOV' as const, role: null, wikidata: null }
      : ofState(name, kind, country)
    : { id: slug(name), name, kind, country, sector: null, role: null, wikidata: null }
  return draft(sentence, words, { ...base, form: 'name', actors: [body] })
}

/** A name of what the words around it say it is: "the Peruvian airline Andes Air". */
function calledDraft(
  view: View,
  { at, of, first }: Calling,
  name: string,
  words: { first: number; last: number; head: number },
  base: Pick<Draft, 'proper' | 'plural'>,
): Draft {
  const actors = [describe(at.role, of, name, false)]
  if (first === null) return draft(view.sentence, words, { ...base, form: 'name', role: at.role, actors })
  view.used.add(at.head)
  const head = headOf(view.sentence, first, words.last)
  return draft(view.sentence, { first, last: words.last, head }, { ...base, form: 'name', role: at.role, actors })
}

/** "Malian" in "Malian Red Crescent": the state that the name's own words give. */
function ownerBefore(view: View, first: number, head: number): string | null {
  for (let id = head - 1; id >= first; id--) {
    const country = actorAt(view, id)?.country
    if (country) return country
  }
  return null
}

/** "Ethiopian Airlines", "Air Tanzania": the one state that a firm's or a body's own name names. */
function stateInName(view: View, { first, last }: Chunk): string | null {
  const states = new Set<string>()
  for (let id = first; id <= last; id++) {
    let node: Trie<Entry> | undefined = view.gazetteer.forms
    for (const piece of pieces(tokenById(view.sentence, id)!.form)) node = node && step(node, piece)
    for (const { actor, use } of node?.values ?? [])
      if (actor.kind === 'state' && use !== 'capital') states.add(actor.country!)
  }
  return states.size === 1 ? [...states][0]! : null
}

/** "Gao, Mali": the state named right after the place. */
function placeCountry(view: View, chunk: Chunk): string | null {
  if (tokenById(view.sentence, chunk.last + 1)?.form !== ',') return null
  const next = view.chunkAt.get(chunk.last + 2)?.[0]
  return next ? (view.choose(next).entry?.actor.country ?? null) : null
}
