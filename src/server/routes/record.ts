import { createRoute, z } from '@hono/zod-openapi'
import { VERSION } from '../../model/version.ts'
import { recordCounts } from '../../record/ask/record-counts.ts'
import type { App } from '../app.ts'
import { basisOf } from '../basis.ts'
import type { RecordState } from '../contract.ts'
import type { Desk } from '../desk.ts'
import { BASIS, json } from '../schemas.ts'

const STATE = z
  .object({
    file: z.string(),
    version: z.string(),
    documents: z.number(),
    claims: z.number(),
    happenings: z.number(),
    unreviewed: z.number(),
    first: z.string().nullable(),
    last: z.string().nullable(),
    added: z.string().nullable(),
    basis: BASIS,
  })
  .openapi('RecordState') satisfies z.ZodType<RecordState>

const state = createRoute({
  method: 'get',
  path: '/api/record',
  tags: ['record'],
  summary: 'What the record holds',
  responses: json(STATE, 'The record'),
})

/** The record as a whole. */
export function recordRoutes(app: App, { db, now }: Desk): void {
  app.openapi(state, (c) => {
    const counts = recordCounts(db)
    return c.json({ ...counts, file: db.path, version: VERSION, basis: basisOf(db, {}, now()) }, 200)
  })
}
