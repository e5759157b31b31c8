import { z } from '@hono/zod-openapi'
import { parseDate } from '../intake/document-line.ts'
import { MANNERS } from '../model/attribution.ts'
import type { Claim } from '../model/claim.ts'
import { STATUSES } from '../model/event.ts'
import { CONTEXTS, EVENT_TYPES, MODES } from '../model/plover.ts'
import { ASKED_VERDICTS } from '../record/ask/claim-filter.ts'
import type { DocumentFacets } from '../record/ask/document-facets.ts'
import type { FoundClaim } from '../record/ask/find-claims.ts'
import { momentOf } from '../record/ask/typed/moment-of.ts'
import { VOICES } from '../record/claim-columns.ts'
import type { ActorSummary, Basis, DocumentSummary, Dyad, HappeningSummary, Party, Problem } from './contract.ts'

/** Items of one answer at most. */
const MOST_ITEMS = 200
const LIMIT_WANTED = `wanted a whole number from 1 to ${MOST_ITEMS}`

export const BASIS = z
  .object({
    claims: z.number(),
    documents: z.number(),
    reports: z.number().openapi({ description: 'Documents that are not reprints of one another' }),
    asOf: z.string(),
  })
  .openapi('Basis') satisfies z.ZodType<Basis>

const PROBLEM = z
  .object({ error: z.object({ code: z.string(), message: z.string() }) })
  .openapi('Problem') satisfies z.ZodType<Problem>

/** A day of the calendar. */
export const DAY = z
  .string()
  .refine((value) => succeeds(() => parseDate(value)), 'it is no day of the calendar, wanted YYYY-MM-DD')
const moment = z.string().transform((value, c) => {
  try {
    return momentOf(value)
  } catch {
    c.addIssue({ code: 'custom', message: 'it is no moment, wanted YYYY-MM-DD or an ISO 8601 time' })
    return z.NEVER
  }
})

/** One of several words, in any case; what is none of them is refused with all that there are. */
function oneOf<T extends string>(words: readonly T[]) {
  return z
    .string()
    .transform((value, c) => {
      const word = words.find((each) => each.toLowerCase() === value.toLowerCase())
      if (word !== undefined) return word
      c.addIssue({ code: 'custom', message: `it is not known, wanted one of ${words.join(', ')}` })
      return z.NEVER
    })
    .optional()
    .openapi({ type: 'string', enum: [...words] })
}

/** What is asked for by 1 or true, and for its contrary by 0 or false. */
export function flag(description: string) {
  return z
    .enum(['1', '0', 'true', 'false'], { error: 'wanted 1 or 0' })
    .transform((value) => value === '1' || value === 'true')
    .optional()
    .openapi({ type: 'string', enum: ['1', '0'], description })
}

/** What of an address chooses days, and the day on which the record stood so. */
export const TIME = {
  since: DAY.optional().openapi({ example: '2023-01-01' }),
  until: DAY.optional(),
  'as-of': moment.optional(),
} as const

/** What of an address chooses claims: the options of `chancery claims`. */
export const FILTER = {
  actor: z.string().optional().openapi({ example: 'MLI' }),
  recipient: z.string().optional().openapi({ example: 'Russia' }),
  between: z.string().optional().openapi({ example: 'MLI,RUS', description: 'Two actors, in either direction' }),
  party: z.string().optional().openapi({ description: 'Who acts or is acted upon' }),
  type: oneOf(EVENT_TYPES),
  mode: oneOf([...new Set(Object.values(MODES).flat())]),
  context: oneOf(CONTEXTS),
  status: oneOf(STATUSES),
  voice: oneOf(VOICES),
  source: z.string().optional().openapi({ description: 'Who says so: a name, or all words of one' }),
  manner: oneOf(MANNERS).openapi({ description: 'How the source is quoted' }),
  side: z.string().optional().openapi({ description: 'For whom the one speaks who says so' }),
  publisher: z.string().optional().openapi({ description: 'Outlet, in any case' }),
  document: z.string().optional().openapi({ description: 'Id of a document' }),
  happening: z.string().optional().openapi({ description: 'Id of a happening that they tell of' }),
  verdict: oneOf(ASKED_VERDICTS).openapi({ description: 'What people said of them; rejected ones are found only so' }),
  ...TIME,
} as const

/** What of an address chooses a part of a list. */
export const PART = {
  limit: z.coerce
    .number({ error: LIMIT_WANTED })
    .int(LIMIT_WANTED)
    .min(1, LIMIT_WANTED)
    .max(MOST_ITEMS, LIMIT_WANTED)
    .default(50),
  cursor: z.string().optional(),
} as const

/** What the record defines and its own documentation describes: told as a whole, by name. */
export function told<T>(name: string, description: string) {
  return z.custom<T>().openapi(name, { type: 'object', description })
}

export const CLAIM = told<Claim>(
  'Claim',
  'One event as one document tells it, each field with its span; as the JSON exports have it',
)

export const FOUND_CLAIM = z
  .object({
    claim: CLAIM,
    document: z.object({
      id: z.string(),
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      url: z.string().nullable(),
      day: z.string().openapi({ description: 'Publication day, empty where unknown' }),
    }),
    verdict: z.enum(['accepted', 'rejected']).nullable(),
    corrected: z.boolean().openapi({ description: 'Whether people set a field right' }),
    happening: z.string().nullable(),
  })
  .openapi('FoundClaim') satisfies z.ZodType<FoundClaim>

export const DOCUMENT_SUMMARY = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    day: z.string().openapi({ description: 'Publication day, empty where unknown' }),
    language: z.string().nullable(),
    words: z.number(),
    claims: z.number(),
    unsourced: z.number().openapi({ description: 'Claims in the writer’s own voice' }),
    read: z.boolean().openapi({ description: 'False where there is no reader for its language' }),
    group: z.string().openapi({ description: 'Its group of reprints' }),
    copies: z.number().openapi({ description: 'Documents of that group' }),
  })
  .openapi('DocumentSummary') satisfies z.ZodType<DocumentSummary>

export const PARTY = z
  .object({
    id: z.string().openapi({ example: 'MLI' }),
    name: z.string().openapi({ example: 'Mali' }),
    kind: z.string(),
  })
  .openapi('Party') satisfies z.ZodType<Party>

export const ACTOR_SUMMARY = PARTY.extend({ country: z.string().nullable(), claims: z.number() }).openapi(
  'ActorSummary',
) satisfies z.ZodType<ActorSummary>

export const SPAN = z.object({ start: z.number(), end: z.number() })

export const DYAD = z
  .object({
    a: PARTY,
    b: PARTY,
    claims: z.number(),
    cooperation: z.number(),
    conflict: z.number(),
    first: z.string().nullable().openapi({ description: 'First day of an event, null where none has one' }),
    last: z.string().nullable(),
  })
  .openapi('Dyad') satisfies z.ZodType<Dyad>

const DAYS = z.object({ first: z.string(), last: z.string() }).readonly()

export const HAPPENING_SUMMARY = z
  .object({
    id: z.string(),
    type: z.enum(EVENT_TYPES),
    actors: z.array(PARTY).readonly(),
    recipients: z.array(PARTY).readonly(),
    days: DAYS.nullable(),
    status: z.enum(STATUSES).openapi({ description: 'Of the surest claim' }),
    contexts: z.array(z.string()).readonly(),
    claims: z.number(),
    documents: z.number(),
    independent: z.number().openapi({ description: 'Reports that do not come from one another' }),
    denied: z.boolean(),
    disputed: z.boolean(),
    asserted: z
      .array(z.string())
      .readonly()
      .openapi({ description: 'Who says it, most claims first; empty where only writers do' }),
    unsourced: z.array(z.string()).readonly().openapi({ description: 'Publishers that say it in their own voice' }),
    deniedBy: z.array(z.string()).readonly().openapi({ description: 'Who denies it' }),
    words: z.string().openapi({ description: 'Of the first report' }),
  })
  .openapi('HappeningSummary') satisfies z.ZodType<HappeningSummary>

const COUNTS = z.array(z.object({ value: z.string(), documents: z.number() })).readonly()

export const DOCUMENT_FACETS = z
  .object({ publisher: COUNTS, year: COUNTS, language: COUNTS })
  .openapi('DocumentFacets', {
    description: 'How many documents each further choice would leave; a facet leaves its own choice out of account',
  }) satisfies z.ZodType<DocumentFacets>

/** A list with its end and what it rests on. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item).readonly(), next: z.string().nullable(), basis: BASIS })
}

/** The answers of a route: what it gives, and the one shape of problems. */
export function json<T extends z.ZodType>(schema: T, description: string) {
  return {
    200: { description, content: { 'application/json': { schema } } },
    default: { description: 'What is wrong, and what is wanted', content: { 'application/json': { schema: PROBLEM } } },
  } as const
}

function succeeds(work: () => unknown): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
