import { type ShownClaim, type ShownDocument, showClaim, showDocument } from '../../record/ask/show.ts'
import type { Context } from '../context.ts'
import { EXIT, Failure } from '../exit.ts'
import type { RecordOptions } from '../options.ts'
import { clean } from '../text/clean.ts'
import { foundClaimText, headWords } from '../text/record/found-claim.ts'
import { reviewLine } from '../text/record/review.ts'
import { type Style, styleFor } from '../text/style.ts'
import { count } from '../text/voices.ts'
import { labelled } from '../text/wrap.ts'
import { withRecordOf } from '../with-record.ts'

const LABEL = 12

/** `chancery show`: one claim or document with all that the record knows of it. */
export async function showCommand(id: string, options: RecordOptions, context: Context): Promise<number> {
  return withRecordOf(options, context, async (db) => {
    const style = styleFor(context.colours)
    const claim = showClaim(db, id)
    const document = claim === undefined ? showDocument(db, id) : undefined
    const shown = claim ?? document
    if (shown === undefined) throw new Failure(`Nothing in the record has the id "${clean(id)}"`)
    if (options.json === true) await context.out.write(`${JSON.stringify(shown)}\n`)
    else if (claim !== undefined) await context.out.write(claimPage(claim, style, context.width))
    else await context.out.write(documentPage(document!, style, context.width))
    return EXIT.done
  })
}

function claimPage(shown: ShownClaim, style: Style, width: number): string {
  const { versions, reviews, text } = shown
  const lines = [foundClaimText(shown, 1, { text, style, width }), '']
  for (const { added, replaced, verdict, coder } of versions) {
    const until = replaced === null ? 'holds' : `until ${moment(replaced)}`
    const words = [`from ${moment(added)}`, until, verdict, `read by ${coder.model}, ${coder.version}`]
    lines.push(labelled(style.dim('version'), words.filter((word) => word !== null).join(' · '), LABEL, width))
  }
  for (const review of reviews) lines.push(labelled(style.dim('review'), reviewLine(review), LABEL, width))
  return `${lines.join('\n')}\n`
}

function documentPage(shown: ShownDocument, style: Style, width: number): string {
  const { text, claims, appearances, words, language, reader, added } = shown
  const row = (label: string, value: string) => labelled(style.dim(label), value, LABEL, width)
  const lines = [
    ...[style.bold(headWords(shown)), row('id', shown.id), row('language', language ?? 'not known')],
    row('length', `${count(words, 'word')}, ${count(claims.length, 'claim')}`),
    row('added', `${moment(added)} · ${reader === null ? 'unread' : `read by ${reader}`}`),
  ]
  for (const { publisher, url, published, input, origins } of appearances) {
    const from = Object.entries(origins).map(([field, origin]) => `${field} from ${origin}`)
    const place = [publisher, url, published].flatMap((part) => (part === null ? [] : [clean(part)]))
    lines.push(row('found', [...place, clean(input), from.join(', ')].filter((part) => part !== '').join(' · ')))
  }
  lines.push('', ...text.split(/\n/).map(clean))
  claims.forEach((claim, index) => {
    lines.push('', foundClaimText(claim, index + 1, { text, style, width }))
  })
  return `${lines.join('\n')}\n`
}

function moment(at: string): string {
  return at.slice(0, 16).replace('T', ' ')
}
