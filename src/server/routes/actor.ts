import { createRoute, z } from '@hono/zod-openapi'
import { clean } from '../../formats/clean.ts'
import { actorPeriods } from '../../record/ask/actor-periods.ts'
import { actorRoles } from '../../record/ask/actor-roles.ts'
import { saidByActor, saidOfActor } from '../../record/ask/actor-voice.ts'
import type { FoundClaim } from '../../record/ask/find-claims.ts'
import { wholeActor } from '../../record/ask/typed/whole-actor.ts'
import { actorPageOf } from '../../record/table/actor-counts.ts'
import { select } from '../../record/table/select.ts'
import type { App } from '../app.ts'
import { basisOf } from '../basis.ts'
import type { ActorView } from '../contract.ts'
import type { Desk } from '../desk.ts'
import { given } from '../filter-asked.ts'
import { Refusal } from '../problem.ts'
import { json, TIME, told } from '../schemas.ts'
import { answerOf, writtenList } from '../written.ts'

/** Claims shown of what it says, and of what others say of it. */
const MOST_SAID = 10

const VIEW = told<ActorView>(
  'ActorView',
  'An actor with what it does and what is done to it by type and by period, with whom, under which names, the roles of ' +
    'those who act for it, and the newest claims of its own and of others about it',
)

const one = createRoute({
  method: 'get',
  path: '/api/actors/{id}',
  tags: ['actors'],
  summary: 'What the record knows of an actor',
  request: {
    params: z.object({ id: z.string().openapi({ example: 'MLI', description: 'Id or name' }) }),
    query: z.object({ since: TIME.since, until: TIME.until }),
  },
  responses: json(VIEW, 'The actor'),
})

/** One actor. */
export function actorRoute(app: App, { db, now }: Desk): void {
  app.openapi(one, async (c) => {
    const { number, name, id } = await wholeActor(db, c.req.valid('param').id)
    if (number === null) throw new Refusal('not_found', `Nothing is in the record about ${clean(name)} (${clean(id)})`)
    const days = given(c.req.valid('query'))
    const filter = { party: { by: 'actor', numbers: [number] }, ...days } as const
    const selected = select(db, filter)
    const page = actorPageOf(selected, number)
    return answerOf(c, {
      ...page,
      periods: actorPeriods(selected, number, page),
      roles: actorRoles(selected, number, page, days),
      saidBy: writtenList<FoundClaim>(saidByActor(db, page, days, MOST_SAID)),
      saidOf: writtenList<FoundClaim>(saidOfActor(selected, page, MOST_SAID)),
      basis: basisOf(db, filter, now()),
    })
  })
}
