import { clean } from '../formats/clean.ts'
import { QUADRANT_NAMES } from '../record/ask/quadrant.ts'
import type { TimelineRow } from '../record/ask/timeline.ts'
import {
  COLUMNS,
  HEADINGS,
  isOnClaim,
  LEDGER_CAPTION,
  METHOD,
  moreWords,
  NO_DISPUTES,
  NO_LEDGER,
  placeWords,
  sinceWords,
} from './headings.ts'
import { inSentence } from './parties.ts'
import type { Brief, Items, LedgerPart, Note, Sentence } from './types.ts'
import { capital } from './wording.ts'

/** Periods that a table shows; earlier ones are counted. */
const MOST_PERIODS = 16

/** A brief as Markdown with footnotes (GitHub's and Pandoc's): every text escaped, tables for the timeline and the ledger. */
export function briefMarkdown(brief: Brief): string {
  const { title, rests, reported, recent, passed, ledger, disputes, voices, notes } = brief
  const head = [`# ${text(title)}`, paragraph(rests), `*${METHOD}*`]
  if (brief.basis.claims === 0) return joined([...head, ...notes.map(noteLine)])
  return joined([
    ...head,
    `## ${HEADINGS.changed}`,
    `### ${HEADINGS.reported}`,
    ...list(reported, 'happening'),
    ...(recent === null ? [] : [`### ${sinceWords(recent.since)}`, ...list(recent, 'happening')]),
    `## ${HEADINGS.timeline}`,
    timelineTable(brief),
    paragraph(passed),
    `## ${HEADINGS.ledger}`,
    ...ledger.flatMap(ledgerTable),
    ledger.some(({ rows }) => rows.length > 0) ? LEDGER_CAPTION : NO_LEDGER,
    `## ${HEADINGS.disputes}`,
    ...(disputes.items.length === 0 ? [NO_DISPUTES] : list(disputes, 'dispute')),
    `## ${HEADINGS.voices}`,
    paragraph(voices),
    ...notes.map(noteLine),
  ])
}

function joined(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** Text in which nothing is markup. */
function text(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|~$!&^]/g, '\\$&').replace(/^(\d*)([-+.)])(?=\s)/, '$1\\$2')
}

function paragraph(sentences: readonly Sentence[]): string {
  return sentences.map(sentenceWords).join(' ')
}

function sentenceWords({ text: words, notes }: Sentence): string {
  return text(words) + references(notes)
}

function references(notes: readonly number[]): string {
  return notes.map((number) => `[^${number}]`).join('')
}

function list({ items, left }: Items, one: string): string[] {
  const lines = items.map(({ when, sentences }) => `- **${text(when)}.** ${paragraph(sentences)}`)
  return [lines.join('\n'), left === 0 ? '' : `*${moreWords(left, one)}*`]
}

/** Periods in which something passed. */
function timelineTable({ timeline, sides }: Brief): string {
  const [a, b] = sides.map(({ name }) => text(inSentence(name)))
  const told = timeline.rows.filter(({ forward, backward }) =>
    [forward, backward].some((counts) => QUADRANT_NAMES.some((name) => counts[name] > 0)),
  )
  if (told.length === 0) return ''
  const shown = told.slice(-MOST_PERIODS)
  const left = told.length - shown.length
  const rows = shown.map(
    ({ period, forward, backward }) => `| ${[period, ...cells(forward), ...cells(backward)].join(' | ')} |`,
  )
  const [one, other] = [`${a} towards ${b}`, `${b} towards ${a}`].map(capital)
  const table = [
    `| ${capital(timeline.by)} | ${one}: cooperation | ${one}: conflict | ${other}: cooperation | ${other}: conflict |`,
    '| :-- | --: | --: | --: | --: |',
    ...rows,
  ].join('\n')
  return left === 0 ? table : `${table}\n\n*${moreWords(left, 'earlier period')}*`
}

/** "5 (2 in deed)"; what is only said, promised, planned, asked for or threatened is the rest. */
function cells(counts: TimelineRow['forward']): string[] {
  return (['cooperation', 'conflict'] as const).map((pole) => {
    const [said, done] = [counts[`verbal ${pole}`], counts[`material ${pole}`]]
    if (said + done === 0) return '–'
    return done === 0 ? `${said}` : `${said + done} (${done} in deed)`
  })
}

function ledgerTable({ giver, receiver, rows, left }: LedgerPart): string[] {
  if (rows.length === 0) return []
  const lines = rows.map(({ kind, cells: of, remarks }) => {
    const what = [text(capital(kind)), ...(remarks.length === 0 ? [] : [paragraph(remarks)])].join('. ')
    return `| ${[what, ...COLUMNS.map(([name]) => text(of[name].words) + references(of[name].notes))].join(' | ')} |`
  })
  const head = `| ${text(`${capital(giver)} to ${receiver}`)} | ${COLUMNS.map(([, name]) => name).join(' | ')} |`
  const table = [head, `| :-- |${COLUMNS.map(() => ' --: |').join('')}`, ...lines].join('\n')
  return [table, left === 0 ? '' : `*${moreWords(left, 'line')}*`]
}

function noteLine(note: Note): string {
  if (!isOnClaim(note))
    return `[^${note.number}]: ${text(note.words).replace(/chancery claims .*$/, (list) => `\`${list.replaceAll('\\', '')}\``)}`
  const { number, quote, cut, url, document } = note
  const quoted = `“${cut.before ? '…' : ''}${text(quote)}${cut.after ? '…' : ''}”`
  return `[^${number}]: ${quoted} ${text(clean(placeWords(note)))}. ${url === null ? `Document ${document}` : `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`}`
}
