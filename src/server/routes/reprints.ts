import { createRoute, z } from '@hono/zod-openapi'
import { clean } from '../../formats/clean.ts'
import { listReprints, reprintsBasis } from '../../record/ask/list-reprints.ts'
import { showReprints } from '../../record/ask/show-reprints.ts'
import type { App } from '../app.ts'
import type { ReprintSummary, ReprintsPage, ReprintView } from '../contract.ts'
import { cursorOf, placeOf } from '../cursor.ts'
import type { Desk } from '../desk.ts'
import { given } from '../filter-asked.ts'
import { Refusal } from '../problem.ts'
import { json, PART, pageOf, told } from '../schemas.ts'

const SUMMARY = z
  .object({
    group: z.string(),
    title: z.string().nullable(),
    first: z.object({ publisher: z.string().nullable(), day: z.string() }),
    agency: z.string().nullable().openapi({ description: 'The agency that copies credit' }),
    copies: z.number(),
    publishers: z.array(z.string()).readonly().openapi({ description: 'In order of their first copy' }),
  })
  .openapi('ReprintSummary') satisfies z.ZodType<ReprintSummary>
const PAGE = pageOf(SUMMARY).openapi('ReprintsPage') satisfies z.ZodType<ReprintsPage>
const VIEW = told<ReprintView>(
  'ReprintView',
  'A group of reprints: its copies in order, each word by word against the first, and the drift of their wording',
)
const PLACE = z.tuple([z.number(), z.string()])

const list = createRoute({
  method: 'get',
  path: '/api/reprints',
  tags: ['reprints'],
  summary: 'Texts that appeared in more places than one, those in most first',
  request: {
    query: z.object({
      publisher: z.string().optional().openapi({ description: 'Outlet that carried what another had published' }),
      from: z.string().optional().openapi({ description: 'Outlet that published it first' }),
      ...PART,
    }),
  },
  responses: json(PAGE, 'Groups of reprints'),
})

const one = createRoute({
  method: 'get',
  path: '/api/reprints/{group}',
  tags: ['reprints'],
  summary: 'A group of reprints, every copy beside the first',
  request: { params: z.object({ group: z.string().openapi({ example: 'd_d2239b78a872cf6f' }) }) },
  responses: json(VIEW, 'The group'),
})

/** Reprints: one text that several outlets carry. */
export function reprintRoutes(app: App, { db, now, agencies, wording }: Desk): void {
  app.openapi(list, (c) => {
    const { limit, cursor, ...by } = c.req.valid('query')
    const place = placeOf(cursor, PLACE)
    const after = place === null ? null : { copies: place[0], group: place[1] }
    const { groups, next } = listReprints(db, agencies, given(by), limit, after)
    const basis = { ...reprintsBasis(db), asOf: now() }
    return c.json({ items: [...groups], next: cursorOf(next === null ? null : [next.copies, next.group]), basis }, 200)
  })
  app.openapi(one, (c) => {
    const { group } = c.req.valid('param')
    const shown = showReprints(db, group, agencies, wording)
    if (shown === undefined) throw new Refusal('not_found', `No group of reprints "${clean(group)}" is in the record`)
    return c.json({ ...shown, group, basis: { ...reprintsBasis(db, group), asOf: now() } }, 200)
  })
}
