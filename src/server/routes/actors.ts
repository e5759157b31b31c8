import { createRoute, z } from '@hono/zod-openapi'
import { listActors } from '../../record/ask/list-actors.ts'
import { findState, loadStates } from '../../record/ask/typed/states.ts'
import type { App } from '../app.ts'
import { basisOf } from '../basis.ts'
import type { ActorsPage } from '../contract.ts'
import { cursorOf, placeOf } from '../cursor.ts'
import type { Desk } from '../desk.ts'
import { ACTOR_SUMMARY, json, PART, pageOf } from '../schemas.ts'

const PAGE = pageOf(ACTOR_SUMMARY).openapi('ActorsPage') satisfies z.ZodType<ActorsPage>
const PLACE = z.tuple([z.number(), z.number(), z.string()])

const list = createRoute({
  method: 'get',
  path: '/api/actors',
  tags: ['actors'],
  summary: 'Actors by the beginning of their id or a word of a name: called just so first, then most claims first',
  request: {
    query: z.object({
      q: z.string().default('').openapi({ example: 'mal', description: 'All where it is empty' }),
      ...PART,
    }),
  },
  responses: json(PAGE, 'Actors with the claims in which they act or are acted upon'),
})

/** Actors: who acts or is acted upon. */
export function actorRoutes(app: App, { db, now }: Desk): void {
  app.openapi(list, async (c) => {
    const { q, limit, cursor } = c.req.valid('query')
    const place = placeOf(cursor, PLACE)
    const state = q === '' ? null : await findState(await loadStates(), q)
    const asked = { typed: q, codes: state === null ? [] : [state.code] }
    const after = place === null ? null : { same: place[0], claims: place[1], id: place[2] }
    const { actors, next } = listActors(db, asked, limit, after)
    return c.json(
      {
        items: actors,
        next: cursorOf(next === null ? null : [next.same, next.claims, next.id]),
        basis: basisOf(db, {}, now()),
      },
      200,
    )
  })
}
