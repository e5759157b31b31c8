import type { Actor } from '../../model/actor.ts'
import type { Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import { actorAt, affiliationOf, ownersOf } from './affiliation.ts'
import { describe } from './describe.ts'
import { type Draft, draft, type Gender } from './draft.ts'
import { nounOfState } from './noun-of-state.ts'
import { isFormer } from './person.ts'
import { nameOf, phrase, textOf } from './phrase.ts'
import { isOtherOne, relatedTo } from './related-to.ts'
import type { RoleAt } from './role.ts'
import { selfNamed } from './self-named.ts'
import type { View } from './view.ts'

/** A description that waits for what the text has named before. */
export interface Nominal extends Draft {
  readonly at: RoleAt
  readonly definite: boolean
  readonly count: 'two' | 'both' | null
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both', 'said'])
/** What states are called by what they are. */
export const COUNTRY = /^(?:country|nation|state|kingdom|republic|sultanate|emirate|principality)$/
/** What a state may be called by where it lies; a state's own islands are not the state. */
export const LAND = /^(?:island|archipelago)$/
const OPEN = /^(?:side|capital|neighbou?r|ally|power|superpower|island|archipelago)$/

/** The mention of a phrase whose head is a role noun: "Malian authorities", "the ambassador", "the two countries". */
export function nominalDraft(view: View, named: RoleAt): Nominal | null {
  const { sentence } = view
  const at = nounOfState(view, named)
  const head = tokenById(sentence, at.head)
  if (!head || isModifier(head) || isIdiom(view, head) || isCountOf(view, head)) return null
  const words = phrase(sentence, head)
  const first = Math.min(words.first, at.first)
  const last = Math.max(words.last, at.last)
  const of = affiliationOf(view, at)
  const name = nameOf(sentence, view.text, first, last)
  const related = relatedTo(view, at, of)
  const told = describe(at.role, related ?? of, name, isFormer(view, first, at.first))
  const plural = head.xpos === 'NNS' || head.xpos === 'NNPS' || head.feats.includes('Plur')
  if (LAND.test(at.role.head) && (of.actor || plural)) return null
  const kind = at.role.class === 'person' && plural ? { kind: groupKind(told.sector) } : {}
  const owners = (plural || isJoint(view, head)) && related === null ? ownersOf(view, at) : []
  const noun = textOf(sentence, view.text, at.first, at.last)
  const each = owners.map((actor) =>
    describe(at.role, { actor, sector: null, owner: null }, `${noun} of ${actor.name}`, false),
  )
  const described = each.length > 1 ? each : [told]
  const given =
    at.role.class === 'state' || isSide(view, at, first)
      ? sides(view, at, owners, of.actor)
      : at.role.class === 'group'
        ? []
        : described
  const armed = selfNamed(view, at, told)
  return {
    ...draft(
      sentence,
      { first, last, head: at.head },
      { form: 'nominal', role: at.role, plural, gender: genderOf(at), owner: of.owner, proper: armed?.name ?? null },
    ),
    actors: armed
      ? [armed]
      : (of.actor === null && (COUNTRY.test(at.role.head) || OPEN.test(at.role.head))) || isOtherOne(related, plural)
        ? []
        : given.map((actor) =>
            of.actor?.kind === 'armed-group' ? { ...actor, ...kind } : group({ ...actor, ...kind }),
          ),
    at,
    definite: isDefinite(view, head),
    count: countOf(view, head),
  }
}

/** "A joint force of Chad and Niger": one that is of several. */
function isJoint({ sentence }: View, head: Token): boolean {
  return childrenBy(sentence, head.id, 'amod').some(({ lemma }) =>
    /^(?:combined|common|joint|mixed|united)$/.test(lemma),
  )
}

/** "the Lao side", "the Russian state": the state itself. */
const SELF = /^(?:side|party|state|nation|republic|kingdom|capital)$/

/** "The Moroccan Party" of a communiqué, with nothing else said of it, is Morocco; its parties are called by more. */
export function isSide({ sentence }: View, { role, first: at, head }: RoleAt, first: number): boolean {
  if (role.noun !== 'party' || at !== head || sentence.tokens[first - 1]?.lemma.toLowerCase() !== 'the') return false
  return sentence.tokens.slice(first - 1, head - 1).every(({ upos, form }) => upos === 'DET' || /^\p{Lu}/u.test(form))
}

function sides(view: View, at: RoleAt, owners: readonly Actor[], owner: Actor | null): Actor[] {
  if (!SELF.test(at.role.head)) return []
  const states = owners.length > 1 ? owners : owner ? [owner] : []
  return states.flatMap(({ country }) => {
    const known = country === null ? undefined : view.gazetteer.states.get(country)
    return known
      ? [
          {
            id: known.code,
            name: known.name,
            kind: 'state',
            country,
            sector: 'GOV',
            role: null,
            wikidata: null,
          } as const,
        ]
      : []
  })
}

/** Those of a state who are described and not named, by the state and what they are: "Tajik shepherds" is TJK-CVL. */
function group(actor: Actor): Actor {
  const { id, country, sector } = actor
  if (country === null || id === country || id.startsWith(`${country}-`)) return actor
  return { ...actor, id: sector === 'IGO' ? country : `${country}-${sector ?? 'CVL'}` }
}

function groupKind(sector: string | null): 'government' | 'military' | 'armed-group' | 'population' | 'person' {
  if (sector === 'GOV') return 'government'
  if (sector === 'MIL') return 'military'
  if (sector === 'REB') return 'armed-group'
  if (sector === 'CVL' || sector === 'REF') return 'population'
  return 'person'
}

function isModifier(head: Token): boolean {
  return head.deprel === 'compound' || head.deprel === 'amod' || head.deprel === 'nmod:desc' || head.deprel === 'flat'
}

/** "In force", "head of cabbage", "in power": the noun names no actor. */
const COUNTS = /^(?:hundred|thousand|dozen|million)$/

/** Whether a number counts something else than people who do something: "Thousands marched", and not "thousands of shells", "paid a million". */
function isCountOf({ sentence }: View, head: Token): boolean {
  if (!COUNTS.test(head.lemma.toLowerCase())) return false
  const [of] = childrenBy(sentence, head.id, 'nmod', 'nummod', 'amod', 'compound')
  const above = tokenById(sentence, head.head)
  const top =
    above && isRelation(head, 'nmod') && COUNTS.test(above.lemma.toLowerCase().replace(/^ten$/, 'dozen')) ? above : head
  return of !== undefined || !head.form.toLowerCase().endsWith('s') || top.deprel !== 'nsubj' || top.upos !== 'NOUN'
}

function isIdiom(view: View, head: Token): boolean {
  const lemma = head.lemma.toLowerCase()
  const marker = childrenBy(view.sentence, head.id, 'case')[0]?.form.toLowerCase()
  const bare = childrenBy(view.sentence, head.id, 'det', 'amod', 'nmod:poss', 'compound').length === 0
  if (lemma === 'force' && bare) return true
  if (lemma === 'security') return !hasState(view, head)
  if ((lemma === 'power' || lemma === 'intelligence' || lemma === 'leadership') && bare) return true
  return (
    bare &&
    (marker === 'in' || marker === 'by') &&
    (lemma === 'power' || lemma === 'general' || lemma === 'public' || lemma === 'state')
  )
}

/** Whether a state's adjective or name stands before a noun: "Malian security". */
function hasState(view: View, head: Token): boolean {
  return childrenBy(view.sentence, head.id, 'amod', 'compound', 'nmod:poss').some(
    ({ id }) => actorAt(view, id) !== null,
  )
}

/** "The nations", "all three nations": those of whom the text has told. */
function isDefinite({ sentence }: View, head: Token): boolean {
  const isCounted = childrenBy(sentence, head.id, 'nummod').length > 0
  return childrenBy(sentence, head.id, 'det').some(({ form }) => {
    const word = form.toLowerCase()
    return DEFINITE.has(word) || (word === 'all' && isCounted)
  })
}

/** How many of a kind are meant that the text knows: "two patrol boats" are any two. */
function countOf(view: View, head: Token): 'two' | 'both' | null {
  const known = isDefinite(view, head) || childrenBy(view.sentence, head.id, 'nmod:poss').length > 0
  for (const child of childrenBy(view.sentence, head.id, 'nummod', 'det', 'amod', 'cc:preconj')) {
    const form = child.form.toLowerCase()
    if (form === 'two') return known ? 'two' : null
    // "Both Kurdish and Sunni members" are not those of both.
    if (form === 'both')
      return view.sentence.tokens.slice(child.id, head.id).some(({ deprel }) => deprel === 'cc') ? null : 'both'
  }
  // "officials from the two countries", "the leaders of both neighbours"
  for (const owner of childrenBy(view.sentence, head.id, 'nmod'))
    if (view.roleAt.get(owner.id)?.role.class === 'state') return countOf(view, owner)
  return null
}

function genderOf(at: RoleAt): Gender {
  if (/(?:woman|queen|princess)$/.test(at.role.head)) return 'f'
  return /(?:king|prince|sultan|emir|emperor|pope|spokesman|statesman|businessman|policeman|congressman|chairman)$/.test(
    at.role.head,
  )
    ? 'm'
    : null
}
