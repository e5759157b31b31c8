import type { DocumentedClaim } from '../../model/documented-claim.ts'
import { ledgerOf } from '../../record/ledger/ledger.ts'
import { readClaims } from '../claim-input.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import type { LedgerOptions } from '../options.ts'
import { ledgerText } from '../text/ledger.ts'
import { styleFor } from '../text/style.ts'

/** `chancery ledger`: what one promised and delivered to another. */
export async function ledgerCommand(
  { giver, receiver }: { readonly giver: string; readonly receiver: string },
  files: readonly string[],
  options: LedgerOptions,
  context: Context,
): Promise<number> {
  const { out, width, colours } = context
  let failed = false
  const fail = (message: string) => {
    failed = true
    context.complain(message)
  }
  const claims: DocumentedClaim[] = []
  for await (const claim of readClaims(files.length === 0 ? ['-'] : files, context, fail)) claims.push(claim)
  const ledger = ledgerOf(claims, { giver, receiver })
  if (options.json === true) await out.write(`${JSON.stringify(ledger)}\n`)
  else if (ledger.lines.length === 0) await out.write(`Nothing is reported of ${giver} giving ${receiver} anything.\n`)
  else await out.write(ledgerText(ledger, { style: styleFor(colours), width }))
  return failed ? EXIT.failed : EXIT.done
}
