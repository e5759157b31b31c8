import { clean } from '../../../formats/clean.ts'
import { dayWords } from '../../../formats/dates.ts'
import { count } from '../../../formats/grouped.ts'
import { nameWithRole } from '../../../formats/name-with-role.ts'
import { eventWords } from '../../../model/event-words.ts'
import type { Happening, ReportPlace } from '../../../record/happenings/happening.ts'
import type { HappeningVoice } from '../../../record/happenings/voice.ts'
import type { Style } from '../style.ts'
import { labelled, wrap } from '../wrap.ts'

const LABEL = 12

/** A happening as lines: what it is, how many tell it independently, who asserts and denies it, and where they disagree. */
export function happeningText(happening: Happening, style: Style, width: number): string {
  const { id, type, modes, actors, recipients, days, claims, documents, independent } = happening
  const row = (label: string, words: string) => labelled(style.dim(label), words, LABEL, width)
  const parties = (ids: readonly string[]) => ids.map(clean).join(', ') || '(not named)'
  const heading = `${parties(actors)} → ${parties(recipients)}: ${eventWords(type, modes[0] ?? null)}`
  const lines = [...wrap(heading, width).map(style.bold), row('id', id)]
  if (days !== null) lines.push(row('when', daysWords(days)))
  lines.push(
    row('told in', `${count(claims.length, 'claim')} of ${count(documents.length, 'document')}`),
    row(
      'independent',
      `${independent.length}: ${independent.map(({ id: own, name }) => clean(name ?? own)).join(', ')}`,
    ),
    row('first', placeWords(happening.firstReport)),
    row('last', placeWords(happening.lastReport)),
  )
  if (happening.asserts.length > 0) lines.push(row('asserted by', voicesWords(happening.asserts)))
  if (happening.denies.length > 0) lines.push(row('denied by', voicesWords(happening.denies)))
  for (const { field, of, values } of happening.disagreements) {
    const each = values.map(({ value, claims: telling }) => `${clean(value)} (${count(telling.length, 'claim')})`)
    lines.push(row('disagree', `${field}${of === null ? '' : ` of ${clean(of)}`}: ${each.join(' or ')}`))
  }
  return lines.join('\n')
}

function daysWords({ first, last }: { readonly first: string; readonly last: string }): string {
  return first === last ? dayWords(first) : `${dayWords(first)} to ${dayWords(last)}`
}

function placeWords({ document, publisher, published }: ReportPlace): string {
  const day = published === null ? 'no date' : dayWords(published)
  return [day, publisher === null ? null : clean(publisher), document].filter((part) => part !== null).join(' · ')
}

function voicesWords(voices: readonly HappeningVoice[]): string {
  return voices.map(nameWithRole).join('; ')
}
