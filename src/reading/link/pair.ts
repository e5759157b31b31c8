import type { Actor } from '../../model/actor.ts'
import { caseOf, isRelation, tokenById } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import { clear, coordinated, distinct, headOf, isSubject, placeOf, type Story, type Weighed } from './story.ts'

/** Two that a text has told of together, and the mention that did where one did. */
export interface Pair {
  readonly actors: readonly Actor[]
  readonly before: Draft | null
}

/** How far ahead of any third the two states of a communiqué are, which is about nobody else. */
const ALONE = 3

/** How many sentences back two are looked for that were named side by side. */
const REACH = 4

/**
 * Whom "the two", "both sides" mean: two joined in the same sentence; the two states that the text is about, where two stand out; two
 * joined before; the two in focus. Those who do something to both are neither of them.
 *
 * @param fits whether an actor may be one of the two
 * @param states whether two states may be meant that were not joined
 * @returns null where no two stand out
 */
export function pairBefore(story: Story, draft: Draft, fits: (actor: Actor) => boolean, states: boolean): Pair | null {
  const doers = doersTo(story, draft)
  const joined = joinedBefore(story, draft, doers, fits)
  const weighed = (list: readonly Weighed[]) => list.filter(({ code }) => !doers.has(code))
  const [all, near] = [weighed(story.subjects), weighed(story.focus(draft))]
  if (joined && (!states || joined.before.sentence === draft.sentence || isTakenUp(joined, draft, all))) return joined
  const two = (list: readonly Weighed[]) => (list.length === 2 || clear(list[1], list[2]) ? list.slice(0, 2) : null)
  const dyad = states ? two(all) : null
  const ours = states && !(dyad && clear(dyad[1], all[2], ALONE)) ? oursAnd(story, draft, doers) : null
  if (ours) return ours
  const told = dyad?.every(({ code }) => near.some((one) => one.code === code)) ? dyad : null
  if (told && !joined) return ofStates(story, near.length === 2 ? near : told)
  if (told) return ofStates(story, told)
  if (joined && !(states && isAside(joined, all))) return joined
  if (joined) return ofStates(story, all.slice(0, 2))
  const focus = states ? (two(near) ?? dyad) : null
  return focus && ofStates(story, focus)
}

/** Whether those named together are the subject of the sentence right before, with which "both" and "the two" go on. */
function isTakenUp(
  joined: Pair & { readonly before: Draft },
  { sentence, form, role }: Draft,
  all: readonly Weighed[],
): boolean {
  if (form !== 'pronoun' && (role?.class !== 'state' || isAside(joined, all))) return false
  const { before } = joined
  const place = placeOf(before)
  if (before.sentence.index !== sentence.index - 1 || !isSubject(place)) return false
  return tokenById(before.sentence, place!.head)?.deprel === 'root'
}

/** How far ahead of any third the two states of a text are that are meant rather than two others who were named together. */
const AHEAD = 1.1

/** Whether those named together are by the way: neither is one of the two states that the text is about. */
function isAside({ actors }: Pair, [one, two, third]: readonly Weighed[]): boolean {
  const meant = new Set([one?.code, two?.code])
  return third !== undefined && clear(two, third, AHEAD) && !actors.some(({ country }) => country && meant.has(country))
}

/** In what a ministry publishes: its own state and the other that it spoke of last. */
function oursAnd(story: Story, draft: Draft, doers: ReadonlySet<string>): Pair | null {
  const { home } = story
  if (home === null || doers.has(home)) return null
  for (const { actors, form } of story.back(draft, REACH)) {
    const [other] = actors
    if (!other?.country || other.country === home || actors.length > 1 || form === 'possessive') continue
    return ofStates(story, [
      { code: home, weight: 1 },
      { code: other.country, weight: 1 },
    ])
  }
  return null
}

function ofStates(story: Story, two: readonly Weighed[]): Pair {
  return { actors: two.flatMap(({ code }) => story.state(code) ?? []), before: null }
}

function joinedBefore(
  story: Story,
  draft: Draft,
  doers: ReadonlySet<string>,
  fits: (actor: Actor) => boolean,
): (Pair & { readonly before: Draft }) | null {
  for (const before of story.back(draft, REACH)) {
    const pair = distinct(coordinated(story, before).flatMap((d) => d.actors))
    if (pair.length !== 2 || before.form === 'adjective' || !pair.every(fits)) continue
    if (!pair.some(({ country }) => country !== null && doers.has(country))) return { actors: pair, before }
  }
  return null
}

/** States of those who stand as the subject where the mention is what their verb does something to. */
function doersTo(story: Story, draft: Draft): ReadonlySet<string> {
  const place = placeOf(draft)
  const verb = place && tokenById(draft.sentence, place.head)
  if (!place || verb?.upos !== 'VERB' || !isArgument(draft, place.id)) return new Set()
  const subjects = [...story.back(draft, 0)].filter(
    (before) => before.form !== 'adjective' && isSubject(placeOf(before)) && headOf(before)?.head !== place.id,
  )
  return new Set(
    subjects.flatMap((before) =>
      coordinated(story, before).flatMap(({ actors }) => actors.flatMap(({ country }) => country ?? [])),
    ),
  )
}

const TO = new Set(['to', 'on', 'upon', 'with', 'from', 'for', 'against', 'at', 'between', 'among'])

function isArgument({ sentence }: Draft, id: number): boolean {
  const word = tokenById(sentence, id)!
  if (isRelation(word, 'obj') || isRelation(word, 'iobj')) return true
  return isRelation(word, 'obl') && TO.has(caseOf(sentence, id) ?? '')
}
