import { createRoute, z } from '@hono/zod-openapi'
import { clean } from '../../formats/clean.ts'
import { countDocuments, listDocuments, listedFacets } from '../../record/ask/list-documents.ts'
import { reprintsOf } from '../../record/ask/reprints-of.ts'
import { showDocument } from '../../record/ask/show.ts'
import type { App } from '../app.ts'
import type { DocumentsPage, DocumentView } from '../contract.ts'
import { cursorOf, placeOf } from '../cursor.ts'
import type { Desk } from '../desk.ts'
import { given } from '../filter-asked.ts'
import { Refusal } from '../problem.ts'
import { DOCUMENT_FACETS, DOCUMENT_SUMMARY, FILTER, json, PART, pageOf, TIME, told } from '../schemas.ts'

const PAGE = pageOf(DOCUMENT_SUMMARY)
  .extend({ facets: DOCUMENT_FACETS })
  .openapi('DocumentsPage') satisfies z.ZodType<DocumentsPage>
const VIEW = told<DocumentView>(
  'DocumentView',
  'A document with its text, every place where it was found, its claims, its reprints and the drift of their wording',
)
const PLACE = z.tuple([z.string(), z.number()])

const list = createRoute({
  method: 'get',
  path: '/api/documents',
  tags: ['documents'],
  summary: 'Documents, the newest or the last added first',
  request: {
    query: z.object({
      publisher: FILTER.publisher,
      since: TIME.since,
      until: TIME.until,
      language: z.string().optional().openapi({ example: 'en' }),
      order: z.enum(['day', 'added'], 'wanted "day" or "added"').default('day'),
      ...PART,
    }),
  },
  responses: json(PAGE, 'Documents'),
})

const one = createRoute({
  method: 'get',
  path: '/api/documents/{id}',
  tags: ['documents'],
  summary: 'A document with its text and claims',
  request: { params: z.object({ id: z.string().openapi({ example: 'd_d2239b78a872cf6f' }) }) },
  responses: json(VIEW, 'The document'),
})

/** Documents: texts, where they were found, and what they claim. */
export function documentRoutes(app: App, { db, now, agencies, wording }: Desk): void {
  app.openapi(list, (c) => {
    const { limit, cursor, order, ...asked } = c.req.valid('query')
    const place = placeOf(cursor, PLACE)
    const filter = given(asked)
    const after = place === null ? null : { day: place[0], number: place[1] }
    const { documents, next } = listDocuments(db, filter, limit, after, order)
    return c.json(
      {
        items: documents,
        next: cursorOf(next === null ? null : [next.day, next.number]),
        facets: listedFacets(db, filter),
        basis: { ...countDocuments(db, filter), asOf: now() },
      },
      200,
    )
  })
  app.openapi(one, (c) => {
    const { id } = c.req.valid('param')
    const document = showDocument(db, id)
    if (document === undefined) throw new Refusal('not_found', `No document "${clean(id)}" is in the record`)
    return c.json({ ...document, ...reprintsOf(db, id, agencies, wording) }, 200)
  })
}
