import { createInterface } from 'node:readline'
import { count } from '../../formats/grouped.ts'
import type { FoundClaim } from '../../record/ask/find-claims.ts'
import { showClaim, textOfId } from '../../record/ask/show.ts'
import { filterOf } from '../../record/ask/typed/filter-of.ts'
import type { Database } from '../../record/database.ts'
import { reviewQueue } from '../../record/reviews/queue.ts'
import { reviewClaim } from '../../record/reviews/review-claim.ts'
import type { Context } from '../context.ts'
import { EXIT, Failure } from '../exit.ts'
import type { ReviewOptions } from '../options.ts'

import { answer, KEYS } from '../review/step.ts'
import { typedCorrection } from '../review/typed-correction.ts'
import { foundClaimText } from '../text/record/found-claim.ts'
import { styleFor } from '../text/style.ts'
import { withRecordOf } from '../with-record.ts'

/** `chancery review`: one claim by its id, or step by step those that nobody has looked at, the least certain first. */
export async function reviewCommand(id: string | undefined, options: ReviewOptions, context: Context): Promise<number> {
  return withRecordOf(options, context, (db) =>
    id === undefined ? stepThrough(db, options, context) : reviewOne(db, id, options, context),
  )
}

async function reviewOne(db: Database, id: string, options: ReviewOptions, context: Context): Promise<number> {
  const { accept, reject, set = [], note } = options
  if ([accept, reject].filter(Boolean).length + set.length === 0 && note === undefined)
    throw new Failure('Nothing to review: wanted --accept, --reject, --set field=value or --note words')
  const by = { reviewer: options.by, at: new Date().toISOString() }
  const shown = showClaim(db, id)
  if (shown === undefined) throw new Failure(`Nothing in the record has the id "${id}"`)
  for (const typed of set) {
    const correction = await typedCorrection(typed, { db, claim: shown.claim, text: shown.text })
    reviewClaim(db, id, { kind: 'correct', correction, note: note ?? null }, by)
  }
  if (accept === true) reviewClaim(db, id, { kind: 'accept', note: note ?? null }, by)
  else if (reject === true) reviewClaim(db, id, { kind: 'reject', note: note ?? null }, by)
  else if (set.length === 0) reviewClaim(db, id, { kind: 'note', note: note! }, by)
  const after = showClaim(db, id)!
  await print(after, 1, after.text, options, context)
  return EXIT.done
}

async function stepThrough(db: Database, options: ReviewOptions, context: Context): Promise<number> {
  if (options.json === true) throw new Failure('Cannot step through claims with --json: name one claim by its id')
  const filter = await filterOf(db, options)
  const lines = createInterface({ input: context.stdin })[Symbol.asyncIterator]()
  const { out } = context
  let seen = 0
  await out.write(`${KEYS}\n\n`)
  for (const found of reviewQueue(db, filter, options.random === true ? 'random' : 'least certain')) {
    if (seen >= options.limit) break
    seen++
    await print(found, seen, textOfId(db, found.document.id), options, context)
    const step = await stepAt(db, found, options, context, lines)
    if (step === 'end') break
  }
  await out.write(seen === 0 ? 'Nothing left to review.\n' : `${count(seen, 'claim')} seen.\n`)
  return EXIT.done
}

/** Asks until the claim is done with. The end of the input ends the session. */
async function stepAt(
  db: Database,
  found: FoundClaim,
  { by: reviewer }: ReviewOptions,
  { out }: Context,
  lines: AsyncIterator<string>,
): Promise<'next' | 'end'> {
  let current = found
  for (;;) {
    await out.write('> ')
    const { value, done } = await lines.next()
    if (done === true) return 'end'
    const { step, message } = await answer(value, current, db, { reviewer, at: new Date().toISOString() })
    if (message !== null) await out.write(`${message}\n`)
    if (step !== 'stay') return step
    current = showClaim(db, found.claim.id) ?? current
  }
}

async function print(
  found: FoundClaim,
  number: number,
  text: string,
  { json }: ReviewOptions,
  { out, width, colours }: Context,
): Promise<void> {
  if (json === true) await out.write(`${JSON.stringify(found)}\n`)
  else await out.write(`${foundClaimText(found, number, { text, style: styleFor(colours), width })}\n`)
}
