import { createRoute, z } from '@hono/zod-openapi'
import { correctionOf } from '../../jobs/review/correction.ts'
import { claimsOfVersions, type FoundClaim } from '../../record/ask/find-claims.ts'
import { showClaim } from '../../record/ask/show.ts'
import type { Database } from '../../record/database.ts'
import { madeForEach } from '../../record/made-for-each.ts'
import { MalformedQuestion } from '../../record/record-error.ts'
import { contextOf } from '../../record/reviews/context-of.ts'
import { type ClaimReview, reviewClaim, withdrawReview } from '../../record/reviews/review-claim.ts'
import { secondProgress, secondQueue } from '../../record/reviews/second-queue.ts'
import { queuePart, queueProgress } from '../../record/table/queue-of.ts'
import type { App } from '../app.ts'
import { basisOf } from '../basis.ts'
import type { NewReview, QueuedClaim, Reviewed } from '../contract.ts'
import type { Desk } from '../desk.ts'
import { filterAsked } from '../filter-asked.ts'
import { Refusal } from '../problem.ts'
import { FILTER, flag, json } from '../schemas.ts'
import { NEW_REVIEW, REVIEW_QUEUE, REVIEWED, REVIEWER, WITHDRAWAL } from '../schemas-of-reviews.ts'
import { answerOf, writtenList } from '../written.ts'

/** Claims of the queue that are kept as JSON. */
const MOST_KEPT = 1000

const queue = createRoute({
  method: 'get',
  path: '/api/reviews/queue',
  tags: ['reviews'],
  summary: 'Claims to review, each with the text around it: those that nobody has accepted or rejected yet',
  request: {
    query: z.object({
      ...FILTER,
      order: z.enum(['least-certain', 'random']).default('least-certain'),
      seed: z.coerce.number().int().min(0).max(1_000_000).default(1),
      limit: z.coerce.number().int().min(1).max(100).default(20),
      second: flag('Those that others have judged and the reviewer has not, without what was decided'),
      reviewer: REVIEWER,
      skip: z.coerce.number().int().min(0).max(9000).default(0),
    }),
  },
  responses: json(REVIEW_QUEUE, 'Claims to review'),
})

const review = createRoute({
  method: 'post',
  path: '/api/reviews',
  tags: ['reviews'],
  summary: 'Accepts, rejects, corrects or notes something of a claim',
  request: { body: { required: true, content: { 'application/json': { schema: NEW_REVIEW } } } },
  responses: json(REVIEWED, 'The claim as it stands then'),
})

const withdraw = createRoute({
  method: 'post',
  path: '/api/reviews/withdraw',
  tags: ['reviews'],
  summary: 'Takes back the last review of a person that is not taken back yet',
  request: { body: { content: { 'application/json': { schema: WITHDRAWAL } } } },
  responses: json(REVIEWED, 'The claim as it stands then, and what was taken back'),
})

/** What people say of claims. */
export function reviewRoutes(app: App, desk: Desk): void {
  const { db, now } = desk
  app.openapi(queue, async (c) => {
    const { order: asOrder, seed, limit, skip, second, reviewer = desk.reviewer, ...asked } = c.req.valid('query')
    const order = asOrder === 'random' ? 'random' : 'least certain'
    const filter = await filterAsked(db, asked)
    const queued = (found: FoundClaim): QueuedClaim => ({ ...found, context: contextOf(db, found) })
    const items = second
      ? [...partOf(secondQueue(db, filter, reviewer, order, seed), skip, limit)].map((each) =>
          JSON.stringify(queued(each)),
        )
      : writtenQueue(db, queuePart(db, filter, { order, seed, skip, limit }), queued)
    const progress = second ? secondProgress(db, filter, reviewer) : queueProgress(db, filter)
    return answerOf(c, { items: writtenList<QueuedClaim>(items), ...progress, basis: basisOf(db, filter, now()) })
  })
  app.openapi(review, async (c) => c.json(await take(c.req.valid('json'), desk), 200))
  app.openapi(withdraw, (c) => {
    const { reviewer = desk.reviewer } = c.req.valid('json')
    const taken = withdrawReview(db, { reviewer, at: now() })
    return c.json({ review: taken, claim: taken === null ? null : claimNow(db, taken.id) } satisfies Reviewed, 200)
  })
}

/** Claims as the queue shows them, as JSON: other filters have the same ones first. */
function writtenQueue(
  db: Database,
  versions: readonly { readonly version: number }[],
  queued: (found: FoundClaim) => QueuedClaim,
): string[] {
  const numbers = versions.map(({ version }) => version)
  const written = madeForEach(db, { name: 'queued claims', most: MOST_KEPT }, numbers, (unknown) =>
    claimsOfVersions(
      db,
      unknown.map((version) => ({ version })),
    ).map((found, i) => [unknown[i]!, JSON.stringify(queued(found))] as const),
  )
  return written.filter((text) => text !== undefined)
}

function* partOf<T>(all: Iterable<T>, skip: number, limit: number): Generator<T> {
  let passed = 0
  for (const each of all) {
    if (passed >= skip + limit) return
    if (passed++ >= skip) yield each
  }
}

async function take(given: NewReview, { db, reviewer, now }: Desk): Promise<Reviewed> {
  const said = await saidOf(given, db)
  reviewClaim(db, given.claim, said, { reviewer: given.reviewer ?? reviewer, at: now() })
  const after = showClaim(db, given.claim)!
  return { claim: claimNow(db, given.claim), review: after.reviews.at(-1)! }
}

/** What a person says, checked as the command line checks it. */
async function saidOf({ claim: id, verdict, correction, note }: NewReview, db: Database): Promise<ClaimReview> {
  const shown = showClaim(db, id)
  if (shown === undefined) throw new Refusal('not_found', `No claim "${id}" is in the record`)
  if ((verdict === 'correct') !== (correction !== undefined))
    throw new Refusal('bad_request', 'A correction goes with the verdict "correct", and with no other')
  if (verdict === 'note') {
    if (note === undefined || note.trim() === '') throw new Refusal('bad_request', 'Wanted the words of the note')
    return { kind: 'note', note }
  }
  if (correction === undefined) return { kind: verdict as 'accept' | 'reject', note: note ?? null }
  try {
    return { kind: 'correct', correction: await correctionOf(correction, { db, ...shown }), note: note ?? null }
  } catch (error) {
    if (!(error instanceof MalformedQuestion)) throw error
    throw new Refusal('bad_request', `Cannot set "${correction.field}": ${error.message}`)
  }
}

function claimNow(db: Database, id: string): Reviewed['claim'] {
  const shown = showClaim(db, id)
  if (shown === undefined) return null
  const { claim, document, verdict, corrected, happening } = shown
  return { claim, document, verdict, corrected, happening }
}
