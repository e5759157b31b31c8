import { createRoute, z } from '@hono/zod-openapi'
import { worldOf } from '../../record/ask/world.ts'
import type { App } from '../app.ts'
import { basisOf } from '../basis.ts'
import type { MapView } from '../contract.ts'
import type { Desk } from '../desk.ts'
import { filterAsked } from '../filter-asked.ts'
import { BASIS, DYAD, FILTER, json } from '../schemas.ts'

const MOST_FLOWS = 300

const VIEW = z
  .object({
    countries: z
      .array(
        z.object({
          id: z.string().openapi({ example: 'MLI' }),
          name: z.string(),
          actor: z.number().openapi({ description: 'Claims in which it acts' }),
          recipient: z.number().openapi({ description: 'Claims in which it is acted upon' }),
          point: z
            .object({ lat: z.number(), lon: z.number() })
            .nullable()
            .openapi({ description: 'A place within it, in degrees' }),
        }),
      )
      .readonly(),
    flows: z.array(DYAD).readonly().openapi({ description: 'What a does to b' }),
    basis: BASIS,
  })
  .openapi('MapView') satisfies z.ZodType<MapView>

const view = createRoute({
  method: 'get',
  path: '/api/map',
  tags: ['views'],
  summary: 'States with their claims, and what passes from one to another',
  request: { query: z.object(FILTER) },
  responses: json(VIEW, 'All states, and the flows with most claims'),
})

/** The map. */
export function mapRoutes(app: App, { db, now }: Desk): void {
  app.openapi(view, async (c) => {
    const filter = await filterAsked(db, c.req.valid('query'))
    return c.json({ ...(await worldOf(db, filter, MOST_FLOWS)), basis: basisOf(db, filter, now()) }, 200)
  })
}
