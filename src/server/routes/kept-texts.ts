import { createRoute } from '@hono/zod-openapi'
import type { DocumentItem, IntakeItem } from '../../intake/item.ts'
import { addRun } from '../../jobs/add/add-run.ts'
import { newTally } from '../../jobs/add/tally.ts'
import { eachLogLine, startRun } from '../../record/log/intake-log.ts'
import type { App } from '../app.ts'
import { articleIn } from '../article.ts'
import type { KeptText } from '../contract.ts'
import type { Desk } from '../desk.ts'
import { HANDED_OVER, type HandedOver } from '../handed-over.ts'
import { Refusal } from '../problem.ts'
import { json } from '../schemas.ts'
import { KEPT_TEXT } from '../schemas-of-texts.ts'

const keep = createRoute({
  method: 'post',
  path: '/api/documents',
  tags: ['documents'],
  summary: 'Keeps a text, a page or a file in the record',
  request: { body: HANDED_OVER },
  responses: json(KEPT_TEXT, 'The document, and whether it is new'),
})

/** Texts that were handed over, kept in the record. */
export function keptTextRoutes(app: App, desk: Desk): void {
  app.openapi(keep, async (c) => {
    const handed: HandedOver = { ...c.req.valid('json'), ...c.req.valid('form') }
    const signal = AbortSignal.any([c.req.raw.signal, desk.stopping])
    return c.json(await keepArticle(await articleIn(handed, desk, signal), desk), 200)
  })
}

/** Adds an article at once, as a run of its own; a person who waits for it is not made to wait for runs of many. */
async function keepArticle(article: DocumentItem, desk: Desk): Promise<KeptText> {
  const { db, pool, stopping: signal, now } = desk
  const run = startRun(db, `add ${article.name}`, now())
  let complaint: string | null = null
  const complain = (message: string) => {
    complaint = message
  }
  await addRun(only(article), { db, pool: pool(), run, tally: newTally(), signal, now, complain, done() {} })
  if (complaint !== null) throw new Refusal('bad_request', complaint)
  const [line] = eachLogLine(db, run, null)
  if (line === undefined || line.document === null || line.outcome === 'bad')
    throw new Refusal('failed', 'It is not kept: the desk was closed meanwhile')
  return { document: line.document, outcome: line.outcome, run }
}

async function* only(item: DocumentItem): AsyncGenerator<IntakeItem> {
  yield item
}
