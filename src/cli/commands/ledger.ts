import { clean } from '../../formats/clean.ts'
import type { DocumentedClaim } from '../../model/documented-claim.ts'
import { ledgerBetween } from '../../record/ask/ledger-between.ts'
import { partyOf } from '../../record/ask/typed/party.ts'
import { findState, loadStates } from '../../record/ask/typed/states.ts'
import { ledgerOf } from '../../record/ledger/ledger.ts'
import type { Ledger } from '../../record/ledger/types.ts'
import { readClaims } from '../claim-input.ts'
import type { Context } from '../context.ts'
import { EXIT, Failure } from '../exit.ts'
import type { LedgerOptions } from '../options.ts'
import { ledgerText } from '../text/ledger.ts'
import { styleFor } from '../text/style.ts'
import { withRecordOf } from '../with-record.ts'

/** Who gives and who receives: as typed, then by id. */
interface Dyad {
  readonly giver: string
  readonly receiver: string
}

/** `chancery ledger`: what one promised and delivered to another. */
export async function ledgerCommand(
  typed: Dyad,
  files: readonly string[],
  options: LedgerOptions,
  context: Context,
): Promise<number> {
  if (files.length === 0) return ledgerOfRecord(typed, options, context)
  const { since, until, asOf } = options
  if ([since, until, asOf].some((day) => day !== undefined))
    throw new Failure('Cannot ask files for a time: only the record can be asked')
  let failed = false
  const fail = (message: string) => {
    failed = true
    context.complain(message)
  }
  const claims: DocumentedClaim[] = []
  for await (const claim of readClaims(files, context, fail)) claims.push(claim)
  const dyad = { giver: await idOf(typed.giver), receiver: await idOf(typed.receiver) }
  await print(ledgerOf(claims, dyad), dyad, options, context)
  return failed ? EXIT.failed : EXIT.done
}

async function ledgerOfRecord(typed: Dyad, options: LedgerOptions, context: Context): Promise<number> {
  return withRecordOf(options, context, async (db) => {
    const [giver, receiver] = [await partyOf(db, typed.giver), await partyOf(db, typed.receiver)]
    const { since, until, asOf } = options
    const time = Object.fromEntries(Object.entries({ since, until, asOf }).filter(([, day]) => day !== undefined))
    await print(ledgerBetween(db, giver, receiver, time), { giver: giver.id, receiver: receiver.id }, options, context)
    return EXIT.done
  })
}

/** The id of a state by its code or name; what is none is taken for the id of another actor. */
async function idOf(typed: string): Promise<string> {
  return (await findState(await loadStates(), typed))?.code ?? typed
}

async function print(
  ledger: Ledger,
  { giver, receiver }: Dyad,
  { json }: LedgerOptions,
  { out, width, colours }: Context,
): Promise<void> {
  if (json === true) await out.write(`${JSON.stringify(ledger)}\n`)
  else if (ledger.lines.length === 0)
    await out.write(`Nothing is reported of ${clean(giver)} giving ${clean(receiver)} anything.\n`)
  else await out.write(ledgerText(ledger, { style: styleFor(colours), width }))
}
