import type { App } from '../app.ts'
import type { Desk } from '../desk.ts'
import { actorRoute } from './actor.ts'
import { actorRoutes } from './actors.ts'
import { claimRoutes } from './claims.ts'
import { documentRoutes } from './documents.ts'
import { facetRoutes } from './facets.ts'
import { happeningRoutes } from './happenings.ts'
import { mapRoutes } from './map.ts'
import { networkRoutes } from './network.ts'
import { recordRoutes } from './record.ts'
import { reprintRoutes } from './reprints.ts'
import { sourceRoutes } from './sources.ts'

/** Every route of the API: one file a noun. */
export function addRoutes(app: App, desk: Desk): void {
  for (const add of [
    recordRoutes,
    claimRoutes,
    facetRoutes,
    documentRoutes,
    actorRoutes,
    actorRoute,
    sourceRoutes,
    reprintRoutes,
    mapRoutes,
    networkRoutes,
    happeningRoutes,
  ])
    add(app, desk)
}
