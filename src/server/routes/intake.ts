import { join } from 'node:path'
import { createRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { intake } from '../../intake/intake.ts'
import { survey } from '../../intake/survey.ts'
import { findRun, listLog, listRuns } from '../../record/log/intake-log.ts'
import type { App } from '../app.ts'
import { basisOf } from '../basis.ts'
import type { IntakeRun } from '../contract.ts'
import { cursorOf, placeOf } from '../cursor.ts'
import type { MainDesk } from '../desk.ts'
import { given } from '../filter-asked.ts'
import { addressOf } from '../handed-over.ts'
import { tellOfRuns } from '../intake-events.ts'
import { loggedRun, ownRun } from '../intake-runs.ts'
import { Refusal } from '../problem.ts'
import { json, PART } from '../schemas.ts'
import { INTAKE_PAGE, INTAKE_RUN, LOG_PAGE, NEW_FILES, NEW_INTAKE, OUTCOME } from '../schemas-of-intake.ts'
import { upload } from '../uploads.ts'

const SAMPLE = join('sample-record', 'relations-of-the-1970s.jsonl')
const PLACE = z.tuple([z.number()])
const NUMBER = z.coerce.number().int().min(1)

const list = createRoute({
  method: 'get',
  path: '/api/intake',
  tags: ['intake'],
  summary: 'Runs that added to the record, the newest first, and how far each is',
  request: { query: z.object(PART) },
  responses: json(INTAKE_PAGE, 'Runs'),
})

const log = createRoute({
  method: 'get',
  path: '/api/intake/log',
  tags: ['intake'],
  summary: 'What became of every item that was added, the newest first',
  request: { query: z.object({ run: NUMBER.optional(), outcome: OUTCOME.optional(), ...PART }) },
  responses: json(LOG_PAGE, 'Items, those that could not be read with the reason'),
})

const add = createRoute({
  method: 'post',
  path: '/api/intake',
  tags: ['intake'],
  summary: 'Adds files, or what is at an address, in the background; runs are done one after the other',
  request: {
    body: { content: { 'application/json': { schema: NEW_INTAKE }, 'multipart/form-data': { schema: NEW_FILES } } },
  },
  responses: json(INTAKE_RUN, 'The run, which goes on'),
})

const sample = createRoute({
  method: 'post',
  path: '/api/intake/sample',
  tags: ['intake'],
  summary: 'Adds the sample record: thirty reports on three relations of the 1970s',
  responses: json(INTAKE_RUN, 'The run, which goes on'),
})

const stop = createRoute({
  method: 'delete',
  path: '/api/intake/{run}',
  tags: ['intake'],
  summary: 'Stops a run: what it has kept stays, and adding the same again takes up the rest',
  request: { params: z.object({ run: NUMBER }) },
  responses: json(INTAKE_RUN, 'The run, which ends'),
})

/** What is added to the record, and what became of it. */
export function intakeRoutes(app: App, desk: MainDesk): void {
  const { db, runs, now } = desk
  const own = (number: number) => runs.all().find(({ run }) => run === number)
  app.openapi(list, (c) => {
    const { limit, cursor } = c.req.valid('query')
    const found = listRuns(db, limit + 1, placeOf(cursor, PLACE)?.[0] ?? null)
    const items: IntakeRun[] = found.slice(0, limit).map((run) => {
      const state = own(run.number)
      return state === undefined ? loggedRun(db, run) : ownRun(state)
    })
    const next = cursorOf(found.length > limit ? [items.at(-1)!.run] : null)
    return c.json({ items, next, basis: basisOf(db, {}, now()) }, 200, { 'cache-control': 'no-store' })
  })
  app.openapi(log, (c) => {
    const { limit, cursor, ...asked } = c.req.valid('query')
    const found = listLog(db, given(asked), limit + 1, placeOf(cursor, PLACE)?.[0] ?? null)
    const items = found.slice(0, limit)
    const next = cursorOf(found.length > limit ? [items.at(-1)!.number] : null)
    return c.json({ items, next, basis: basisOf(db, {}, now()) }, 200)
  })
  app.openapi(add, async (c) => {
    const { url, follow } = { url: undefined, follow: undefined, ...c.req.valid('json') }
    if (url !== undefined) return c.json(addAddress(desk, addressOf(url), follow ?? true), 200)
    const { file } = { file: undefined, ...c.req.valid('form') }
    if (file === undefined)
      throw new Refusal('bad_request', 'Nothing to add: wanted files, or the "url" of a feed or page')
    return c.json(await addFiles(desk, [file].flat()), 200)
  })
  app.openapi(sample, async (c) => c.json(await addSample(desk), 200))
  app.openapi(stop, (c) => {
    const { run } = c.req.valid('param')
    const state = own(run)
    if (state === undefined) {
      const logged = findRun(db, run)
      if (logged === undefined) throw new Refusal('not_found', `There is no run ${run}`)
      throw new Refusal('bad_request', `Run ${run} is not of this desk: it can be stopped only where it was started`)
    }
    runs.stop(run)
    return c.json(ownRun(state), 200)
  })
  app.get('/api/intake/events', (c) => streamSSE(c, (stream) => tellOfRuns(stream, desk)))
}

function addAddress({ runs }: MainDesk, url: string, followLinks: boolean): IntakeRun {
  const items = (options: Parameters<typeof intake>[1]) => intake([url], { ...options, followLinks })
  return ownRun(runs.start({ command: `add ${url}`, bytes: 0, items, over: async () => {} }))
}

async function addFiles({ runs }: MainDesk, files: readonly File[]): Promise<IntakeRun> {
  const { files: named, bytes, remove } = await upload(files)
  const command = `add ${named.map(({ name }) => name).join(' ')}`
  try {
    return ownRun(runs.start({ command, bytes, items: (options) => intake(named, options), over: remove }))
  } catch (error) {
    await remove()
    throw error
  }
}

async function addSample({ runs, data }: MainDesk): Promise<IntakeRun> {
  const path = join(data, SAMPLE)
  const { bytes } = await survey([path])
  const items = (options: Parameters<typeof intake>[1]) => intake([path], options)
  return ownRun(runs.start({ command: 'add the sample record', bytes, items, over: async () => {} }))
}
