import { clean } from '../../formats/clean.ts'
import { count } from '../../formats/grouped.ts'
import { eachClaimOf } from '../../record/ask/claims-of-happening.ts'
import { loadAgencyFinder, loadEnglishWording } from '../../record/ask/related.ts'
import { reprintsOf } from '../../record/ask/reprints-of.ts'
import { type ShownClaim, type ShownDocument, showClaim, showDocument, textOfId } from '../../record/ask/show.ts'
import type { Database } from '../../record/database.ts'
import { findHappening } from '../../record/happenings/record-happenings.ts'
import { reviewsOf } from '../../record/reviews/review.ts'
import type { Context } from '../context.ts'
import { EXIT, Failure } from '../exit.ts'
import type { RecordOptions } from '../options.ts'
import { foundClaimText, headWords } from '../text/record/found-claim.ts'
import { happeningText } from '../text/record/happening.ts'
import { driftWords, reprintWords } from '../text/record/reprints.ts'
import { reviewLines } from '../text/record/review.ts'
import { type Style, styleFor } from '../text/style.ts'
import { labelled } from '../text/wrap.ts'
import { withRecordOf } from '../with-record.ts'

const LABEL = 12

/** What is shown: as JSON, and as text. */
interface Shown {
  readonly json: unknown
  text(style: Style, width: number): string
}

/** `chancery show`: one claim, document or happening with all that the record knows of it. */
export async function showCommand(id: string, options: RecordOptions, context: Context): Promise<number> {
  return withRecordOf(options, context, async (db) => {
    const shown = shownClaim(db, id) ?? (await shownDocument(db, id)) ?? (await shownHappening(db, id))
    if (shown === null) throw new Failure(`Nothing in the record has the id "${clean(id)}"`)
    const { out, colours, width } = context
    await out.write(options.json === true ? `${JSON.stringify(shown.json)}\n` : shown.text(styleFor(colours), width))
    return EXIT.done
  })
}

function shownClaim(db: Database, id: string): Shown | null {
  const claim = showClaim(db, id)
  return claim === undefined ? null : { json: claim, text: (style, width) => claimPage(claim, style, width) }
}

async function shownDocument(db: Database, id: string): Promise<Shown | null> {
  const document = showDocument(db, id)
  if (document === undefined) return null
  const { reprints, drift } = reprintsOf(db, id, await loadAgencyFinder(), await loadEnglishWording())
  const words = reprints === null ? null : reprintWords(reprints)
  const lines = words === null ? [] : [words, ...drift.map(driftWords)]
  return { json: { ...document, reprints, drift }, text: (style, width) => documentPage(document, lines, style, width) }
}

async function shownHappening(db: Database, id: string): Promise<Shown | null> {
  const happening = findHappening(db, id, await loadAgencyFinder())
  if (happening === null) return null
  const claims = [...eachClaimOf(db, id)]
  const reviews = reviewsOf(db, 'happening', id)
  return {
    json: { ...happening, reports: claims, reviews },
    text(style, width) {
      const pages = claims.map((claim, index) => {
        return foundClaimText(claim, index + 1, { text: textOfId(db, claim.document.id), style, width })
      })
      const history = reviewLines(reviews).map((line) => labelled(style.dim('review'), line, LABEL, width))
      return `${[happeningText(happening, style, width), ...history, '', pages.join('\n\n')].join('\n')}\n`
    },
  }
}

function claimPage(shown: ShownClaim, style: Style, width: number): string {
  const { versions, reviews, text } = shown
  const lines = [foundClaimText(shown, 1, { text, style, width }), '']
  for (const { added, replaced, verdict, coder } of versions) {
    const until = replaced === null ? 'holds' : `until ${moment(replaced)}`
    const words = [`from ${moment(added)}`, until, verdict, `read by ${coder.model}, ${coder.version}`]
    lines.push(labelled(style.dim('version'), words.filter((word) => word !== null).join(' · '), LABEL, width))
  }
  for (const line of reviewLines(reviews)) lines.push(labelled(style.dim('review'), line, LABEL, width))
  return `${lines.join('\n')}\n`
}

function documentPage(shown: ShownDocument, reprints: readonly string[], style: Style, width: number): string {
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
  for (const line of reprints) lines.push(row('reprints', line))
  lines.push('', ...text.split(/\n/).map(clean))
  claims.forEach((claim, index) => {
    lines.push('', foundClaimText(claim, index + 1, { text, style, width }))
  })
  return `${lines.join('\n')}\n`
}

function moment(at: string): string {
  return at.slice(0, 16).replace('T', ' ')
}
