import { z } from '@hono/zod-openapi'
import { parseDate } from '../intake/document-line.ts'
import { momentOf } from '../record/ask/typed/moment-of.ts'
import { VOICES } from '../record/claim-columns.ts'
import type { Basis, Problem } from './contract.ts'

/** Items of one answer at most. */
const MOST_ITEMS = 200

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

const day = z
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

/** What of an address chooses days, and the day on which the record stood so. */
export const TIME = {
  since: day.optional().openapi({ example: '2023-01-01' }),
  until: day.optional(),
  'as-of': moment.optional(),
} as const

/** What of an address chooses claims: the options of `chancery claims`. */
export const FILTER = {
  actor: z.string().optional().openapi({ example: 'MLI' }),
  recipient: z.string().optional().openapi({ example: 'Russia' }),
  between: z.string().optional().openapi({ example: 'MLI,RUS', description: 'Two actors, in either direction' }),
  party: z.string().optional().openapi({ description: 'Who acts or is acted upon' }),
  type: z.string().optional(),
  mode: z.string().optional(),
  context: z.string().optional(),
  status: z.string().optional(),
  voice: z.enum(VOICES).optional(),
  source: z.string().optional(),
  publisher: z.string().optional(),
  document: z.string().optional(),
  happening: z.string().optional(),
  ...TIME,
} as const

/** What of an address chooses a part of a list. */
export const PART = {
  limit: z.coerce.number().int().min(1).max(MOST_ITEMS).default(50),
  cursor: z.string().optional(),
} as const

/** A list with its end and what it rests on. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable(), basis: BASIS })
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
