import type { Actor } from '../../model/actor.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy } from '../../model/tree.ts'
import { type Region, type Regions, regionWords } from '../../resources/regions.ts'
import type { Draft } from './draft.ts'
import type { Match } from './matches.ts'
import { LAND, type Nominal } from './nominal.ts'
import { clear, type Story } from './story.ts'

/** Words (ids, inclusive) that name a region. */
export interface RegionAt {
  readonly first: number
  readonly last: number
  readonly region: Region
}

/** Of how many words, hyphens among them, the name of a region has at most. */
const LONGEST = 5

/** The regions that words of a sentence name, the longest first, none inside another. */
function regionsIn({ tokens }: Sentence, regions: Regions, from: number, to: number): RegionAt[] {
  const found: RegionAt[] = []
  for (let first = from; first <= to; first++) {
    for (let last = Math.min(to, first + LONGEST - 1); last >= first; last--) {
      // "The South Africa-Kenya talks": a hyphen behind "Africa" is no part of it.
      if (tokens[last - 1]!.upos === 'PUNCT' && last > first) continue
      const forms = tokens.slice(first - 1, last).map(({ form }) => form)
      const region = regions.get(regionWords(forms.join(' ')).trim())
      if (!region) continue
      found.push({ first, last, region })
      first = last
      break
    }
  }
  return found
}

/** The matches that are no part of a region's name: "American" of "South American" is not of the United States. */
export function outsideRegions(sentence: Sentence, matches: readonly Match[], regions: Regions): readonly Match[] {
  if (matches.length === 0) return matches
  const several = regionsIn(sentence, regions, 1, sentence.tokens.length).filter(({ first, last }) => last > first)
  if (several.length === 0) return matches
  return matches.filter((match) => !several.some((at) => isPart(sentence, match, at)))
}

function isPart({ tokens }: Sentence, match: Match, { first, last }: RegionAt): boolean {
  if (match.first > first && match.first <= last) return true
  if (match.first !== first - 1 || match.last < first) return false
  // "The North African country" is not of the North, "the East African bloc" no newspaper.
  return match.last < last || (match.last === last && /^\p{Ll}/u.test(tokens[last]?.form ?? ''))
}

/** How many words before a noun may say of which region it is: "the poor, landlocked South American country". */
const REACH = 7
const BEFORE = new Set(['ADJ', 'ADV', 'NOUN', 'PROPN', 'NUM', 'PUNCT', 'ADP', 'PART'])

/** Regions that a noun of a state or body and the words right before it name. */
export function regionsOf(
  { gazetteer }: Story,
  { sentence, head }: Pick<Draft, 'sentence' | 'head'>,
): readonly RegionAt[] {
  let from = head
  while (from > Math.max(1, head - REACH) && BEFORE.has(sentence.tokens[from - 2]!.upos)) from--
  return regionsIn(sentence, gazetteer.regions, from, head).filter(
    ({ last }) => last === head || isOnlyNamed(sentence, last + 1, head),
  )
}

/** Whether nothing but what modifies the noun stands between: no comma after a clause, no preposition. */
function isOnlyNamed({ tokens }: Sentence, from: number, head: number): boolean {
  return tokens.slice(from - 1, head - 1).every(({ upos }) => upos !== 'ADP')
}

/** "The Baltic state", "Gulf state expels envoy" in a heading: one that is meant, and not any. */
function isOne(story: Story, { sentence, head, plural, definite }: Nominal, [region]: readonly RegionAt[]): boolean {
  const article = sentence.tokens[(region?.first ?? head) - 2]?.form ?? ''
  const isOwner = region !== undefined && sentence.tokens[region.last]?.xpos === 'POS'
  if (plural || definite || isOwner || /^the$/i.test(article)) return !plural
  const isHeading = (story.told[0]?.sentence ?? sentence) === sentence
  return isHeading && childrenBy(sentence, head, 'det').length === 0
}

/** What "the Baltic state" stands for: a state, why none, or null where no words say of which region or kind it is. */
export interface Located {
  readonly state: string | null
  readonly reason: string | null
}

/**
 * The state of the region that a description names: the one that the story has told of, else the one that it will tell of; where it tells of
 * several, the one in focus.
 *
 * @returns null where a description names no region; one that only says what a state is ("the kingdom") names none where the story tells of no such state
 */
export function locatedState(story: Story, draft: Nominal): Located | null {
  const regions = regionsOf(story, draft)
  if (regions.length === 0 || !isOne(story, draft, regions)) return null
  const fits = (code: string) => regions.every(({ region }) => region.states.has(code))
  if (isKindAlone(story, draft) && LAND.test(draft.at.role.head)) return islandAgain(story, draft, fits)
  const told = [...story.toldStates].filter(fits)
  const known = told.length > 0 ? told : story.subjects.map(({ code }) => code).filter(fits)
  if (known.length === 1) return { state: known[0]!, reason: null }
  if (known.length === 0) return isKindAlone(story, draft) ? null : { state: null, reason: 'no state there is named' }
  const [best, next] = story.focus(draft).filter(({ code }) => fits(code))
  if (best && clear(best, next)) return { state: best.code, reason: null }
  return { state: null, reason: 'more than one state could be meant' }
}

/** "The kingdom": said by its noun alone. */
function isKindAlone({ gazetteer }: Story, { sentence, head }: Nominal): boolean {
  return (
    gazetteer.regions.has(regionWords(sentence.tokens[head - 1]!.lemma)) &&
    childrenBy(sentence, head, 'amod', 'compound', 'nmod', 'nmod:poss').length === 0
  )
}

/** Islands that are no states. */
const ISLE = /^(?:Islands?|Isles?)$/

/** How many sentences back an island that is a state is called "the island", and one that is none would be. */
const BACK = 4

/** "The island": the one state that is one and was told of just before, in a story that tells of no other island. */
function islandAgain(story: Story, draft: Nominal, fits: (code: string) => boolean): Located | null {
  const { index } = draft.sentence
  const before = story.sentences.slice(Math.max(0, index - BACK), index + 1)
  const isOther = before.some(({ tokens }) => tokens.some(({ form }) => ISLE.test(form)))
  const named = before.some((sentence) => sentence.tokens.some((token) => isIslandOf(sentence, token)))
  const near = new Set<string>()
  for (const { actors, form } of story.back(draft, BACK))
    for (const { country } of actors) if (country !== null && form !== 'pronoun' && fits(country)) near.add(country)
  return near.size === 1 && !isOther && !named ? { state: [...near][0]!, reason: null } : null
}

/** "The island of Pag", "Pag island". */
function isIslandOf(sentence: Sentence, { id, lemma }: Token): boolean {
  return (
    lemma === 'island' &&
    childrenBy(sentence, id, 'nmod', 'compound', 'nmod:poss', 'amod').some(({ upos }) => upos === 'PROPN')
  )
}

/** "The West African bloc": the body of states that is called by its region. */
export function bodyOfRegion(story: Story, draft: Nominal): Actor | null {
  const regions = regionsOf(story, draft)
  return regions.length === 1 && isOne(story, draft, regions) ? regions[0]!.region.body : null
}
