import type { Actor } from '../../model/actor.ts'
import { isOneAState } from '../../model/offices.ts'
import type { Sector } from '../../model/plover.ts'
import type { Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import { armedGroupAt } from './armed-name.ts'
import { ofOneState } from './one-office.ts'
import { phrase } from './phrase.ts'
import type { RoleAt } from './role.ts'
import { servedBy } from './serving.ts'
import { isSent, isTopic } from './topic.ts'
import type { View } from './view.ts'

/** The state or organisation that an office or a body belongs to, as its phrase says. */
export interface Affiliation {
  readonly actor: Actor | null
  /** Sector of the body in between: "army" in "a spokesman of the Malian army". */
  readonly sector: Sector | null
  /** What stands for the owner: "his" in "his government", the noun that "whose" goes back to. */
  readonly owner: Token | null
}

const OWNING = new Set(['of', 'for', 'from', 'with', 'at'])
const SEATED = new Set(['in', 'at'])
const RELATIONAL =
  /^(?:leader|spokes\w+|head|chief|commander|official|representative|negotiator|aide|advis[eo]r|deputy|source|agent|director|chairman|chair|secretary|envoy|member|figure|fighter|officer|delegation|side|prisoner)$/

/** Those who govern from the capital that they are said to be in; an ambassador there is someone else's. */
const GOVERNING =
  /^(?:minister|deputy minister|official|leader|ruler|general|authority|politician|lawmaker|legislator|senator|parliamentarian|prosecutor|judge|magistrate|detective)$/

/** Those who belong to the state in which they live. */
const LIVING: ReadonlySet<Sector | null> = new Set<Sector | null>(['CVL', 'EDU', 'BUS', 'MED', 'OPP', 'REL'])

/** Troops may be stationed anywhere; those who command them sit at home. */
function isHeadquarters({ role }: RoleAt): boolean {
  return role.kind === 'ministry' || /^(?:staff|command|headquarters|junta)$/.test(role.head)
}

function isOfCapital({ sentence }: View, { role }: RoleAt, { xpos, id }: Token): boolean {
  if (/^spokes/.test(role.head))
    return childrenBy(sentence, id, 'compound', 'amod', 'nmod:poss').some(({ lemma }) => GOVERNMENT.test(lemma))
  if (KEEPING.test(role.noun)) return true
  return GOVERNING.test(role.head) && !(xpos === 'NNS' && isOneAState(role.noun))
}

/** Those who keep the law where they are: "customs officers in Dakar". */
const KEEPING =
  /^(?:border guard|border officer|customs officer|customs official|frontier guard|immigration officer|police inspector|police officer|prison guard)$/

/** Whose spokesmen speak from where they govern. */
const GOVERNMENT = /^(?:ministry|government|cabinet|presidential|presidency|parliament|army|police)$/

/**
 * Reads the owner of a role noun off its phrase: adjective, name, possessive, "of" phrase, seat.
 *
 * @param from first word of the phrase where a tree hangs its words elsewhere: "Tajik" of "Tajik activist Ann Lee" on the name
 */
export function affiliationOf(view: View, at: RoleAt, from = at.first): Affiliation {
  const { sentence } = view
  const head = tokenById(sentence, at.head)
  if (!head) return { actor: null, sector: null, owner: null }
  const words = phrase(sentence, head)
  const first = Math.min(words.first, at.first, from)
  const relational = RELATIONAL.test(at.role.head)
  const ahead = before(view, at, first, relational)
  if (ahead.actor) return ahead
  const behind = owned(view, at, head, relational)
  const sector = ahead.sector ?? behind.sector
  if (behind.actor || behind.owner) return { ...behind, sector }
  const served = ahead.owner ? null : servedBy(view, at, head, (id) => actorAt(view, id))
  if (served) return { actor: served, sector: served.kind === 'armed-group' ? served.sector : 'SPY', owner: null }
  const shared = ahead.owner ? null : sharedWith(view, head)
  if (shared) return { ...shared, sector }
  const only = ahead.owner ? null : ofOneState(view, at)
  return only ? { actor: only, sector: 'GOV', owner: null } : { ...ahead, sector }
}

/** "Lebanese shepherds and fishermen": a bare plural has the owner of the one that it is joined to. */
function sharedWith(view: View, head: Token): Affiliation | null {
  const { sentence } = view
  if (!isRelation(head, 'conj') || head.xpos !== 'NNS') return null
  const modified = childrenBy(sentence, head.id, 'det', 'amod', 'nummod', 'compound', 'nmod').length > 0
  const before = modified ? undefined : view.roleAt.get(head.head)
  const of = before ? affiliationOf(view, before) : null
  return of?.actor ? of : null
}

/** What stands before the role noun, the nearest first: "Malian" in "Malian army", "Mali's" in "Mali's army". */
function before(view: View, at: RoleAt, first: number, relational: boolean): Affiliation {
  let sector: Sector | null = null
  let owner: Token | null = null
  for (let id = at.first - 1; id >= first; id--) {
    const token = tokenById(view.sentence, id)
    if (!token) continue
    if (token.xpos === 'PRP$') owner = token
    if (token.form.toLowerCase() === 'whose') owner = nameBefore(view, token) ?? relativeHead(view, token)
    // "Anna Berg's government" and "the premier's spokesman" are of the state of those who own them.
    if (token.deprel === 'nmod:poss' && (token.upos === 'PROPN' || view.roleAt.has(id))) owner ??= token
    // "The Obama administration".
    if (token.deprel === 'compound' && token.upos === 'PROPN' && RULED.test(at.role.head)) owner ??= token
    const actor = actorAt(view, id)
    if (actor && isBacker(view, id)) continue
    if (actor?.kind === 'state' && isTopic(view, at, id, hasActor(view, first, id - 1))) continue
    if (actor) return { actor, sector: sector ?? (relational ? bodySector(actor) : null), owner: null }
    const role = view.roleAt.get(id)
    if (role && relational && !isDeputy(token)) sector ??= role.role.sector
  }
  return { actor: null, sector, owner }
}

/** What is called by the name of him who heads it. */
const RULED = /^(?:administration|government|cabinet|regime|presidency|junta)$/

const BACKED = /^-?(?:aligned|allied|armed|backed|financed|funded|sponsored|supplied|supported|trained)$/

/** "Turkish-backed fighters": who backs them is not whose they are. */
function isBacker({ sentence }: View, id: number): boolean {
  const [next, after] = [tokenById(sentence, id + 1)?.form ?? '', tokenById(sentence, id + 2)?.form ?? '']
  return BACKED.test(next === '-' ? after : next.startsWith('-') ? next : '')
}

/** "A deputy commander" stands in for one, and is of no parliament. */
function isDeputy({ lemma }: Token): boolean {
  return lemma.toLowerCase() === 'deputy'
}

function hasActor(view: View, first: number, last: number): boolean {
  for (let id = first; id <= last; id++) if (actorAt(view, id)) return true
  return false
}

/** "Took a harsher tone on Ethiopia, whose minister": the name right before the comma, wherever a parser hangs the clause. */
function nameBefore(view: View, whose: Token): Token | null {
  const comma = tokenById(view.sentence, whose.id - 1)
  const name = comma?.form === ',' ? view.chunkAt.get(whose.id - 2)?.[0] : undefined
  const actor = name && actorAt(view, name.head)
  return actor?.kind === 'state' || actor?.kind === 'igo' ? (tokenById(view.sentence, name!.head) ?? null) : null
}

/** The noun that the clause of a "whose" tells of: "Norway, whose minister came". */
function relativeHead({ sentence }: View, whose: Token): Token | null {
  let at: Token | undefined = whose
  for (let steps = 0; at && steps < 6; steps++) {
    if (at.deprel === 'acl:relcl') return tokenById(sentence, at.head) ?? null
    at = tokenById(sentence, at.head)
  }
  return null
}

function owned(view: View, at: RoleAt, head: Token, relational: boolean): Affiliation {
  const { sentence } = view
  const none: Affiliation = { actor: null, sector: null, owner: null }
  const nmods = childrenBy(sentence, head.id, 'nmod').filter((n) => n.id > at.head)
  const behind = LIVING.has(at.role.sector) || at.role.sector === 'REF' ? rightBehind(view, head) : sentFrom(view, at)
  const next = behind && at.role.sector === 'REF' && caseOf(sentence, behind.id) !== 'from' ? null : behind
  if (next && !nmods.includes(next)) nmods.unshift(next)
  for (const nmod of nmods) {
    if (isCharge(nmod)) continue
    const marker = caseOf(sentence, nmod.id) ?? ''
    const inCapital = SEATED.has(marker) && isOfCapital(view, at, head) && isAtHome(view, nmod.id, marker)
    const seat =
      inCapital ||
      (SEATED.has(marker) && LIVING.has(at.role.sector)) ||
      (SEATED.has(marker) && at.role.class !== 'person' && (at.role.sector !== 'MIL' || isHeadquarters(at)))
    if ((!OWNING.has(marker) && !seat) || (marker === 'for' && isSent(view, at))) continue
    const inner = phrase(sentence, nmod)
    const role = view.roleAt.get(nmod.id)
    if (role) {
      const nested = affiliationOf(view, role)
      if (nested.actor || nested.owner) {
        // "The chairman of the African Union Commission": of the union, whatever body of it he heads.
        const of = nested.actor ? bodySector(nested.actor) : null
        return { ...nested, sector: relational ? (nested.sector ?? of ?? role.role.sector) : null }
      }
      if (relational) return { ...none, sector: role.role.sector }
    }
    for (let id = inner.first; id <= inner.last; id++) {
      const actor = actorAt(view, id)
      if (actor) return { actor, sector: relational ? bodySector(actor) : null, owner: null }
    }
    const name = view.chunkAt.get(nmod.id)?.find(({ match, type }) => !match && type !== 'PER')
    const armed = name && relational ? armedGroupAt(view, name) : null
    if (armed) return { actor: armed, sector: armed.sector, owner: null }
  }
  return none
}

/** "Accused a clerk of spying for Chile", "charged him with selling arms to Chile": what he did, and not whose he is. */
function isCharge({ upos, lemma }: Token): boolean {
  return upos === 'NOUN' && /^(?:espionage|selling|smuggling|spying|trafficking|treason)$/.test(lemma)
}

/** "from Chile", "in Nicaragua": the phrase that follows a noun at once, whatever the tree hangs it on. */
function rightBehind({ sentence }: View, head: Token): Token | null {
  const marker = tokenById(sentence, head.id + 1)
  if (marker?.upos !== 'ADP' || (marker.lemma !== 'from' && marker.lemma !== 'in')) return null
  const next = tokenById(sentence, marker.head)
  // "workers from as far away as Lima": a parser may hang the preposition on the noun itself.
  return next && next.id > marker.id ? next : null
}

/** Who are named by the states that they come from. */
const SENT = /^(?:delegate|delegation|diplomat|envoy|leader|minister|negotiator|official|representative)$/

/** What is done to those who leave the state that is named: "recalled diplomats from Chad" are not Chad's. */
const LEAVING = /^(?:bar|evacuate|expel|oust|pull|recall|remove|return|withdraw)$/

/** "Received officials from Peru": of Peru, though the tree hangs it on the verb; a parser does so where several states follow. */
function sentFrom(view: View, { role, head }: RoleAt): Token | null {
  const noun = tokenById(view.sentence, head)
  if (!SENT.test(role.head) || noun?.xpos !== 'NNS') return null
  const from = rightBehind(view, noun)
  const verb = from ? tokenById(view.sentence, from.head) : undefined
  const isOfVerb = from !== null && from.head === noun.head && caseOf(view.sentence, from.id) === 'from'
  return isOfVerb && !LEAVING.test(verb?.lemma ?? '') ? from : null
}

/**
 * All the states or organisations that share a description in the plural: "British and EU negotiators", "the leaders of France and
 * Germany", "Russia and Turkey's foreign ministers". One or none where it has one owner or none.
 */
export function ownersOf(view: View, at: RoleAt): readonly Actor[] {
  const { sentence } = view
  const head = tokenById(sentence, at.head)
  if (!head) return []
  const joined = childrenBy(sentence, head.id, 'amod', 'compound', 'nmod:poss', 'nmod').filter(
    (child) => child.id < at.head || OWNING.has(caseOf(sentence, child.id) ?? ''),
  )
  const from = sentFrom(view, at)
  const seats = from ? [...joined, from] : joined
  for (const seat of seats.flatMap((word) => throughBody(view, word))) {
    // "Malian-Nigerien forces".
    const hyphened = childrenBy(sentence, seat.id, 'amod', 'compound').filter(
      ({ id }) => id === seat.id - 2 && /^[–-]$/.test(tokenById(sentence, seat.id - 1)?.form ?? ''),
    )
    const words = [...hyphened, seat, ...childrenBy(sentence, seat.id, 'conj')]
    const owners = words.map(({ id }) => actorAt(view, id) ?? bodyAt(view, id))
    const known = owners.filter((owner, at) => owner !== null && owners.findIndex((one) => one?.id === owner.id) === at)
    if (known.length > 1) return known.filter((owner) => owner !== null)
  }
  return listed(view, joined)
}

/** "Envoys of the Chadian government and the Libyan army": whose a government or an army is. */
function bodyAt(view: View, id: number): Actor | null {
  const at = view.roleAt.get(id)
  if (!at || at.role.class === 'person' || !/^(?:GOV|MIL)$/.test(at.role.sector ?? '')) return null
  const { actor } = affiliationOf(view, at)
  return actor?.kind === 'state' ? actor : null
}

/** "The heads of state of Kenya and Peru", "the commanders of the armies of Chad and Niger": whose the state or the army is, and the word itself. */
function throughBody(view: View, word: Token): readonly Token[] {
  if (word.deprel !== 'nmod' || actorAt(view, word.id)) return [word]
  const of = childrenBy(view.sentence, word.id, 'nmod').filter(({ id }) => caseOf(view.sentence, id) === 'of')
  return [word, ...of.flatMap((inner) => throughBody(view, inner))]
}

/** "Chilean, Bolivian leaders meet", "Chilean-Bolivian forces": states that only a comma joins, as headings have it, or a hyphen. */
function listed(view: View, before: readonly Token[]): readonly Actor[] {
  const named = before.filter(({ id, deprel }) => deprel !== 'nmod' && actorAt(view, id) !== null)
  const areJoined = named.slice(1).every(({ id }) => /^[,/–-]$/.test(tokenById(view.sentence, id - 1)?.form ?? ''))
  return named.length > 1 && areJoined ? named.flatMap(({ id }) => actorAt(view, id) ?? []) : []
}

function bodySector(actor: Actor): Sector | null {
  return actor.kind === 'state' || actor.kind === 'place' || actor.kind === 'person' ? null : actor.sector
}

/** "Lawmakers in Lima", "prosecutors in Peru": a capital, or a state itself, whose they are. */
function isAtHome(view: View, id: number, marker: string): boolean {
  return (view.chunkAt.get(id) ?? []).some((chunk) => {
    const { entry } = view.choose(chunk)
    return entry?.use === 'capital' || (marker === 'in' && entry?.use === 'name' && entry.actor.kind === 'state')
  })
}

/** A state, place, body or organisation that the gazetteer finds at a word; people are no owners of an office. */
export function actorAt(view: View, id: number): Actor | null {
  for (const chunk of view.chunkAt.get(id) ?? []) {
    const { entry } = view.choose(chunk)
    if (entry && chunk.match && id <= chunk.match.last && id >= chunk.match.first && entry.actor.kind !== 'person')
      return entry.actor
  }
  return null
}
