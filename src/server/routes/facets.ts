import { createRoute, z } from '@hono/zod-openapi'
import { contextWords, typeWords } from '../../model/event-words.ts'
import type { Context, EventType } from '../../model/plover.ts'
import { FACETS, type Facet, type FacetCount, facetsOf } from '../../record/ask/facets.ts'
import type { App } from '../app.ts'
import { basisOf } from '../basis.ts'
import type { Facets, FacetValue } from '../contract.ts'
import type { Desk } from '../desk.ts'
import { filterAsked } from '../filter-asked.ts'
import { BASIS, FILTER, json } from '../schemas.ts'

/** Values of one facet: what comes after them is chosen by typing it. */
const MOST = 100

const VALUES = z.array(z.object({ value: z.string(), label: z.string(), claims: z.number() }))
const FACETS_ANSWER = z
  .object({
    basis: BASIS,
    facets: z.object({
      ...{ actor: VALUES, recipient: VALUES, type: VALUES, context: VALUES },
      ...{ status: VALUES, voice: VALUES, source: VALUES, publisher: VALUES },
    }),
  })
  .openapi('Facets') satisfies z.ZodType<Facets>

const facets = createRoute({
  method: 'get',
  path: '/api/facets',
  tags: ['claims'],
  summary: 'How many claims each further choice would leave; a facet leaves its own choice out of account',
  request: { query: z.object(FILTER) },
  responses: json(FACETS_ANSWER, 'Values of each facet, those with most claims first'),
})

/** What claims can be chosen by. */
export function facetRoutes(app: App, { db, now }: Desk): void {
  app.openapi(facets, async (c) => {
    const filter = await filterAsked(db, c.req.valid('query'))
    const counts = facetsOf(db, filter, MOST)
    const shown = Object.fromEntries(
      FACETS.map((facet) => [facet, counts[facet].map((count) => facetValue(facet, count))]),
    ) as Record<Facet, FacetValue[]>
    return c.json({ facets: shown, basis: basisOf(db, filter, now()) }, 200)
  })
}

function facetValue(facet: Facet, { value, name, claims }: FacetCount): FacetValue {
  return { value, label: labelOf(facet, value, name), claims }
}

const VOICE_LABELS: Readonly<Record<string, string>> = {
  named: 'someone named',
  anonymous: 'someone not named',
  writer: 'the writer alone',
}

function labelOf(facet: Facet, value: string, name: string): string {
  if (facet === 'type') return typeWords(value as EventType)
  if (facet === 'context') return contextWords(value as Context)
  if (facet === 'voice') return VOICE_LABELS[value] ?? value
  return name
}
