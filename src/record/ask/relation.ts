import type { EventType } from '../../model/plover.ts'
import { eventsOf } from '../table/events-of.ts'
import type { Lists } from '../table/lists.ts'
import { marksOf } from '../table/passes.ts'
import type { Selected } from '../table/select.ts'
import type { ShownSource } from '../table/sources-by-number.ts'
import {
  type PublisherVoices,
  publishersOf,
  sideCounts,
  speakersOf,
  type VoiceShares,
  voiceShares,
} from '../table/voices-of.ts'
import type { TimelineEvents } from './timeline.ts'
import type { TypedActor } from './typed/actor-of.ts'

/** What passed between two actors by what it is of, in claims: what the first does to the other, and the other way round. */
export interface RelationParts {
  /** Most claims first. */
  readonly contexts: readonly (Directions & { readonly context: string })[]
  readonly types: readonly (Directions & { readonly type: EventType })[]
}

interface Directions {
  readonly forward: number
  readonly backward: number
}

/** Who says what passed between two actors. */
export interface RelationVoices {
  readonly voices: VoiceShares
  /** Claims that someone says, by the side of the innermost who is known: the first actor's, the second's, anyone else's. */
  readonly sides: { readonly a: number; readonly b: number; readonly others: number }
  /** By the names that they are called, most claims first. One who is quoted by another counts as well. */
  readonly speakers: readonly (ShownSource & { readonly claims: number })[]
  readonly publishers: readonly PublisherVoices[]
}

const MOST = 30

/** @param selected claims between the two actors */
export function relationParts(selected: Selected, a: TypedActor, b: TypedActor): RelationParts {
  const { table, rows } = selected
  const acts = directionTest(selected, a, b)
  const suffers = directionTest(selected, b, a)
  const contexts = new Map<string, { forward: number; backward: number }>()
  const types = new Map<string, { forward: number; backward: number }>()
  for (const row of rows) {
    const [forward, backward] = [acts(row) ? 1 : 0, suffers(row) ? 1 : 0]
    add(types, table.types.word(table.type.data[row]!), forward, backward)
    const { starts, values } = table.contexts
    for (let at = starts[row]!; at < starts[row + 1]!; at++)
      add(contexts, table.contextWords.word(values[at]!), forward, backward)
  }
  return {
    contexts: mostFirst(contexts).map(([context, directions]) => ({ context, ...directions })),
    types: mostFirst(types).map(([type, directions]) => ({ type: type as EventType, ...directions })),
  }
}

/** @param selected claims between the two actors */
export function relationVoices(selected: Selected, a: TypedActor, b: TypedActor): RelationVoices {
  return {
    voices: voiceShares(selected),
    sides: sideCounts(selected, { a: a.id, b: b.id }),
    speakers: speakersOf(selected, 'name and country', MOST),
    publishers: publishersOf(selected, MOST),
  }
}

/** The events that claims between two actors tell of, in both directions. */
export function eventsBetween(
  selected: Selected,
  a: TypedActor,
  b: TypedActor,
): Record<'forward' | 'backward', TimelineEvents[]> {
  return {
    forward: eventsOf(selected, directionTest(selected, a, b)),
    backward: eventsOf(selected, directionTest(selected, b, a)),
  }
}

/** Whether in a row the one acts upon the other. */
function directionTest({ table }: Selected, one: TypedActor, other: TypedActor): (row: number) => boolean {
  const [actors, recipients] = [marksOf(one.numbers), marksOf(other.numbers)]
  return (row) => has(table.actors, row, actors) && has(table.recipients, row, recipients)
}

function has({ starts, values }: Lists, row: number, marks: Uint8Array): boolean {
  for (let at = starts[row]!; at < starts[row + 1]!; at++) if (marks[values[at]!] === 1) return true
  return false
}

function add(
  counts: Map<string, { forward: number; backward: number }>,
  key: string,
  forward: number,
  backward: number,
) {
  const known = counts.get(key) ?? { forward: 0, backward: 0 }
  counts.set(key, known)
  known.forward += forward
  known.backward += backward
}

function mostFirst(counts: ReadonlyMap<string, Directions>): [string, Directions][] {
  const all = ([, { forward, backward }]: [string, Directions]) => forward + backward
  return [...counts].sort((one, other) => all(other) - all(one) || (one[0] < other[0] ? -1 : 1))
}
