import { clean } from '../../formats/clean.ts'
import { dayWords } from '../../formats/dates.ts'
import { count } from '../../formats/grouped.ts'
import { nameWithRole } from '../../formats/name-with-role.ts'
import type { DocumentRecord, Reading } from '../../model/record.ts'
import { claimText, type Page } from './claim.ts'
import type { Style } from './style.ts'
import { voiceWords } from './voices.ts'
import { labelled, wrap } from './wrap.ts'

const LABEL = 9
/** Voices beyond these are counted, not listed. */
const MOST_VOICES = 8

/** A reading to be read on a terminal: a short head, then claim by claim in the order of the text. */
export function readingText({ document, claims }: Reading, page: Page): string {
  const head = headText(document, page)
  const ordered = claims.toSorted((a, b) => a.sentence - b.sentence || a.event.trigger.start - b.event.trigger.start)
  return `${[head, ...ordered.map((claim, i) => claimText(claim, i + 1, page))].join('\n\n')}\n`
}

function headText(document: DocumentRecord, { style, width }: Page): string {
  const lines = wrap(clean(document.title ?? document.id), width).map(style.bold)
  const facts = [document.date === null ? 'no date' : dayWords(document.date), document.publisher]
  facts.push(count(document.sentences, 'sentence'), count(document.words, 'word'))
  lines.push(
    style.dim(
      facts
        .filter((fact) => fact !== null)
        .map(clean)
        .join(' · '),
    ),
    '',
  )
  lines.push(labelled(style.dim('claims'), claimCounts(document, style), LABEL, width))
  document.voices.slice(0, MOST_VOICES).forEach((voice, i) => {
    const words = `${nameWithRole(voice)} ${style.dim('·')} ${voiceWords(voice)}`
    lines.push(labelled(style.dim(i === 0 ? 'voices' : ''), words, LABEL, width))
  })
  const more = document.voices.length - MOST_VOICES
  if (more > 0) lines.push(labelled('', `and ${count(more, 'more voice')}`, LABEL, width))
  return [...lines, '', style.dim('─'.repeat(width))].join('\n')
}

function claimCounts({ claims, unsourced }: DocumentRecord, style: Style): string {
  if (claims === 0) return 'none found'
  if (unsourced === 0) return `${claims}, all of them sourced`
  return `${claims}, ${style.caution(`${unsourced} unsourced`)} (in the writer’s own voice)`
}
