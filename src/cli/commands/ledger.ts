import type { DocumentedClaim } from '../../model/documented-claim.ts'
import { documentedClaims } from '../../record/ask/documented-claims.ts'
import { ledgerOf } from '../../record/ledger/ledger.ts'
import { partyOf } from '../ask/party.ts'
import { findState, loadStates } from '../ask/states.ts'
import { readClaims } from '../claim-input.ts'
import type { Context } from '../context.ts'
import { EXIT, Failure } from '../exit.ts'
import type { LedgerOptions } from '../options.ts'
import { clean } from '../text/clean.ts'
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
  await print(claims, { giver: await idOf(typed.giver), receiver: await idOf(typed.receiver) }, options, context)
  return failed ? EXIT.failed : EXIT.done
}

async function ledgerOfRecord(typed: Dyad, options: LedgerOptions, context: Context): Promise<number> {
  return withRecordOf(options, context, async (db) => {
    const [giver, receiver] = [await partyOf(db, typed.giver), await partyOf(db, typed.receiver)]
    const { since, until, asOf } = options
    const time = Object.fromEntries(Object.entries({ since, until, asOf }).filter(([, day]) => day !== undefined))
    // Of what is bought the actor receives, so both directions are looked at.
    const claims = [
      ...documentedClaims(db, { ...time, actor: giver.filter, recipient: receiver.filter }, false),
      ...documentedClaims(db, { ...time, actor: receiver.filter, recipient: giver.filter }, false),
    ]
    const once = new Map(claims.map((claim) => [claim.claim.id, claim]))
    await print([...once.values()], { giver: giver.id, receiver: receiver.id }, options, context)
    return EXIT.done
  })
}

/** The id of a state by its code or name; what is none is taken for the id of another actor. */
async function idOf(typed: string): Promise<string> {
  return (await findState(await loadStates(), typed))?.code ?? typed
}

async function print(
  claims: readonly DocumentedClaim[],
  { giver, receiver }: Dyad,
  { json }: LedgerOptions,
  { out, width, colours }: Context,
): Promise<void> {
  const ledger = ledgerOf(claims, { giver, receiver })
  if (json === true) await out.write(`${JSON.stringify(ledger)}\n`)
  else if (ledger.lines.length === 0)
    await out.write(`Nothing is reported of ${clean(giver)} giving ${clean(receiver)} anything.\n`)
  else await out.write(ledgerText(ledger, { style: styleFor(colours), width }))
}
