import type { Actor } from '../../model/actor.ts'
import { caseOf, childrenBy, tokenById } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import { COUNTRY, type Nominal } from './nominal.ts'
import { numberOf } from './number.ts'
import { regionsOf } from './region.ts'
import { OF_EACH } from './several.ts'
import { headOf, type Story } from './story.ts'

const ALL = /^(?:the|these|those|both|all)$/i

/**
 * The states that are told of by where all of them lie: "the Baltic states", "the three Baltics", "both Koreas". Of "the two Nordic
 * countries", which are fewer, those that the story has told of, where it told of just as many.
 *
 * @returns null where a mention names no region whose states are a fixed few, or any of them ("Baltic states")
 */
export function membersOf(story: Story, draft: Draft): readonly Actor[] | null {
  const head = headOf(draft)
  if (!head || draft.form === 'adjective' || draft.form === 'pronoun') return null
  const isStates = COUNTRY.test(head.lemma.toLowerCase())
  if (!draft.plural && (isStates || numberOf(draft) === null)) return null
  if (!isStates && !story.gazetteer.regions.has(head.form.toLowerCase())) return null
  const [region, second] = regionsOf(story, draft)
  if (!region || second || !isDefinite(draft, region.first)) return null
  const number = numberOf(draft)
  const { all, states } = region.region
  if (all && (number === null || number === all.length)) return named(story, all)
  const told = [...story.toldStates].filter((code) => states.has(code))
  return number !== null && told.length === number ? named(story, told) : null
}

function isDefinite({ sentence, first, head }: Draft, region: number): boolean {
  const words = sentence.tokens.slice(Math.max(0, Math.min(first, region) - 2), head - 1)
  return words.some(({ form, upos }) => ALL.test(form) && (upos === 'DET' || upos === 'CCONJ' || upos === 'PRON'))
}

/** "The leaders of the Baltic states", "the Baltic ministers": some of each. */
export function ofMembers(story: Story, draft: Nominal): readonly Actor[] | null {
  const { role } = draft.at
  if (!draft.plural || draft.proper !== null || role.class === 'state' || role.class === 'group') return null
  const states = statesBehind(story, draft) ?? statesBefore(story, draft)
  return states?.map((s) => ({ ...s, name: `${s.name}: ${role.noun}`, kind: role.kind, sector: role.sector })) ?? null
}

function statesBehind(story: Story, draft: Nominal): readonly Actor[] | null {
  for (const { id } of childrenBy(draft.sentence, draft.head, 'nmod')) {
    const marker = caseOf(draft.sentence, id)
    const owner = marker === 'of' || marker === 'from' ? story.at(draft, id) : undefined
    if (owner && owner.actors.length > 1 && membersOf(story, owner)) return owner.actors
  }
  return null
}

function statesBefore(story: Story, draft: Nominal): readonly Actor[] | null {
  if (!OF_EACH.test(draft.at.role.head)) return null
  const [region, second] = regionsOf(story, draft)
  const { all } = region?.region ?? {}
  const number = numberOf(draft)
  if (!all || second || (number !== null && number !== all.length)) return null
  return tokenById(draft.sentence, region!.last)?.id === draft.head ? null : named(story, all)
}

function named(story: Story, codes: readonly string[]): readonly Actor[] {
  return codes.flatMap((code) => story.state(code) ?? [])
}
