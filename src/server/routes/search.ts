import { createRoute, z } from '@hono/zod-openapi'
import { countFound, searchDocuments, searchFacets } from '../../record/search/search-documents.ts'
import type { App } from '../app.ts'
import type { SearchPage } from '../contract.ts'
import { cursorOf, placeOf } from '../cursor.ts'
import type { Desk } from '../desk.ts'
import { given, timeAsked } from '../filter-asked.ts'
import { DOCUMENT_FACETS, DOCUMENT_SUMMARY, FILTER, json, PART, pageOf, SPAN, TIME } from '../schemas.ts'

const FOUND = z
  .object({
    document: DOCUMENT_SUMMARY,
    snippet: SPAN.extend({
      text: z.string().openapi({ description: 'The sentence that has most of what was looked for' }),
      found: z.array(SPAN).readonly().openapi({ description: 'Where in the document; offsets in UTF-16 code units' }),
    }),
  })
  .openapi('FoundText')
const PAGE = pageOf(FOUND).extend({ facets: DOCUMENT_FACETS }).openapi('SearchPage') satisfies z.ZodType<SearchPage>
const PLACE = z.tuple([z.number().int().min(0)])

const search = createRoute({
  method: 'get',
  path: '/api/search',
  tags: ['documents'],
  summary: 'Documents that hold all words in any of their forms, the best first',
  request: {
    query: z.object({
      q: z.string().openapi({ example: 'grain "red sea" embarg*', description: 'Words; "side by side"; begin*' }),
      publisher: FILTER.publisher,
      language: z.string().optional().openapi({ example: 'en' }),
      ...TIME,
      ...PART,
    }),
  },
  responses: json(PAGE, 'Documents with a sentence of each; none where nothing typed is a word'),
})

/** Search: documents by their words. */
export function searchRoutes(app: App, { db, now }: Desk): void {
  app.openapi(search, (c) => {
    const { q, limit, cursor, publisher, language, ...days } = c.req.valid('query')
    const [from] = placeOf(cursor, PLACE) ?? [0]
    const filter = { ...timeAsked(days), ...given({ publisher, language }) }
    const { documents, more } = searchDocuments(db, q, filter, limit, from)
    return c.json(
      {
        items: documents,
        next: cursorOf(more ? [from + limit] : null),
        facets: searchFacets(db, q, filter),
        basis: { ...countFound(db, q, filter), asOf: filter.asOf ?? now() },
      },
      200,
    )
  })
}
