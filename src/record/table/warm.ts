import { readFlags } from '../ask/happening-flags.ts'
import type { Database } from '../database.ts'
import { actorsCalled, claimsByActor } from './actor-names.ts'
import { basisOf } from './basis-of.ts'
import { countDocumentBasis, documentsByNumber } from './documents-by-number.ts'
import { readGives } from './gives-of.ts'
import { happeningTotals } from './happening-totals.ts'
import { certaintyPlaces } from './queue-of.ts'
import { publishersByDocument } from './related-columns.ts'
import { readRoles } from './role-facts.ts'
import { readRowsBy } from './rows-by.ts'
import { select } from './select.ts'
import { countedSources, numbersOfNamed, spokesmenOf } from './sources-by-number.ts'
import { loadInParts, tableOf } from './table-of.ts'

/**
 * Loads what answers are counted with, in parts of some hundredths of a second: who asks meanwhile waits for one of them, or for
 * what the answer itself needs.
 *
 * @param turn waited for after each part; false ends it
 */
export async function loadInBackground(db: Database, turn: () => Promise<boolean>): Promise<void> {
  for (const _ of partsOf(db)) if (!(await turn())) return
}

function* partsOf(db: Database): Generator<unknown, void> {
  yield* loadInParts(db)
  yield claimsByActor(db)
  yield happeningTotals(db)
  yield publishersByDocument(db)
  yield countDocumentBasis(db, documentsByNumber(db).numbers)
  yield actorsCalled(db, '')
  for (const key of ['id', 'id and kind', 'name and country'] as const) yield countedSources(db, key)
  const table = tableOf(db)
  yield* readRowsBy(db, table)
  yield spokesmenOf(db, '', 1)
  yield numbersOfNamed(db, '', '')
  yield certaintyPlaces(db, table)
  yield basisOf(select(db, {}))
  yield* readGives(db, table)
  yield* readRoles(db, table)
  yield* readFlags(db)
}
