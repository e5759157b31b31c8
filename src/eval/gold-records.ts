import { EVENT_TYPES, SECTORS } from '../model/plover.ts'

/** A coded sentence: its event types, and the country (or organisation) codes of each side. */
export interface GoldRecord {
  readonly id: string
  readonly text: string
  readonly date: string | null
  readonly types: readonly string[]
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
}

/** What earlier editions of PLOVER called the types that the 16-type edition knows otherwise. */
const OLD_TYPES: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
}

/** Codes of three letters that say what an actor is, not where he is from. */
const ROLES = new Set<string>([
  ...SECTORS,
  'IGO',
  'NGO',
  'MNC',
  'INT',
  'NON',
  'ELI',
  'LAB',
  'AGR',
  'HLH',
  'SET',
  'IMG',
  'TOP',
  'MID',
  'HAR',
  'MOD',
  'RAD',
  'SEP',
  'ENV',
  'HRI',
  'DEV',
])

/** The names that editions and coders give a field. */
const NAMES = {
  id: ['id', 'plover_id', 'event_id', 'ploverID'],
  text: ['text', 'sentence', 'event_text', 'eventText', 'storyText', 'content'],
  date: ['date', 'pub_date', 'publication_date', 'event_date'],
  type: ['event', 'event_type', 'eventType', 'type'],
  actor: ['actor', 'actors', 'source', 'ACTOR', 'source_actor', 'actorCode', 'actor_code', 'sourceCode'],
  recipient: [
    'recipient',
    'recipients',
    'target',
    'RECIP',
    'target_actor',
    'recipientCode',
    'recipient_code',
    'targetCode',
  ],
} as const

const CODES = [
  'code',
  'actorCode',
  'recipientCode',
  'sourceCode',
  'targetCode',
  'country',
  'countryCode',
  'country_code',
  'actor',
  'recipient',
]

type Fields = Readonly<Record<string, unknown>>

/**
 * Reads gold records from a JSON list, an object of them, JSON lines, or objects one after another. A record without a
 * text or a known type is left out; one that holds its events in a list (`events`) gives a record for each.
 *
 * @throws Error where the file holds no record
 */
export function readRecords(path: string, text: string): GoldRecord[] {
  const list = values(text)
    .flatMap((value) => unwrap(value, {}))
    .flatMap(recordOf)
  if (list.length === 0) throw new Error(`Cannot read "${path}": it holds no record with a text and an event type`)
  return list
}

/** The JSON values of a file: one value, or as many as stand in it one after another. */
function values(text: string): unknown[] {
  try {
    return [JSON.parse(text.replace(/^\uFEFF/, ''))]
  } catch {
    return [...objects(text)]
  }
}

/** Objects at the outermost level of a text, whatever stands between them. */
function* objects(text: string): Generator<unknown> {
  let depth = 0
  let start = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (quoted) {
      if (character === '\\') i++
      else if (character === '"') quoted = false
    } else if (character === '"') quoted = depth > 0
    else if (character === '{' && depth++ === 0) start = i
    else if (character === '}' && depth > 0 && --depth === 0) {
      try {
        yield JSON.parse(text.slice(start, i + 1))
      } catch {
        // A broken record is left out, like one without a text.
      }
    }
  }
}

/** Goes down lists and holders of records, and hands what a holder says (its text and date) down to each. */
function unwrap(value: unknown, above: Fields): Fields[] {
  if (Array.isArray(value)) return value.flatMap((item) => unwrap(item, above))
  if (typeof value !== 'object' || value === null) return []
  const fields = { ...above, ...(value as Fields) }
  const { events, ...rest } = fields
  if (Array.isArray(events)) return unwrap(events, rest)
  if (first(fields, NAMES.type) !== undefined) return [fields]
  return Object.values(value).flatMap((item) => (typeof item === 'object' ? unwrap(item, above) : []))
}

function recordOf(fields: Fields): GoldRecord[] {
  const text = strings(first(fields, NAMES.text)).join(' ').trim()
  const types = strings(first(fields, NAMES.type)).map(typeOf)
  const known = types.filter((type) => (EVENT_TYPES as readonly string[]).includes(type))
  if (text === '' || known.length === 0) return []
  const date = strings(first(fields, NAMES.date))[0] ?? ''
  return [
    {
      id: strings(first(fields, NAMES.id))[0] ?? '',
      text,
      date: /^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? null,
      types: [...new Set(known)],
      actors: countries(first(fields, NAMES.actor)),
      recipients: countries(first(fields, NAMES.recipient)),
    },
  ]
}

function typeOf(name: string): string {
  const type = name.trim().toUpperCase()
  return OLD_TYPES[type] ?? type
}

function first(fields: Fields, names: readonly string[]): unknown {
  for (const name of names) if (fields[name] !== undefined && fields[name] !== null) return fields[name]
  return undefined
}

function strings(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(strings)
  return typeof value === 'string' || typeof value === 'number' ? [`${value}`] : []
}

/** Country codes of one side: the three-letter pieces of its codes ("RUSMIL" has RUS) that are not roles. */
function countries(side: unknown): string[] {
  const pieces = codes(side).flatMap((code) => code.match(/[A-Z]{3}/g) ?? [])
  return [...new Set(pieces.filter((piece) => !ROLES.has(piece)))]
}

function codes(side: unknown): string[] {
  if (Array.isArray(side)) return side.flatMap(codes)
  if (typeof side === 'string') return side.split(/[^A-Z]+/).filter((code) => code.length >= 3 && code.length % 3 === 0)
  if (typeof side !== 'object' || side === null) return []
  return codes(first(side as Fields, CODES))
}
