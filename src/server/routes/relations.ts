import { createRoute, z } from '@hono/zod-openapi'
import { clean } from '../../formats/clean.ts'
import { typeWords } from '../../model/event-words.ts'
import { listDyads } from '../../record/ask/list-dyads.ts'
import { mostReported } from '../../record/ask/list-happenings.ts'
import { fittingPeriod, PERIODS, type Period } from '../../record/ask/period.ts'
import { eventsBetween, relationParts, relationVoices } from '../../record/ask/relation.ts'
import { timelineOf } from '../../record/ask/timeline.ts'
import { actorOf, type TypedActor } from '../../record/ask/typed/actor-of.ts'
import type { Database } from '../../record/database.ts'
import { ledgerOf } from '../../record/ledger/ledger.ts'
import { countColumn } from '../../record/table/counting.ts'
import { givingIn } from '../../record/table/gives-of.ts'
import { type Selected, select } from '../../record/table/select.ts'
import type { App } from '../app.ts'
import { basisOf } from '../basis.ts'
import type { Party, RelationsPage, RelationTimeline, RelationView } from '../contract.ts'
import { cursorOf, placeOf } from '../cursor.ts'
import type { Desk } from '../desk.ts'
import { filterAsked, timeAsked } from '../filter-asked.ts'
import { Refusal } from '../problem.ts'
import { DYAD, FILTER, json, PART, pageOf, told } from '../schemas.ts'

/** Happenings that are shown with a relation. */
const MOST_HAPPENINGS = 20

const PAGE = pageOf(DYAD).openapi('RelationsPage') satisfies z.ZodType<RelationsPage>
const VIEW = told<RelationView>(
  'RelationView',
  'Two actors: what passed between them over time in both directions, by field and type, who says so, ledgers and happenings',
)
const TIMELINE = told<RelationTimeline>(
  'RelationTimeline',
  'What passed between two actors over time: events by quadrant, in both directions, period by period',
)
const BY = z.enum(PERIODS, { error: `wanted one of ${PERIODS.join(', ')}` })
const PLACE = z.tuple([z.number().int().nonnegative()])

const list = createRoute({
  method: 'get',
  path: '/api/relations',
  tags: ['relations'],
  summary: 'Pairs of actors one of whom acts upon the other, those with most claims first',
  request: { query: z.object({ ...FILTER, ...PART }) },
  responses: json(PAGE, 'Pairs; which of the two comes first is by their ids'),
})

const { between: _, ...WITHOUT_BETWEEN } = FILTER
const one = createRoute({
  method: 'get',
  path: '/api/relations/{a}/{b}',
  tags: ['relations'],
  summary: 'What passed between two actors, and who says so',
  request: {
    params: z.object({ a: z.string().openapi({ example: 'Mali' }), b: z.string().openapi({ example: 'RUS' }) }),
    query: z.object({
      by: BY.default('month'),
      ...WITHOUT_BETWEEN,
    }),
  },
  responses: json(VIEW, 'The relation'),
})

const line = createRoute({
  method: 'get',
  path: '/api/relations/{a}/{b}/timeline',
  tags: ['relations'],
  summary: 'What passed between two actors over time',
  request: {
    params: one.request.params,
    query: z.object({
      by: BY.optional().openapi({ description: 'Where it is not given, as long as can be told apart' }),
      ...WITHOUT_BETWEEN,
    }),
  },
  responses: json(TIMELINE, 'Events by period, each counted once, in both directions'),
})

/** Relations: what passed between two actors. */
export function relationRoutes(app: App, { db, now, agencies }: Desk): void {
  app.openapi(list, async (c) => {
    const { limit, cursor, ...asked } = c.req.valid('query')
    const place = placeOf(cursor, PLACE)
    const filter = await filterAsked(db, asked)
    const after = place?.[0] ?? 0
    const dyads = listDyads(db, filter, { directed: false, limit: limit + 1, after })
    return c.json(
      {
        items: dyads.slice(0, limit),
        next: cursorOf(dyads.length > limit ? [after + limit] : null),
        basis: basisOf(db, filter, now()),
      },
      200,
    )
  })
  app.openapi(one, async (c) => {
    const { by, ...asked } = c.req.valid('query')
    const params = c.req.valid('param')
    const [a, b] = await sidesOf(db, params)
    const filter = { ...(await filterAsked(db, asked)), between: [sideOf(a), sideOf(b)] as const }
    const selected = select(db, filter)
    // A ledger is of all that passed in that time, whatever else is asked for.
    const whole = { ...timeAsked(asked), between: filter.between }
    const isWhole = Object.keys(filter).length === Object.keys(whole).length
    const giving = givingIn(isWhole ? selected : select(db, whole))
    const { contexts, types } = relationParts(selected, a, b)
    return c.json(
      {
        a: partyOf(a),
        b: partyOf(b),
        basis: basisOf(db, filter, now()),
        by,
        timeline: timelineOf(eventsBetween(selected, a, b), by),
        contexts,
        types: types.map(({ type, ...directions }) => ({ type, label: typeWords(type), ...directions })),
        denials: denialsIn(selected),
        ...relationVoices(selected, a, b),
        ledgers: {
          forward: ledgerOf(giving, { giver: a.id, receiver: b.id }),
          backward: ledgerOf(giving, { giver: b.id, receiver: a.id }),
        },
        happenings: mostReported(selected, agencies, MOST_HAPPENINGS),
      },
      200,
    )
  })
  app.openapi(line, async (c) => {
    const { by, ...asked } = c.req.valid('query')
    const [a, b] = await sidesOf(db, c.req.valid('param'))
    const filter = { ...(await filterAsked(db, asked)), between: [sideOf(a), sideOf(b)] as const }
    const events = eventsBetween(select(db, filter), a, b)
    const drawn = (by: Period) => timelineOf(events, by)
    const quarters = drawn('quarter')
    const best = by ?? fittingPeriod(quarters.rows.length)
    return c.json(
      {
        a: partyOf(a),
        b: partyOf(b),
        basis: basisOf(db, filter, now()),
        by: best,
        timeline: best === 'quarter' ? quarters : drawn(best),
      },
      200,
    )
  })
}

function denialsIn({ table, rows }: Selected): number {
  const { status, statuses } = table
  return countColumn(status, rows, statuses.size)[statuses.find('denied')] ?? 0
}

/** @throws Refusal where both are the same */
async function sidesOf(
  db: Database,
  params: { readonly a: string; readonly b: string },
): Promise<[TypedActor, TypedActor]> {
  const [a, b] = [await actorOf(db, params.a), await actorOf(db, params.b)]
  if (a.id === b.id) throw new Refusal('bad_request', `Cannot relate ${clean(a.name)} to itself: wanted two actors`)
  return [a, b]
}

function sideOf({ numbers }: TypedActor) {
  return { by: 'actor', numbers } as const
}

function partyOf({ id, name, kind }: TypedActor): Party {
  return { id, name, kind }
}
