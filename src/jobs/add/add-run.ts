import type { IntakeItem } from '../../intake/item.ts'
import { endRun } from '../../record/log/intake-log.ts'
import { type Adding, addItems } from './adder.ts'

/**
 * Adds items as a whole run of the log. One that is stopped has no end there: it was cut off, and what it had not done is
 * taken up when the same is added again.
 *
 * @throws RecordError where the record cannot be written to; what was kept before stays
 */
export async function addRun(items: AsyncIterable<IntakeItem>, adding: Adding): Promise<void> {
  await addItems(items, adding)
  if (!adding.signal.aborted) endRun(adding.db, adding.run, adding.now())
}
