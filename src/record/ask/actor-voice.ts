import type { Database } from '../database.ts'
import { hasNumber } from '../table/actor-counts.ts'
import { newestOf } from '../table/newest.ts'
import { type Selected, select } from '../table/select.ts'
import type { ActorPage, Days } from './actor-page.ts'
import { writtenClaims } from './written-claims.ts'

/** The newest claims that an actor makes, or those who speak for it, about anyone, as JSON: as the filter `side` finds them. */
export function saidByActor(db: Database, { id }: ActorPage, days: Days, limit: number): string[] {
  return writtenClaims(db, newestOf(select(db, { side: id, ...days }), limit))
}

/**
 * The newest claims with an actor that others make: neither it, nor who speaks for it, nor the writer alone; as JSON.
 *
 * @param selected claims with the actor
 */
export function saidOfActor({ db, table, rows }: Selected, { id }: ActorPage, limit: number): string[] {
  const [writer, own] = [table.voices.find('writer'), table.sides.find(id)]
  const ofOthers = rows.filter((row) => table.voice.data[row] !== writer && !hasNumber(table.sourceSides, row, own))
  return writtenClaims(db, newestOf({ db, table, rows: ofOthers }, limit))
}
