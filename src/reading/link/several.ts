import type { Actor } from '../../model/actor.ts'
import { isRelated } from '../../model/related.ts'
import { childrenBy } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import type { Nominal } from './nominal.ts'
import { numberOf } from './number.ts'
import { clear, coordinated, distinct, type Story } from './story.ts'

/** How many sentences back more than two are looked for that were named side by side. */
const REACH = 4

/** Those of whom each of two states has one or some: "the Presidents", "the envoys" of a text about two are of both. */
export const OF_EACH =
  /^(?:president|minister|leader|premier|chancellor|king|head|envoy|delegation|negotiator|diplomat|ambassador|side|party)$/

/** "The three ministers", "the leaders" of more than two states that were told of together: of each of them; null of any other description. */
export function ofSeveral(story: Story, draft: Nominal): Actor[] | null {
  const { plural, definite, count, owner, at } = draft
  if (!plural || !definite || count !== null || owner !== null) return null
  const { role } = at
  if (role.class !== 'state' && !OF_EACH.test(role.head)) return null
  const states = severalBefore(story, draft)
  if (!states || role.class === 'state') return states && [...states]
  return states.map((s) => ({ ...s, name: `${s.name}: ${role.noun}`, kind: role.kind, sector: role.sector }))
}

/**
 * The states that "the three ministers" or "the leaders" are of, where the text told of more than two together: those who were named side
 * by side last, as many as are counted; else as many states as the text is about, where they stand out.
 */
function severalBefore(story: Story, draft: Draft): readonly Actor[] | null {
  const counted = numberOf(draft)
  const number = counted === 2 ? null : counted
  for (const before of story.back(draft, REACH)) {
    if (before.form === 'adjective') continue
    const codes = statesOf(coordinated(story, before).flatMap(({ actors }) => actors))
    if (codes.length < 2) continue
    if (codes.length === number || (number === null && codes.length > 2)) return named(story, codes)
    if (number === null) return null
  }
  if (number === null) return null
  return firstOf(story, number)
}

/** As many states as the text is about, where they stand out and were told of before. */
function firstOf(story: Story, number: number): readonly Actor[] | null {
  const { [number - 1]: last, [number]: next } = story.subjects
  const codes = story.subjects.slice(0, number).map(({ code }) => code)
  return clear(last, next) && codes.every((code) => story.toldStates.has(code)) ? named(story, codes) : null
}

/**
 * Whom "all three", "each" mean: those who were named side by side last, as many as are counted; else as many states as the text is about.
 *
 * @returns null where none stand out
 */
export function joinedTogether(
  story: Story,
  draft: Draft,
  number: number | null,
): { readonly actors: readonly Actor[]; readonly before: Draft | null } | null {
  for (const before of story.back(draft, number === null ? 1 : REACH)) {
    if (before.form === 'adjective' || before.form === 'possessive') continue
    const actors = distinct(coordinated(story, before).flatMap(({ actors }) => actors))
    const fits = number === null ? actors.length > 1 : actors.length === number
    if (fits && actors.every(({ country, kind }) => country !== null || kind === 'igo')) return { actors, before }
  }
  const actors = number === null ? null : firstOf(story, number)
  return actors && { actors, before: null }
}

/** The states of several, each once; none where one of them is of none. */
function statesOf(actors: readonly Actor[]): readonly string[] {
  const codes = distinct(actors).map(({ country }) => country)
  return codes.includes(null) ? [] : [...new Set(codes as string[])]
}

function named(story: Story, codes: readonly string[]): readonly Actor[] {
  return codes.flatMap((code) => story.state(code) ?? [])
}

/** "The president's allies, Russia and Iran": the states that stand beside those who are told of by what they are to another. */
export function namedBeside(story: Story, draft: Nominal): readonly Actor[] {
  if (!isRelated(draft.at.role.head)) return []
  const names = childrenBy(draft.sentence, draft.head, 'appos').map(({ id }) => story.at(draft, id))
  return distinct(
    names.flatMap((name) => (name ? coordinated(story, name) : [])).flatMap(({ actors }) => actors),
  ).filter(({ kind }) => kind === 'state')
}
