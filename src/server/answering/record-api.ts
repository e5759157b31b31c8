import type { App } from '../app.ts'
import type { Desk } from '../desk.ts'
import { addNothingThere, newApp } from '../new-app.ts'
import { problemOf } from '../problem.ts'
import { addRecordRoutes } from '../routes/all.ts'
import { LEFT_TO_MAIN, LeftToMain } from './left-to-main.ts'

/** What answers questions of the record, with the words of the whole desk and none of its guards: they stand before it. */
export function recordApi(desk: Desk): App {
  const app = newApp()
  addRecordRoutes(app, desk)
  addNothingThere(app)
  app.onError((error, c) => {
    if (error instanceof LeftToMain) return c.body(null, LEFT_TO_MAIN)
    return problemOf(c, error, desk.complain)
  })
  return app
}
