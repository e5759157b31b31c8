import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from './app.ts'
import { problem } from './problem.ts'

/** What routes are added to; a question that a route's schema does not take is answered with what is wrong with it. */
export function newApp(): App {
  return new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      const [issue] = result.error.issues
      return problem(
        c,
        'bad_request',
        `Cannot take "${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'it is not understood'}`,
      )
    },
  })
}

/** Says of every address of the API to which no route was added that nothing is there. */
export function addNothingThere(app: App): void {
  app.all('/api/*', (c) => problem(c, 'not_found', `Nothing is at ${c.req.path}: see /api/docs`))
}
