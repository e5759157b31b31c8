import { z } from '@hono/zod-openapi'
import { OUTCOMES } from '../record/log/intake-log.ts'
import type { IntakePage, IntakeRun, LogPage, NewIntake } from './contract.ts'
import { FILE } from './handed-over.ts'
import { pageOf } from './schemas.ts'

const COUNT = z.number().int()

export const INTAKE_RUN = z
  .object({
    run: COUNT,
    command: z.string(),
    started: z.string(),
    ended: z.string().nullable(),
    state: z.enum(['waiting', 'running', 'done', 'stopped', 'open']),
    documents: z.object({
      ...{ added: COUNT, unread: COUNT, known: COUNT, elsewhere: COUNT, bad: COUNT, skipped: COUNT },
    }),
    claims: COUNT,
    words: COUNT,
    done: z.number(),
    bytes: z.number().openapi({ description: '0 where unknown' }),
    complaints: z.array(z.string()).readonly(),
  })
  .openapi('IntakeRun') satisfies z.ZodType<IntakeRun>

export const INTAKE_PAGE = pageOf(INTAKE_RUN).openapi('IntakePage') satisfies z.ZodType<IntakePage>

/** A feed or a page, to be fetched. */
export const NEW_INTAKE = z
  .object({
    url: z.string().max(2000),
    follow: z.boolean().optional().openapi({ description: 'Whether pages that a feed only names are fetched' }),
  })
  .openapi('NewIntake') satisfies z.ZodType<NewIntake>

/** Files that were dropped on a page. */
export const NEW_FILES = z.object({ file: z.union([FILE, z.array(FILE)], 'wanted one or more files') })

export const OUTCOME = z.enum(OUTCOMES)

export const LOG_PAGE = pageOf(
  z.object({
    number: COUNT,
    run: COUNT,
    at: z.string(),
    input: z.string(),
    outcome: OUTCOME,
    reason: z.string().nullable(),
    document: z.string().nullable(),
  }),
).openapi('LogPage') satisfies z.ZodType<LogPage>
