import type { App } from '../app.ts'
import type { Desk, MainDesk } from '../desk.ts'
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

/** What adds the routes of one noun: those that ask the record alone may do so in any thread. */
type Routes =
  | { readonly anywhere: (app: App, desk: Desk) => void }
  | { readonly main: (app: App, desk: MainDesk) => void }

/** Routes of each noun, in the order in which the documentation lists them. */
const ROUTES: readonly Routes[] = [
  { anywhere: accuracyRoutes },
  { anywhere: actorRoute },
  { anywhere: actorRoutes },
  { anywhere: briefRoutes },
  { anywhere: claimRoutes },
  { main: docsRoutes },
  { anywhere: documentRoutes },
  { anywhere: exportRoutes },
  { anywhere: facetRoutes },
  { anywhere: happeningRoutes },
  { main: intakeRoutes },
  { main: keptTextRoutes },
  { anywhere: ledgerRoutes },
  { anywhere: mapRoutes },
  { anywhere: networkRoutes },
  { anywhere: readingRoutes },
  { anywhere: recordRoutes },
  { anywhere: relationRoutes },
  { anywhere: reprintRoutes },
  { anywhere: reviewRoutes },
  { anywhere: searchRoutes },
  { anywhere: sourceRoutes },
]
/** Where those of the main thread begin. */
const OF_MAIN = /^\/api\/(?:docs|intake|openapi)/

/** Every route of the API: one file a noun. */
export function addRoutes(app: App, desk: MainDesk): void {
  for (const routes of ROUTES) 'anywhere' in routes ? routes.anywhere(app, desk) : routes.main(app, desk)
}

/** Those that ask the record alone. */
export function addRecordRoutes(app: App, desk: Desk): void {
  for (const routes of ROUTES) if ('anywhere' in routes) routes.anywhere(app, desk)
}

/** Whether what is asked at a path of the API is asked of the record alone. */
export function asksRecord(path: string): boolean {
  return !OF_MAIN.test(path)
}
