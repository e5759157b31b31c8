import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import type { AnsweringThreads } from './answering/answering-threads.ts'
import type { App } from './app.ts'
import type { MainDesk } from './desk.ts'
import { fileAnswer, startPage } from './files.ts'
import { guardHeaders } from './guard/headers.ts'
import { checkHost } from './guard/host.ts'
import { checkOrigin } from './guard/origin.ts'
import { limitRate } from './guard/rate.ts'
import { checkToken } from './guard/token.ts'
import { keepAnswers } from './kept-answers.ts'
import { addNothingThere, newApp } from './new-app.ts'
import { INFO } from './openapi-info.ts'
import { problem, problemOf } from './problem.ts'
import { addRoutes } from './routes/all.ts'

/** Bytes of a body: files that are dropped on the page come one to a request. */
const LARGEST_BODY = 64 * 1024 * 1024
/** Methods of requests that may have one. */
const WRITING = ['POST', 'PUT', 'PATCH', 'DELETE']
/** Requests in a window: many times what pages ask. */
const [MOST_REQUESTS, WINDOW_MS] = [3000, 10_000]

export interface AppOptions {
  /** Names that the server goes by, without port. */
  readonly hosts: readonly string[]
  /** Null where only this machine can reach it. */
  readonly token: string | null
  /** Folder of the desk's pages. */
  readonly pages: string
  /** What answers beside this thread. */
  readonly threads: AnsweringThreads
}

/** The desk as one function from request to answer: guards first, then the API, then files, then the page. */
export function createApp(desk: MainDesk, { hosts, token, pages, threads }: AppOptions): App {
  const app = newApp()
  app.use(guardHeaders(), checkHost(hosts), limitRate(MOST_REQUESTS, WINDOW_MS), checkOrigin())
  if (token !== null) app.use(checkToken(token))
  // Who only reads sends no body, and to look for one costs a fifth of a short answer.
  app.on(
    WRITING,
    '*',
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: (c) => problem(c, 'too_large', 'Cannot take so much at once: wanted at most 64 MB, or `chancery add`'),
    }),
  )
  app.use(compress())
  app.use('/api/*', keepAnswers(desk, threads))
  addRoutes(app, desk)
  app.doc31('/api/openapi.json', INFO)
  addNothingThere(app)
  app.get('/data/*', async (c) => {
    return (
      (await fileAnswer(c, desk.data, c.req.path.slice('/data'.length))) ??
      problem(c, 'not_found', 'There is no such file')
    )
  })
  app.get('*', async (c) => (await fileAnswer(c, pages, c.req.path)) ?? startPage(c, pages))
  app.notFound((c) => problem(c, 'not_found', `Nothing takes ${c.req.method} at ${c.req.path}`))
  app.onError((error, c) => problemOf(c, error, desk.complain))
  return app
}
