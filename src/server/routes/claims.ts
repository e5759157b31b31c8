import { createRoute, z } from '@hono/zod-openapi'
import { clean } from '../../formats/clean.ts'
import type { FoundClaim } from '../../record/ask/find-claims.ts'
import { showClaim } from '../../record/ask/show.ts'
import { writtenClaims } from '../../record/ask/written-claims.ts'
import { newestOf } from '../../record/table/newest.ts'
import { select } from '../../record/table/select.ts'
import type { App } from '../app.ts'
import { basisOf } from '../basis.ts'
import type { ClaimsPage, ClaimView } from '../contract.ts'
import { cursorOf, placeOf } from '../cursor.ts'
import type { Desk } from '../desk.ts'
import { filterAsked } from '../filter-asked.ts'
import { Refusal } from '../problem.ts'
import { FILTER, FOUND_CLAIM, json, PART, pageOf, told } from '../schemas.ts'
import { answerOf, writtenList } from '../written.ts'

const PAGE = pageOf(FOUND_CLAIM).openapi('ClaimsPage') satisfies z.ZodType<ClaimsPage>
const VIEW = told<ClaimView>(
  'ClaimView',
  'A found claim with the text of its document, the machine’s reading, its versions and its reviews',
)
const PLACE = z.tuple([z.string(), z.number()])

const list = createRoute({
  method: 'get',
  path: '/api/claims',
  tags: ['claims'],
  summary: 'Claims, the newest event first',
  request: { query: z.object({ ...FILTER, ...PART }) },
  responses: json(PAGE, 'Claims that the filter lets through'),
})

const one = createRoute({
  method: 'get',
  path: '/api/claims/{id}',
  tags: ['claims'],
  summary: 'A claim with its history',
  request: { params: z.object({ id: z.string().openapi({ example: 'c_5f0c0c0c0c0c0c0c' }) }) },
  responses: json(VIEW, 'The claim as it held last'),
})

/** Claims: who did what to whom, promised or done, and who says so. */
export function claimRoutes(app: App, { db, now }: Desk): void {
  app.openapi(list, async (c) => {
    const { limit, cursor, ...asked } = c.req.valid('query')
    const place = placeOf(cursor, PLACE)
    const filter = await filterAsked(db, asked)
    const after = place === null ? null : { day: place[0], version: place[1] }
    const found = newestOf(select(db, filter), limit + 1, after)
    const last = found[limit - 1]
    const next = cursorOf(found.length > limit && last !== undefined ? [last.day, last.version] : null)
    const items = writtenList<FoundClaim>(writtenClaims(db, found.slice(0, limit)))
    return answerOf(c, { items, next, basis: basisOf(db, filter, now()) })
  })
  app.openapi(one, (c) => {
    const { id } = c.req.valid('param')
    const claim = showClaim(db, id)
    if (claim === undefined) throw new Refusal('not_found', `No claim "${clean(id)}" is in the record`)
    return c.json(claim, 200)
  })
}
