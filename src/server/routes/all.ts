import type { App } from '../app.ts'
import type { Desk } from '../desk.ts'
import { accuracyRoutes } from './accuracy.ts'
import { actorRoute } from './actor.ts'
import { actorRoutes } from './actors.ts'
import { briefRoutes } from './briefs.ts'
import { claimRoutes } from './claims.ts'
import { docsRoutes } from './docs.ts'
import { documentRoutes } from './documents.ts'
import { exportRoutes } from './export.ts'
import { facetRoutes } from './facets.ts'
import { happeningRoutes } from './happenings.ts'
import { intakeRoutes } from './intake.ts'
import { keptTextRoutes } from './kept-texts.ts'
import { ledgerRoutes } from './ledgers.ts'
import { mapRoutes } from './map.ts'
import { networkRoutes } from './network.ts'
import { readingRoutes } from './readings.ts'
import { recordRoutes } from './record.ts'
import { relationRoutes } from './relations.ts'
import { reprintRoutes } from './reprints.ts'
import { reviewRoutes } from './reviews.ts'
import { searchRoutes } from './search.ts'
import { sourceRoutes } from './sources.ts'

/** Routes of each noun, in the order in which the documentation lists them. */
const ROUTES: readonly ((app: App, desk: Desk) => void)[] = [
  accuracyRoutes,
  actorRoute,
  actorRoutes,
  briefRoutes,
  claimRoutes,
  docsRoutes,
  documentRoutes,
  exportRoutes,
  facetRoutes,
  happeningRoutes,
  intakeRoutes,
  keptTextRoutes,
  ledgerRoutes,
  mapRoutes,
  networkRoutes,
  readingRoutes,
  recordRoutes,
  relationRoutes,
  reprintRoutes,
  reviewRoutes,
  searchRoutes,
  sourceRoutes,
]

/** Every route of the API: one file a noun. */
export function addRoutes(app: App, desk: Desk): void {
  for (const add of ROUTES) add(app, desk)
}
