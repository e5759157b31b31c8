import { escaped, isolatedHtml } from './escape.ts'
import {
  addressWords,
  COLUMNS,
  HEADINGS,
  isOnClaim,
  LEDGER_CAPTION,
  legendOf,
  METHOD,
  moreWords,
  NO_DISPUTES,
  NO_LEDGER,
  placeWords,
  sinceWords,
} from './headings.ts'
import { BRIEF_CSS } from './style.ts'
import { timelineSvg } from './timeline-svg.ts'
import type { Brief, Items, LedgerPart, LedgerRow, Note, Sentence } from './types.ts'
import { capital } from './wording.ts'

/**
 * A brief as a page that prints on two sheets: no script, nothing from elsewhere, every text escaped.
 *
 * @param stylesheet address of `BRIEF_CSS`; left out, it stands in the page itself
 */
export function briefHtml(brief: Brief, stylesheet?: string): string {
  const style =
    stylesheet === undefined ? `<style>${BRIEF_CSS}</style>` : `<link rel="stylesheet" href="${escaped(stylesheet)}">`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(brief.title)}</title>
${style}
</head>
<body>
<main>
<h1>${escaped(brief.title)}</h1>
${paragraph(brief.rests)}
<p class="method">${escaped(METHOD)}</p>
${partsOf(brief).join('\n')}
</main>
</body>
</html>
`
}

function partsOf(brief: Brief): string[] {
  const { reported, recent, disputes, voices, notes } = brief
  if (brief.basis.claims === 0) return [section(HEADINGS.notes, notesList(notes))]
  const fresh = recent === null ? '' : `<h3>${escaped(sinceWords(recent.since))}</h3>\n${list(recent, 'happening')}`
  return [
    section(HEADINGS.changed, `<h3>${HEADINGS.reported}</h3>\n${list(reported, 'happening')}\n${fresh}`),
    section(HEADINGS.timeline, timelineFigure(brief)),
    section(HEADINGS.ledger, ledgerTable(brief.ledger)),
    section(HEADINGS.disputes, disputes.items.length === 0 ? `<p>${NO_DISPUTES}</p>` : list(disputes, 'dispute')),
    section(HEADINGS.voices, paragraph(voices)),
    section(HEADINGS.notes, notesList(notes)),
  ]
}

function section(heading: string, content: string): string {
  return `<section>\n<h2>${escaped(heading)}</h2>\n${content}\n</section>`
}

function paragraph(sentences: readonly Sentence[]): string {
  return `<p>${sentences.map(sentenceHtml).join(' ')}</p>`
}

function sentenceHtml({ text, notes }: Sentence): string {
  return isolatedHtml(text) + references(notes)
}

function references(notes: readonly number[]): string {
  if (notes.length === 0) return ''
  const links = notes.map((number) => `<a href="#note-${number}" aria-label="Note ${number}">${number}</a>`)
  return `<sup>${links.join(' ')}</sup>`
}

function list({ items, left }: Items, one: string): string {
  const lines = items.map(
    ({ when, sentences }) =>
      `<li><span class="when">${escaped(when)}</span> <span>${sentences.map(sentenceHtml).join(' ')}</span></li>`,
  )
  return `<ul class="items">\n${lines.join('\n')}\n</ul>${more(left, one)}`
}

function more(left: number, one: string): string {
  return left === 0 ? '' : `\n<p class="more">${escaped(moreWords(left, one))}</p>`
}

function timelineFigure(brief: Brief): string {
  const { passed } = brief
  const label = passed.map(({ text }) => text).join(' ')
  return `<figure>\n${timelineSvg(brief, label)}\n<figcaption>${paragraph(passed)}<span class="legend">${escaped(legendOf(brief))}</span></figcaption>\n</figure>`
}

function ledgerTable(parts: readonly LedgerPart[]): string {
  const full = parts.filter(({ rows }) => rows.length > 0)
  if (full.length === 0) return `<p>${NO_LEDGER}</p>`
  const heads = COLUMNS.map(([, name]) => `<th scope="col">${name}</th>`).join('')
  const bodies = full.map(
    ({ giver, receiver, rows, left }) =>
      `<tbody>\n<tr><th scope="rowgroup" class="way" colspan="${COLUMNS.length + 1}">${escaped(`${capital(giver)} to ${receiver}`)}</th></tr>\n` +
      `${rows.map(rowHtml).join('\n')}${left === 0 ? '' : `\n<tr><th colspan="${COLUMNS.length + 1}" class="more">${escaped(moreWords(left, 'line'))}</th></tr>`}\n</tbody>`,
  )
  return `<div class="scroll"><table>\n<caption>${escaped(LEDGER_CAPTION)}</caption>\n<thead><tr><th scope="col">What</th>${heads}</tr></thead>\n${bodies.join('\n')}\n</table></div>`
}

function rowHtml({ kind, cells, remarks }: LedgerRow): string {
  const remark = remarks.length === 0 ? '' : `<span class="remark">${remarks.map(sentenceHtml).join(' ')}</span>`
  const columns = COLUMNS.map(([name]) => `<td>${escaped(cells[name].words)}${references(cells[name].notes)}</td>`)
  return `<tr><th scope="row">${isolatedHtml(capital(kind))}${remark}</th>${columns.join('')}</tr>`
}

function notesList(notes: readonly Note[]): string {
  return `<ol class="notes">\n${notes.map((note) => `<li id="note-${note.number}"><span class="number">${note.number}</span>${noteHtml(note)}</li>`).join('\n')}\n</ol>`
}

function noteHtml(note: Note): string {
  if (!isOnClaim(note)) return escaped(note.words)
  const { quote, words, cut, url, document } = note
  const [before, marked, after] = [
    quote.slice(0, words.start),
    quote.slice(words.start, words.end),
    quote.slice(words.end),
  ]
  const quoted = `${escaped(before)}<b>${escaped(marked)}</b>${escaped(after)}`
  const link =
    url === null
      ? `document ${escaped(document)}`
      : `<a href="${escaped(url)}" rel="noopener noreferrer nofollow"><bdi>${escaped(addressWords(url))}</bdi></a>`
  return `<q>“${cut.before ? '…' : ''}<bdi>${quoted}</bdi>${cut.after ? '…' : ''}”</q> <span class="place">${isolatedHtml(placeWords(note))}. ${link}</span>`
}
