import { findClaims } from '../../record/ask/find-claims.ts'
import { textOfId } from '../../record/ask/show.ts'
import { filterOf } from '../../record/ask/typed/filter-of.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import type { ClaimsOptions } from '../options.ts'
import { foundClaimText } from '../text/record/found-claim.ts'
import { styleFor } from '../text/style.ts'
import { withRecordOf } from '../with-record.ts'

/** `chancery claims`: claims of the record, the newest event first. */
export async function claimsCommand(options: ClaimsOptions, context: Context): Promise<number> {
  const { out, width, colours } = context
  return withRecordOf(options, context, async (db) => {
    const found = findClaims(db, await filterOf(db, options), options.limit)
    if (options.json === true) {
      await out.write(`${JSON.stringify({ claims: found.claims, more: found.more })}\n`)
      return EXIT.done
    }
    if (found.claims.length === 0) await out.write('No such claims.\n')
    for (const [index, claim] of found.claims.entries()) {
      const page = { text: textOfId(db, claim.document.id), style: styleFor(colours), width }
      await out.write(`${foundClaimText(claim, index + 1, page)}\n\n`)
    }
    if (found.more) await out.write(`There are more than these ${options.limit}: ask with --limit.\n`)
    return EXIT.done
  })
}
