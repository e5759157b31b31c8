import { createRoute, z } from '@hono/zod-openapi'
import { clean } from '../../formats/clean.ts'
import { eachClaimOf } from '../../record/ask/claims-of-happening.ts'
import { listHappenings } from '../../record/ask/list-happenings.ts'
import { namesOfActors } from '../../record/ask/names-of-actors.ts'
import { findHappening } from '../../record/happenings/record-happenings.ts'
import { reviewsOf } from '../../record/reviews/review.ts'
import type { App } from '../app.ts'
import { basisOf } from '../basis.ts'
import type { HappeningsPage, HappeningView } from '../contract.ts'
import { cursorOf, placeOf } from '../cursor.ts'
import type { Desk } from '../desk.ts'
import { filterAsked, given } from '../filter-asked.ts'
import { Refusal } from '../problem.ts'
import { FILTER, flag, HAPPENING_SUMMARY, json, PART, pageOf, told } from '../schemas.ts'

const PAGE = pageOf(HAPPENING_SUMMARY).openapi('HappeningsPage') satisfies z.ZodType<HappeningsPage>
const VIEW = told<HappeningView>(
  'HappeningView',
  'An event as all documents tell it together: who asserts and who denies it, its independent reports and what they disagree on',
)
const PLACE = z.tuple([z.string(), z.number()])

const list = createRoute({
  method: 'get',
  path: '/api/happenings',
  tags: ['happenings'],
  summary: 'Events that claims of the filter tell of, each told whole, the newest first',
  request: {
    query: z.object({
      denied: flag('Only what someone denies'),
      disputed: flag('Only what its claims contradict one another on'),
      ...FILTER,
      ...PART,
    }),
  },
  responses: json(PAGE, 'Happenings; what they rest on is the claims that the filter lets through'),
})

const one = createRoute({
  method: 'get',
  path: '/api/happenings/{id}',
  tags: ['happenings'],
  summary: 'An event with every report of it',
  request: { params: z.object({ id: z.string().openapi({ example: 'h_91be00cd22f1a6b8' }) }) },
  responses: json(VIEW, 'The happening'),
})

/** Happenings: events, each counted once, whoever reported them. */
export function happeningRoutes(app: App, { db, now, agencies }: Desk): void {
  app.openapi(list, async (c) => {
    const { limit, cursor, denied, disputed, ...asked } = c.req.valid('query')
    const place = placeOf(cursor, PLACE)
    const filter = await filterAsked(db, asked)
    const after = place === null ? null : { day: place[0], number: place[1] }
    const { happenings, next } = listHappenings(db, filter, given({ denied, disputed }), agencies, limit, after)
    return c.json(
      {
        items: happenings,
        next: cursorOf(next === null ? null : [next.day, next.number]),
        basis: basisOf(db, filter, now()),
      },
      200,
    )
  })
  app.openapi(one, (c) => {
    const { id } = c.req.valid('param')
    const happening = findHappening(db, id, agencies)
    if (happening === null) throw new Refusal('not_found', `No happening "${clean(id)}" is in the record`)
    const { claims, documents, independent, actors, recipients } = happening
    return c.json(
      {
        ...happening,
        reports: [...eachClaimOf(db, id)],
        reviews: reviewsOf(db, 'happening', id),
        names: namesOfActors(db, [...actors, ...recipients]),
        basis: {
          ...{ claims: claims.length, documents: documents.length, reports: independent.length },
          asOf: now(),
        },
      },
      200,
    )
  })
}
