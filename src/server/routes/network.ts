import { createRoute, z } from '@hono/zod-openapi'
import { networkOf } from '../../record/ask/network.ts'
import type { App } from '../app.ts'
import { basisOf } from '../basis.ts'
import type { NetworkView } from '../contract.ts'
import type { Desk } from '../desk.ts'
import { filterAsked } from '../filter-asked.ts'
import { ACTOR_SUMMARY, BASIS, DYAD, FILTER, json } from '../schemas.ts'

/** More than these no picture shows legibly. */
const MOST = { nodes: 80, links: 400 }

const VIEW = z
  .object({
    nodes: z.array(ACTOR_SUMMARY).readonly(),
    links: z.array(DYAD).readonly().openapi({ description: 'Whoever of the two acts' }),
    basis: BASIS,
  })
  .openapi('NetworkView') satisfies z.ZodType<NetworkView>

const view = createRoute({
  method: 'get',
  path: '/api/network',
  tags: ['views'],
  summary: 'The actors with most claims upon one another, and the pairs among them',
  request: { query: z.object(FILTER) },
  responses: json(VIEW, 'Nodes and links, those with most claims first'),
})

/** The network. */
export function networkRoutes(app: App, { db, now }: Desk): void {
  app.openapi(view, async (c) => {
    const filter = await filterAsked(db, c.req.valid('query'))
    return c.json({ ...networkOf(db, filter, MOST), basis: basisOf(db, filter, now()) }, 200)
  })
}
