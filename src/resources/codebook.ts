import type { StatusValue } from '../model/event.ts'
import { CONTEXTS, type Context, EVENT_TYPES, type EventType, MODES, type Sector } from '../model/plover.ts'
import { parseTypeWeights, type TypeWeights } from './event-types.ts'
import { type Condition, type Frame, list, parseCondition, parseFrame, words } from './frame.ts'
import { parseRoles } from './roles.ts'
import { parseSetPhrases, type SetPhrase } from './set-phrases.ts'

/** One row of the codebook: the words that tell an event, its code, and an example that must give it. */
export interface CodeRow {
  /** `deliver#2`: the predicate and the number of the row among its rows in the file, from 1. */
  readonly name: string
  readonly predicate: string
  readonly conditions: readonly Condition[]
  readonly frame: Frame
  /** Null where the row says that these words tell no event ("-" in the file). */
  readonly type: EventType | null
  readonly mode: string | null
  readonly contexts: readonly Context[]
  readonly status: StatusValue | null
  readonly cameo: string
  readonly example: string
  readonly coding: string
  readonly line: number
}

/** The codebook, ready for look-up. */
export interface Codebook {
  /** Rows by predicate, the most specific first. */
  readonly rows: ReadonlyMap<string, readonly CodeRow[]>
  /** Predicates that several do with one another, in one row at least ("Peru and Ecuador agreed"). */
  readonly reciprocal: ReadonlySet<string>
  /** Words that together say what one verb says, by the lemma of theirs, the most specific first. */
  readonly phrases: ReadonlyMap<string, readonly SetPhrase[]>
  /** Lemmas by class. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>
  /** Contexts that a word in an event's clause adds, by lemma. */
  readonly contexts: ReadonlyMap<string, readonly Context[]>
  /** Status that a governing word gives the event in its complement, by lemma. */
  readonly governors: ReadonlyMap<string, StatusValue>
  /** Classes by lemma. */
  readonly classesOf: ReadonlyMap<string, readonly string[]>
  /** What speaks for which type at a verb that no row fits. */
  readonly learned: TypeWeights
  /** Where the parties of such an event stand, and what status its wording gives it, by its type. */
  readonly frames: ReadonlyMap<EventType, Pick<CodeRow, 'frame' | 'status'>>
}

/** The texts of the codebook's files, as data/en/README.md describes them. */
export interface CodebookTexts {
  readonly events: string
  readonly classes: string
  readonly contexts?: string
  readonly governors?: string
  readonly phrases?: string
  /** Weights of the signs of verbs, and frames by type: without them only rows tell events. */
  readonly learned?: string
  readonly frames?: string
  /** Nouns that name people by what they are or do: those of a sector are of a class of nouns too. */
  readonly roles?: string
}

/** The class of nouns that people of a sector belong to. */
const CLASS_OF: Partial<Readonly<Record<Sector, string>>> = {
  CVL: 'civilian',
  EDU: 'civilian',
  BUS: 'civilian',
  MED: 'civilian',
  REL: 'civilian',
  GOV: 'official',
  LEG: 'official',
}

const STATUSES: readonly string[] = [
  'happened',
  'ongoing',
  'planned',
  'promised',
  'requested',
  'threatened',
  'possible',
  'denied',
  'ended',
] satisfies StatusValue[]

/**
 * Reads the codebook from the texts of its files.
 *
 * @throws Error naming file, line and what is wanted, where a row cannot be read.
 */
export function parseCodebook(texts: CodebookTexts): Codebook {
  const classes = new Map<string, Set<string>>()
  for (const { cells, line } of table(texts.classes, 'classes.tsv', ['class', 'lemma'])) {
    const [name = '', lemma = ''] = cells
    if (!name || !lemma) throw wrong('classes.tsv', line, 'a class and a lemma')
    add(classes, name, lemma.toLowerCase())
  }
  for (const role of [...parseRoles(texts.roles ?? 'noun\tclass\tkind\tsector').values()].flat()) {
    const name =
      role.class === 'person' && role.before.length + role.after.length === 0 ? CLASS_OF[role.sector] : undefined
    if (name) add(classes, name, role.head)
  }
  const contexts = new Map<string, Context[]>()
  for (const { cells, line } of table(texts.contexts ?? '', 'contexts.tsv', ['lemma', 'context'])) {
    const [lemma = '', context = ''] = cells
    const found = contexts.get(lemma.toLowerCase()) ?? []
    found.push(...context.split(',').map((name) => contextOf(name.trim(), 'contexts.tsv', line)))
    contexts.set(lemma.toLowerCase(), found)
  }
  const governors = new Map<string, StatusValue>()
  for (const { cells, line } of table(texts.governors ?? '', 'governors.tsv', ['lemma', 'status'])) {
    const [lemma = '', status = ''] = cells
    governors.set(lemma, statusOf(status, 'governors.tsv', line))
  }
  const rows = parseRows(texts.events)
  const reciprocal = new Set(
    [...rows.keys()].filter((name) => rows.get(name)?.some(({ frame }) => frame.both.length > 0)),
  )
  const classesOf = new Map<string, string[]>()
  for (const [name, lemmas] of classes)
    for (const lemma of lemmas) classesOf.set(lemma, [...(classesOf.get(lemma) ?? []), name])
  const learned = parseTypeWeights(texts.learned ?? '', 'event-types.tsv')
  const frames = parseFrames(texts.frames ?? '')
  const phrases = parseSetPhrases(texts.phrases ?? '')
  return Object.freeze({ rows, reciprocal, phrases, classes, contexts, governors, classesOf, learned, frames })
}

function parseFrames(text: string): Codebook['frames'] {
  const frames = new Map<EventType, Pick<CodeRow, 'frame' | 'status'>>()
  for (const { cells, line } of table(text, 'frames.tsv', ['type', 'frame', 'status'])) {
    const [type = '', frame = '', status = ''] = cells
    if (!(EVENT_TYPES as readonly string[]).includes(type)) throw wrong('frames.tsv', line, 'an event type of PLOVER')
    frames.set(type as EventType, {
      frame: parseFrame(frame, failing('frames.tsv', line)),
      status: status ? statusOf(status, 'frames.tsv', line) : null,
    })
  }
  return frames
}

function parseRows(text: string): Map<string, CodeRow[]> {
  const rows = new Map<string, CodeRow[]>()
  const parsed: Parsed = { conditions: new Map(), frames: new Map() }
  for (const { cells, line } of table(text, 'events.tsv', HEADER)) {
    const row = parseRow(cells, line, rows, parsed)
    const same = rows.get(row.predicate)
    if (same) same.push(row)
    else rows.set(row.predicate, [row])
  }
  for (const same of rows.values()) same.sort((a, b) => b.conditions.length - a.conditions.length || a.line - b.line)
  return rows
}

const HEADER = ['predicate', 'when', 'frame', 'type', 'mode', 'contexts', 'status', 'cameo', 'example', 'coding']

/** What the cells of a table write, each text read once: hundreds of rows share their frames and conditions. */
interface Parsed {
  readonly conditions: Map<string, Condition>
  readonly frames: Map<string, Frame>
}

function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}

function parseRow(
  cells: readonly string[],
  line: number,
  rows: ReadonlyMap<string, readonly CodeRow[]>,
  parsed: Parsed,
): CodeRow {
  const [predicate = '', when = '', frame = '', type = '', mode = '', contexts = '', status = ''] = cells
  if (!/^[^\s.]+\.[vna]$/u.test(predicate))
    throw wrong('events.tsv', line, `a predicate such as "deliver.v", "visit.n" or "ready.a", not "${predicate}"`)
  if (type !== '-' && !(EVENT_TYPES as readonly string[]).includes(type))
    throw wrong('events.tsv', line, `an event type of PLOVER or "-", not "${type}"`)
  if (mode && !MODES[type as EventType]?.includes(mode))
    throw wrong(
      'events.tsv',
      line,
      `a mode of ${type} (${MODES[type as EventType]?.join(', ') ?? 'it has none'}), not "${mode}"`,
    )
  return {
    name: `${predicate.slice(0, -2)}#${(rows.get(predicate)?.length ?? 0) + 1}`,
    predicate,
    conditions: words(when).map((word) => once(parsed.conditions, word, () => parseCondition(word))),
    frame: once(parsed.frames, frame, () => parseFrame(frame, failing('events.tsv', line))),
    type: type === '-' ? null : (type as EventType),
    mode: mode || null,
    contexts: list(contexts).map((name) => contextOf(name, 'events.tsv', line)),
    status: status ? statusOf(status, 'events.tsv', line) : null,
    cameo: cells[7] ?? '',
    example: cells[8] ?? '',
    coding: cells[9] ?? '',
    line,
  }
}

interface Line {
  readonly cells: readonly string[]
  readonly line: number
}

/** The rows of a tab-separated file below its header; empty lines and comments (#) are left out. */
function table(text: string, file: string, header: readonly string[]): Line[] {
  const lines = text
    .split(/\r?\n/u)
    .map((row, index) => ({ cells: row.split('\t').map((c) => c.trim()), line: index + 1 }))
  const filled = lines.filter(({ cells }) => cells.some(Boolean) && !cells[0]?.startsWith('#'))
  const first = filled.shift()
  if (!first) return []
  if (header.some((name, at) => first.cells[at] !== name))
    throw wrong(file, first.line, `the header "${header.join(' ')}"`)
  return filled
}

function statusOf(name: string, file: string, line: number): StatusValue {
  if (!STATUSES.includes(name)) throw wrong(file, line, `a status (${STATUSES.join(', ')}), not "${name}"`)
  return name as StatusValue
}

function contextOf(name: string, file: string, line: number): Context {
  if (!(CONTEXTS as readonly string[]).includes(name)) throw wrong(file, line, `a context of PLOVER, not "${name}"`)
  return name as Context
}

function failing(file: string, line: number): (wanted: string) => never {
  return (wanted) => {
    throw wrong(file, line, wanted)
  }
}

function wrong(file: string, line: number, wanted: string): Error {
  return new Error(`Cannot read ${file}, line ${line}: wanted ${wanted}`)
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}
