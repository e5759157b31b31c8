import type { App } from '../app.ts'
import type { Desk } from '../desk.ts'
import { accuracyRoutes } from './accuracy.ts'
import { keptTextRoutes } from './kept-texts.ts'
import { readingRoutes } from './readings.ts'
import { recordRoutes } from './record.ts'
import { reviewRoutes } from './reviews.ts'

/** Every route of the API: one file a noun. */
export function addRoutes(app: App, desk: Desk): void {
  for (const add of [recordRoutes, readingRoutes, keptTextRoutes, reviewRoutes, accuracyRoutes]) add(app, desk)
}
