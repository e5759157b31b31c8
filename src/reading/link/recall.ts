import type { Actor, ActorKind } from '../../model/actor.ts'
import { isRelated } from '../../model/related.ts'
import { childrenBy } from '../../model/tree.ts'
import type { RoleClass } from '../../resources/roles.ts'
import { aliased, definesAlias } from './alias.ts'
import { armedGroupOf } from './armed.ts'
import { courtAgain, courtOf } from './court.ts'
import { crewOf } from './craft.ts'
import type { Draft } from './draft.ts'
import { homeOf } from './home.ts'
import { stateOfInhabitants } from './inhabitants.ts'
import { ofMembers } from './members.ts'
import { COUNTRY, type Nominal } from './nominal.ts'
import { numberOf } from './number.ts'
import { orderedOf, otherOf } from './one-of-two.ts'
import { isBareForce, isBareSubject, isToldMore, peopleAgain } from './people-again.ts'
import { peopleOf } from './people-of-body.ts'
import { wrongReactedTo } from './reacting-to.ts'
import { locatedState } from './region.ts'
import { bodyAgain, isBareBody, isLabel, isSeated, sameMany, sameRole } from './same.ts'
import { sentBy } from './sent-again.ts'
import { namedBeside, OF_EACH, ofSeveral } from './several.ts'
import { calledShort } from './standing-for.ts'
import { resolveGroup, resolveState } from './state-again.ts'
import { headOf, isSubject, placeOf, type Story } from './story.ts'
import { areSides, isEachOfTwo, isOfEachState, resolvePair } from './the-two.ts'
import { ofPlaceBefore } from './there.ts'
import { guestOf } from './visit.ts'
import { whose } from './whose.ts'

/** Gives a description what it stands for: "the two countries", "his country", "the ambassador", "the government". */
export function resolveDescription(story: Story, draft: Nominal): void {
  const { class: kind } = draft.at.role
  const own = draft.actors[0]
  if (definesAlias(story, draft) || draft.proper !== null) return
  const court = courtOf(story, draft)
  if (court) {
    draft.actors = [court]
    return
  }
  const known =
    own?.country && !isSeated(draft)
      ? null
      : (aliased(story, draft) ?? shortOf(story, draft) ?? courtAgain(story, draft) ?? bodyAgain(story, draft))
  if (known) {
    standFor(story, draft, known)
    return
  }
  const several = own?.country ? null : (ofMembers(story, draft) ?? ofSeveral(story, draft))
  if (several) {
    draft.actors = several
    return
  }
  const again = own && !own.country ? toldAgain(story, draft, own) : null
  if (again) {
    standFor(story, draft, again)
    return
  }
  const there = own && !own.country && kind !== 'state' ? ofPlaceBefore(story, draft, own) : null
  const sent = own ? sentBy(story, draft, own) : null
  if (sent) story.sent.set(draft, sent)
  const sure = there ?? (own && !own.country ? (guestOf(story, draft, own) ?? orderedOf(story, draft, own)) : null)
  if (sure) {
    draft.actors = [sure]
    return
  }
  const aboard = own && !own.country && draft.definite && !isToldMore(draft) ? crewOf(story, draft, own) : null
  if (aboard) {
    draft.actors = [aboard]
    return
  }
  const isOfTwo = (draft.plural && (draft.count !== null || areSides(draft))) || isEachOfTwo(draft)
  if (isOfTwo && !own?.country) {
    resolvePair(story, draft)
    if (draft.actors.length > 1 || kind === 'state') return
  }
  const beside = own?.country ? [] : namedBeside(story, draft)
  if (beside.length > 0) {
    draft.actors = beside
    return
  }
  const owner = (draft.owner ? story.at(draft, draft.owner.id) : undefined) ?? calledShort(story, draft)
  // "Its allies": others than itself.
  if (owner && !isOfRegion(owner, kind) && !(draft.plural && kind !== 'state' && isRelated(draft.at.role.head))) {
    owned(story, draft, owner)
    return
  }
  if (kind === 'state') {
    resolveState(story, draft)
    return
  }
  if (kind === 'group') {
    resolveGroup(story, draft)
    return
  }
  const fighting = own && !own.country ? armedGroupOf(story, draft, own) : null
  if (fighting) {
    standFor(story, draft, fighting)
    return
  }
  if (kind === 'people' || (draft.plural && kind === 'person')) {
    const home = own && !own.country ? stateOfInhabitants(story, draft) : null
    if (home) {
      Object.assign(draft, { actors: [{ ...own!, id: `${home}-CVL`, country: home }], inferred: true })
      return
    }
    const same = own && !own.country ? sameMany(story, draft) : null
    const people = own && !own.country && !same ? peopleOf(story, draft, own) : null
    if (same) standFor(story, draft, same)
    else if (people) Object.assign(draft, { actors: [people.actor], inferred: people.of.inferred })
    else if (own && isWronged(story, draft, own)) return
    else if (own && !own.country && draft.definite && (numberOf(draft) ?? 2) === 2 && OF_EACH.test(draft.at.role.head))
      resolvePair(story, draft)
    else if (own && !own.country && (isServing(draft) || isOfHead(story, draft, own))) inFocus(story, draft, own)
    return
  }
  if (isOfEachState(draft) && !own?.country) {
    resolvePair(story, draft)
    if (draft.actors.length > 1) return
  }
  const before = sameRole(story, draft)
  if (before) {
    standFor(story, draft, before)
    draft.gender ??= before.gender
    return
  }
  const told = own && !own.country && own.kind === 'person' ? toldBeside(story, draft) : null
  if (told) draft.actors = [{ ...own!, country: told, id: `${told}-CVL`, sector: 'CVL' }]
  else if (own && !own.country && (draft.definite || isBareBody(draft) || isLabel(draft))) inFocus(story, draft, own)
}

/** "Africa's most populous nation": of those that lie there, and of nobody. */
function isOfRegion({ actors, proper }: Draft, kind: RoleClass): boolean {
  return kind === 'state' && proper !== null && actors.every(({ country }) => country === null)
}

function standFor(story: Story, draft: Nominal, other: Draft): void {
  draft.actors = story.actorsOf(other)
  draft.antecedent = other
}

/** "The men" after "two Kenyans": people whom the story has told of by another noun. */
function toldAgain(story: Story, draft: Nominal, { sector }: Actor): Draft | null {
  const isPeople =
    draft.at.role.class === 'person' || draft.at.role.class === 'people' || draft.at.role.head === 'troop'
  if (!isPeople || !(draft.definite || isBareForce(draft)) || isToldMore(draft)) return null
  if (draft.count !== null || draft.plural) {
    const same = sameMany(story, draft)
    if (same && (numberOf(draft) === null || numberOf(same) === numberOf(draft))) return same
  }
  return peopleAgain(story, draft, { noun: draft.at.role.head, sector })
}

/** "Lawmakers rejected it", "prosecutors charged him": those who do what only those of one state do, and are given by no more than their noun. */
function isServing(draft: Nominal): boolean {
  return (
    SERVING.test(draft.at.role.head) &&
    draft.plural &&
    isSubject(placeOf(draft)) &&
    (draft.definite || isBareSubject(draft))
  )
}

/** "Ministers", "soldiers" of an item of a round-up that a state heads. */
function isOfHead({ headed }: Story, draft: Nominal, own: Actor): boolean {
  return headed !== null && isOfficial(own) && isSubject(placeOf(draft)) && isBareSubject(draft)
}

/** Of whom a story tells by no more than this are as a rule those of one state. */
const SERVING = /^(?:lawmaker|legislator|mp|parliamentarian|prosecutor|senator)$/

/** "Officials demanded an apology" after "Ghana fired at a Togolese boat": those who react for a state are of the one that was wronged. */
function isWronged(story: Story, draft: Nominal, own: Actor): boolean {
  if (own.country || !isOfficial(own)) return false
  const wronged = wrongReactedTo(story, draft)?.wronged
  if (!wronged) return false
  draft.actors = [{ ...own, id: wronged, country: wronged }]
  draft.inferred = true
  return true
}

/** "The Council": the body whose name ends so and was told before. */
function shortOf(story: Story, draft: Nominal): Draft | null {
  const bare = draft.at.role.class === 'body' && draft.at.first === draft.at.last
  const form = bare ? (headOf(draft)?.form ?? '') : ''
  return /^\p{Lu}/u.test(form) ? (story.names.get(form) ?? null) : null
}

/** "The captain of the Star, a Greek citizen": the state of a person as an apposition tells it. */
function toldBeside(story: Story, { sentence, first, last }: Nominal): string | null {
  for (let id = first; id <= last; id++)
    for (const { id: at } of childrenBy(sentence, id, 'appos')) {
      const [told] = at > last ? (story.byHead.get(`${sentence.index}:${at}`)?.actors ?? []) : []
      if (told?.country && told.sector === 'CVL') return told.country
    }
  return null
}

/** "his country", "their army": the state of whoever owns it. */
function owned(story: Story, draft: Nominal, owner: Draft): void {
  draft.antecedent = owner
  const [of] = owner.actors
  const country = of?.country
  const armed = of?.kind === 'armed-group' || (of?.kind === 'person' && of.sector === 'REB' && of.id !== of.country)
  const ofBody = of && (armed || BODIES.has(of.kind)) && owner.actors.length === 1
  if (ofBody && (!country || (armed && draft.at.role.class !== 'state'))) {
    draft.actors = draft.actors.map((actor) => ({ ...actor, id: of.id, country: of.country, sector: of.sector }))
    return
  }
  const countries = new Set(owner.actors.map((actor) => actor.country))
  if (countries.size > 1 && !countries.has(null) && draft.plural && !isRelated(draft.at.role.head)) {
    ofEach(story, draft, [...countries] as string[])
    return
  }
  if (!country || owner.actors.length > 1) {
    draft.reason = owner.reason === 'speaker' || owner.reason === 'addressed' ? owner.reason : 'the owner is not known'
    if (draft.at.role.class === 'state') draft.actors = []
    return
  }
  const state = story.state(country)
  const head = draft.at.role.head
  if (isRelated(head) && !draft.plural) {
    const other = otherOf(story, draft, country)
    draft.actors = other ? [other] : []
    draft.reason = other ? null : 'more than one state could be meant'
    return
  }
  if (draft.at.role.class !== 'state') {
    draft.actors = draft.actors.map((actor) => ofState(draft, actor, country, of))
  } else if (state && (COUNTRY.test(head) || head === 'side') && !draft.plural) {
    draft.actors = [state]
  }
}

/** "Their ministers" of two states are of each of them; "their countries" are the states. */
function ofEach(story: Story, draft: Nominal, countries: readonly string[]): void {
  const [one] = draft.actors
  const isState = draft.at.role.class === 'state'
  draft.actors = countries.flatMap((country) => {
    const state = story.state(country)
    if (!state || (!isState && !one)) return []
    return [isState ? state : ofState(draft, { ...one!, name: `${state.name}: ${draft.at.role.noun}` }, country, state)]
  })
}

/** Who is a state's own through its possessive: its officials and, of one who commands, his men are the state; others are of its people. */
function ofState(draft: Nominal, actor: Actor, country: string, owner: Actor): Actor {
  if (actor.id === country || isOfficial(actor)) return { ...actor, country, id: country }
  if (
    MEN.test(draft.at.role.head) &&
    owner.kind === 'person' &&
    (owner.sector === 'MIL' || owner.sector === 'GOV' || owner.sector === 'COP')
  )
    return { ...actor, country, id: country, sector: owner.sector }
  const isMany = draft.plural || actor.kind === 'population'
  return { ...actor, country, id: isMany ? `${country}-${actor.sector ?? 'CVL'}` : actor.id }
}

const MEN = /^(?:man|boy|trooper|fighter)$/

/** Bodies that their officers stand for: "its director" of the World Food Programme. */
const BODIES: ReadonlySet<ActorKind> = new Set(['igo', 'ngo', 'armed-group', 'party', 'organisation'])

function isOfficial(actor: Actor): boolean {
  return (
    actor.sector === 'GOV' ||
    actor.sector === 'MIL' ||
    actor.sector === 'LEG' ||
    actor.sector === 'COP' ||
    actor.sector === 'JUD'
  )
}

/**
 * "Northamptonshire police", "the county's police": whose they are stands before them, and is no state that is known. "The country's
 * police" are of the state in focus.
 */
function isOfAnother({ sentence, first, at }: Nominal): boolean {
  return sentence.tokens.slice(first - 1, at.first - 1).some(({ id, upos, form, lemma }) => {
    if (upos !== 'NOUN' && upos !== 'PROPN') return false
    const owns = sentence.tokens[id]?.xpos === 'POS'
    return owns ? !COUNTRY.test(lemma) : /^\p{Lu}\p{Ll}/u.test(form)
  })
}

/** A body or an office that names no state is that of the state in focus, where one stands out. */
function inFocus(story: Story, draft: Nominal, own: Actor): void {
  if (!isOfficial(own)) return
  const located = locatedState(story, draft)
  if (!located && isOfAnother(draft)) return
  const code = located ? located.state : whose(story, draft, homeOf(story, draft))
  if (!code) return
  draft.actors = [{ ...own, id: code, country: code }]
  draft.inferred = true
}
