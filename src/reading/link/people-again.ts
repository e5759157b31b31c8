import type { Actor } from '../../model/actor.ts'
import type { Sector } from '../../model/plover.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import { numberIn, numberOf } from './number.ts'
import { encloses, isKnown } from './same.ts'
import { isSubject, placeOf, type Story } from './story.ts'

/** How many sentences back people are looked for who are told of again. */
const REACH = 2

/** Nouns that say no more of people than that they are some. */
const ANYONE = /^(?:boy|girl|man|teenager|woman|youngster|youth)$/

/** What people are called to whom something was done. */
const SUFFERED =
  /^(?:abductee|captive|convict|defendant|deportee|detainee|expellee|fugitive|hostage|inmate|internee|prisoner|suspect|victim)$/

/** Of what they are, by one noun or another: of those who are called so once are those who are so called again. */
const KIN: readonly RegExp[] = [
  /^(?:army|commando|contingent|force|guard|guardsman|marine|patrol|serviceman|soldier|troop|trooper|paratrooper|unit)$/,
  /^(?:crew|crewman|fisherman|mariner|sailor|seafarer|seaman)$/,
  /^(?:asylum seeker|emigrant|evacuee|migrant|refugee)$/,
  /^(?:builder|employee|engineer|labou?rer|miner|technician|worker)$/,
  /^(?:climber|hiker|holidaymaker|pilgrim|tourist|traveler|traveller|visitor)$/,
  /^(?:cameraman|correspondent|journalist|photographer|reporter)$/,
  /^(?:doctor|medic|nurse|physician|surgeon)$/,
  /^(?:attach[eé]|consul|diplomat|envoy)$/,
  /^(?:cleric|missionary|monk|nun|pastor|preacher|priest)$/,
  /^(?:activist|campaigner|demonstrator|dissident|protester|protestor)$/,
]

/** Those who are as a rule told of by what they are and not by whose they serve. */
const PRIVATE: ReadonlySet<Sector | null> = new Set<Sector | null>([
  'CVL',
  'EDU',
  'BUS',
  'MED',
  'REL',
  'REF',
  'UNS',
  'CRM',
])

/** Whether those of a sector, or of none, act for themselves. */
export function isPrivate(sector: Sector | null): boolean {
  return sector === null || PRIVATE.has(sector)
}

/** What a phrase says of people whom the text has told of before. */
export interface Again {
  /** Its noun; null where it only counts them ("the three", "the pair"). */
  readonly noun: string | null
  readonly sector: Sector | null
}

/**
 * "The two men" after "two Kenyan pilots", "the soldiers" after "Chadian troops", "the four": people of a state whom the text has told of, as
 * many as are counted, by another noun or none. Null where nobody fits, or those of several states do.
 */
export function peopleAgain(story: Story, draft: Draft, { noun, sector }: Again): Draft | null {
  const count = countedBy(draft, noun)
  if (noun === null && count === null) return null
  const fitting = [...story.back(draft, REACH)].filter(
    (before) => isPeople(before, draft) && isAsMany(before, count, noun) && isCalledSo(before, noun, sector),
  )
  const [last] = fitting
  const [known] = last ? story.actorsOf(last) : []
  if (!last || !known || !isKnown(known)) return null
  const near = fitting.filter(({ sentence }) => sentence === last.sentence)
  return near.every((before) => story.actorsOf(before)[0]!.country === known.country) ? last : null
}

/** How many sentences back those are looked for of whom the text has not told where they are from. */
const REACH_OPEN = 3

/**
 * Those without a state whom a mention goes on with: by their noun or a like one, as many as are counted; else the only ones that the text
 * has told of. Null where nobody fits, or more than one does.
 */
export function openPeople(story: Story, draft: Draft, noun: string | null): Draft | null {
  const count = countedBy(draft, noun)
  const open = [...story.back(draft, REACH_OPEN)].filter(
    (before) => before !== draft && isPeople(before, draft) && isOpen(before.actors[0]!),
  )
  const asMany = open.filter((before) => isAsMany(before, count, noun))
  const called = asMany.filter(
    (before) => noun !== null && (isCalledSo(before, noun, null) || noun === before.role?.head),
  )
  const fitting = called.length > 0 ? called : asMany.filter(({ role }) => noun === null || role === null)
  return new Set(fitting.map(({ actors }) => actors[0]!.id)).size === 1 ? fitting[0]! : null
}

const COUNTED: Readonly<Record<string, number>> = { couple: 2, pair: 2, trio: 3, quartet: 4 }

/** How many a mention counts, by its number or, where it has no noun, by its word: "the pair", "the three". */
export function countedBy(draft: Draft, noun: string | null): number | null {
  if (noun !== null) return numberOf(draft)
  const { lemma, form } = tokenById(draft.sentence, draft.head)!
  return COUNTED[lemma.toLowerCase()] ?? numberIn(form)
}

function isPeople(before: Draft, draft: Draft): boolean {
  const [actor, ...more] = before.actors
  if (!actor || more.length > 0 || encloses(before, draft)) return false
  if (before.form !== 'nominal' && before.form !== 'name') return false
  if (
    before.form === 'nominal' &&
    before.role?.class !== 'person' &&
    before.role?.class !== 'people' &&
    actor.kind !== 'military'
  )
    return false
  if (before.form === 'name' && actor.kind !== 'population' && actor.kind !== 'person') return false
  return before.plural === draft.plural || (draft.plural && actor.kind === 'military')
}

/** "The three" are three who were counted; "the men" are any. */
function isAsMany(before: Draft, count: number | null, noun: string | null): boolean {
  if (count === null) return true
  const told = numberOf(before)
  return told === count || (told === null && noun !== null && noun === before.role?.head)
}

function isCalledSo(before: Draft, noun: string | null, sector: Sector | null): boolean {
  if (noun === null) return true
  const [actor] = before.actors
  const called = before.role?.noun ?? null
  if (ANYONE.test(noun)) return !isOffice(before)
  if (SUFFERED.test(noun)) return !isDoing(before)
  if (called === null) return PRIVATE.has(sector) && actor!.kind === 'population'
  return KIN.some((kin) => kin.test(noun) && (kin.test(called) || kin.test(before.role!.head)))
}

/** Whether people are of no state and no body that is known. */
function isOpen({ country, sector, kind }: Actor): boolean {
  return country === null && kind !== 'military' && isPrivate(sector)
}

/** Those who hold an office are called by it. */
function isOffice({ actors: [actor], plural }: Draft): boolean {
  return !plural && (actor?.sector === 'GOV' || actor?.sector === 'LEG' || actor?.sector === 'JUD')
}

/** Whether people do what their clause tells, and do not suffer it. */
function isDoing(before: Draft): boolean {
  const place = placeOf(before)
  if (!place) return false
  return place.deprel === 'obl:agent' || (isSubject(place) && !isRelation(place, 'nsubj:pass'))
}

/** Whether a description says more of people than that they are known: "the pilots from Peru", "the two men who fled". */
export function isToldMore({ sentence, head, first }: Draft): boolean {
  return (
    childrenBy(sentence, head, 'nmod', 'acl', 'acl:relcl', 'compound', 'appos').some(({ id }) => id >= first) ||
    childrenBy(sentence, head, 'amod').some(({ lemma }) => !/^(?:arrested|captured|detained|said|same)$/.test(lemma))
  )
}

/** "Soldiers searched the houses": forces who are told of by their noun alone, as those who do something. */
export function isBareForce(draft: Draft): boolean {
  return draft.role?.sector === 'MIL' && isBareSubject(draft)
}

/** A plural without an article, which does what its clause tells. */
export function isBareSubject({ sentence, head, plural }: Draft): boolean {
  const word = tokenById(sentence, head)!
  return (
    plural && word.deprel === 'nsubj' && childrenBy(sentence, head, 'det', 'nummod', 'nmod:poss', 'amod').length === 0
  )
}
