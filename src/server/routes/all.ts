import type { App } from '../app.ts'
import type { Desk } from '../desk.ts'
import { accuracyRoutes } from './accuracy.ts'
import { actorRoutes } from './actors.ts'
import { claimRoutes } from './claims.ts'
import { documentRoutes } from './documents.ts'
import { facetRoutes } from './facets.ts'
import { happeningRoutes } from './happenings.ts'
import { keptTextRoutes } from './kept-texts.ts'
import { readingRoutes } from './readings.ts'
import { recordRoutes } from './record.ts'
import { relationRoutes } from './relations.ts'
import { reviewRoutes } from './reviews.ts'

const ROUTES: readonly ((app: App, desk: Desk) => void)[] = [
  recordRoutes,
  claimRoutes,
  facetRoutes,
  documentRoutes,
  actorRoutes,
  happeningRoutes,
  relationRoutes,
  readingRoutes,
  keptTextRoutes,
  reviewRoutes,
  accuracyRoutes,
]

/** Every route of the API: one file a noun. */
export function addRoutes(app: App, desk: Desk): void {
  for (const add of ROUTES) add(app, desk)
}
