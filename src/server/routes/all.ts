import type { App } from '../app.ts'
import type { Desk } from '../desk.ts'
import { actorRoutes } from './actors.ts'
import { claimRoutes } from './claims.ts'
import { documentRoutes } from './documents.ts'
import { facetRoutes } from './facets.ts'
import { happeningRoutes } from './happenings.ts'
import { recordRoutes } from './record.ts'
import { relationRoutes } from './relations.ts'

/** Every route of the API: one file a noun. */
export function addRoutes(app: App, desk: Desk): void {
  for (const add of [
    recordRoutes,
    claimRoutes,
    facetRoutes,
    documentRoutes,
    actorRoutes,
    happeningRoutes,
    relationRoutes,
  ])
    add(app, desk)
}
