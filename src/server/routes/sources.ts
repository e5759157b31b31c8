import { createRoute, z } from '@hono/zod-openapi'
import { listReprinted } from '../../record/ask/list-reprinted.ts'
import { select } from '../../record/table/select.ts'
import { quotedIn } from '../../record/table/speakers-of.ts'
import { publishersOf } from '../../record/table/voices-of.ts'
import type { App } from '../app.ts'
import { basisOf } from '../basis.ts'
import type { SourcesView } from '../contract.ts'
import type { Desk } from '../desk.ts'
import { filterAsked } from '../filter-asked.ts'
import { BASIS, FILTER, json, PART } from '../schemas.ts'

/** Pairs of outlets of which one reprints the other. */
const MOST_PAIRS = 1000

const VIEW = z
  .object({
    publishers: z.array(
      z.object({
        publisher: z.string().nullable().openapi({ description: 'Null: documents whose publisher is not known' }),
        documents: z.number(),
        claims: z.number(),
        named: z.number(),
        anonymous: z.number(),
        writer: z.number().openapi({ description: 'Claims in the writer’s own voice' }),
      }),
    ),
    speakers: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        role: z.string().nullable(),
        country: z.string().nullable(),
        kind: z.string(),
        claims: z.number(),
        direct: z.number().openapi({ description: 'Claims in quotes' }),
        indirect: z.number().openapi({ description: 'Claims in other words' }),
        mixed: z.number().openapi({ description: 'Claims partly in quotes' }),
        documents: z.number(),
        publishers: z.number(),
      }),
    ),
    reprinting: z.array(z.object({ publisher: z.string(), from: z.string(), documents: z.number() })),
    basis: BASIS,
  })
  .openapi('SourcesView') satisfies z.ZodType<SourcesView>

const list = createRoute({
  method: 'get',
  path: '/api/sources',
  tags: ['sources'],
  summary: 'Outlets with how much of what they tell they attribute, who is quoted, and who reprints whom',
  request: { query: z.object({ limit: PART.limit, ...FILTER }) },
  responses: json(VIEW, 'Publishers and speakers of the claims that the filter lets through, those with most first'),
})

/** Sources: who publishes and who is quoted. */
export function sourceRoutes(app: App, { db, now }: Desk): void {
  app.openapi(list, async (c) => {
    const { limit, ...asked } = c.req.valid('query')
    const filter = await filterAsked(db, asked)
    const selected = select(db, filter)
    return c.json(
      {
        publishers: publishersOf(selected, limit, Object.keys(filter).length === 0),
        speakers: quotedIn(selected, limit),
        reprinting: listReprinted(db).slice(0, MOST_PAIRS),
        basis: basisOf(db, filter, now()),
      },
      200,
    )
  })
}
