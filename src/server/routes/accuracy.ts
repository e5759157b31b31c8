import { createRoute } from '@hono/zod-openapi'
import { accuracy } from '../../record/reviews/accuracy.ts'
import { agreement } from '../../record/reviews/agreement.ts'
import type { App } from '../app.ts'
import { basisOf } from '../basis.ts'
import type { Desk } from '../desk.ts'
import { json } from '../schemas.ts'
import { ACCURACY } from '../schemas-of-reviews.ts'

const measured = createRoute({
  method: 'get',
  path: '/api/accuracy',
  tags: ['reviews'],
  summary: 'How often the machine was right, field by field, by what people reviewed, and how far they agree',
  responses: json(ACCURACY, 'Shares, each with its 95 % interval'),
})

/** What reviews say of the machine's reading and of one another. */
export function accuracyRoutes(app: App, { db, now }: Desk): void {
  app.openapi(measured, (c) =>
    c.json({ accuracy: accuracy(db), agreement: agreement(db), basis: basisOf(db, {}, now()) }, 200),
  )
}
