import { createRoute, z } from '@hono/zod-openapi'
import type { PartyFilter } from '../../record/ask/claim-filter.ts'
import { countLedger } from '../../record/ask/count-ledger.ts'
import { listLedgers } from '../../record/ask/list-ledgers.ts'
import { actorOf, type TypedActor } from '../../record/ask/typed/actor-of.ts'
import { ledgerOf } from '../../record/ledger/ledger.ts'
import { givingIn } from '../../record/table/gives-of.ts'
import { select } from '../../record/table/select.ts'
import type { App } from '../app.ts'
import { basisOf } from '../basis.ts'
import type { LedgersPage, LedgerView } from '../contract.ts'
import { cursorOf, placeOf } from '../cursor.ts'
import type { Desk } from '../desk.ts'
import { filterAsked, timeAsked } from '../filter-asked.ts'
import { DYAD, FILTER, json, PART, pageOf, TIME, told } from '../schemas.ts'

const PAIR = DYAD.omit({ cooperation: true, conflict: true }).openapi('LedgerPair')
const PAGE = pageOf(PAIR).openapi('LedgersPage') satisfies z.ZodType<LedgersPage>
const VIEW = told<LedgerView>(
  'LedgerView',
  'What one announced, committed to and delivered to another, pledge by pledge, as `chancery ledger --json` has it',
)
const PLACE = z.tuple([z.number(), z.string(), z.string()])

const list = createRoute({
  method: 'get',
  path: '/api/ledgers',
  tags: ['ledgers'],
  summary: 'Who gives whom goods or money, by word or deed, those with most claims first',
  request: { query: z.object({ ...FILTER, ...PART }) },
  responses: json(PAGE, 'Pairs: the first gives'),
})

const one = createRoute({
  method: 'get',
  path: '/api/ledgers/{giver}/{receiver}',
  tags: ['ledgers'],
  summary: 'What one promised and delivered to another',
  request: {
    params: z.object({
      giver: z.string().openapi({ example: 'Russia' }),
      receiver: z.string().openapi({ example: 'MLI' }),
    }),
    query: z.object(TIME),
  },
  responses: json(VIEW, 'The ledger'),
})

/** Ledgers: goods and money, announced, committed and delivered. */
export function ledgerRoutes(app: App, { db, now }: Desk): void {
  app.openapi(list, async (c) => {
    const { limit, cursor, ...asked } = c.req.valid('query')
    const place = placeOf(cursor, PLACE)
    const filter = await filterAsked(db, asked)
    const after = place === null ? null : { claims: place[0], a: place[1], b: place[2] }
    const { pairs, next } = listLedgers(db, filter, limit, after)
    return c.json(
      {
        items: pairs,
        next: cursorOf(next === null ? null : [next.claims, next.a, next.b]),
        basis: basisOf(db, filter, now()),
      },
      200,
    )
  })
  app.openapi(one, async (c) => {
    const params = c.req.valid('param')
    const time = timeAsked(c.req.valid('query'))
    const [giver, receiver] = [await actorOf(db, params.giver), await actorOf(db, params.receiver)]
    const claims = givingIn(select(db, { ...time, between: [sideOf(giver), sideOf(receiver)] }))
    const ledger = ledgerOf(claims, { giver: giver.id, receiver: receiver.id })
    const basis = { ...countLedger(db, ledger), asOf: time.asOf ?? now() }
    return c.json({ giver: partyOf(giver), receiver: partyOf(receiver), ledger, basis }, 200)
  })
}

function sideOf({ numbers }: TypedActor): PartyFilter {
  return { by: 'actor', numbers }
}

function partyOf({ id, name, kind }: TypedActor) {
  return { id, name, kind }
}
