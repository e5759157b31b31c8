import { dayWords } from '../formats/dates.ts'
import { count, grouped } from '../formats/grouped.ts'
import type { Time } from '../record/ask/ledger-between.ts'
import { QUADRANT_NAMES, type Quadrant } from '../record/ask/quadrant.ts'
import { type Counts, none, type Timeline } from '../record/ask/timeline.ts'
import { inSentence } from './parties.ts'
import { sentence } from './telling.ts'
import type { Gathered } from './told.ts'
import type { BriefParty, Sentence } from './types.ts'
import { listed } from './wording.ts'

type Sides = readonly [BriefParty, BriefParty]

/** What a brief rests on. @param counted number of the note that says what was counted */
export function restsOn({ basis }: Gathered, sides: Sides, asOf: string | null, counted: number): Sentence[] {
  const stood = asOf === null ? '' : `, as the record stood on ${dayWords(asOf)}`
  if (basis.claims === 0) {
    const names = listed(sides.map(({ name }) => inSentence(name)))
    return [{ text: sentence(`The record holds no claim between ${names} in this period${stood}`), notes: [counted] }]
  }
  const { claims, documents, reports } = basis
  const reprinted = `, or ${count(reports, 'independent report')} once reprints are put together`
  const independent = documents === 1 ? '' : reports === documents ? ', none a reprint of another' : reprinted
  return [
    {
      text: sentence(
        `This brief rests on ${count(claims, 'claim')} in ${count(documents, 'document')}${independent}${stood}`,
      ),
      notes: [counted],
    },
  ]
}

/** What counts are made over; the note on every sentence that counts. */
export function countedOver(claims: number, sides: Sides, { since, until, asOf }: Time): string {
  const between = sides.map(({ id }) => id).join(',')
  const times = Object.entries({ '--since': since, '--until': until, '--as-of': asOf?.slice(0, 10) })
  const options = times.flatMap(([name, day]) => (day === undefined ? [] : [` ${name} ${day}`])).join('')
  const quoted = /^[\w.,-]+$/.test(between) ? between : `"${between.replaceAll('"', '')}"`
  const list = `chancery claims --between ${quoted}${options}`
  if (claims === 0) return `Looked for in both directions. To look again: ${list}`
  return (
    `Counted over the ${count(claims, 'claim')} between the two in the period, reprints of one text as one report ` +
    `and claims of one event as one event. To list them: ${list}`
  )
}

/** How many events passed each way, and of which kind. No sentence weighs one thing against another. */
export function passedBetween(timeline: Timeline, sides: Sides, counted: number): Sentence[] {
  const { undated, denied } = timeline
  const [a, b] = sides
  const apart = [
    ...(undated > 0 ? [`${count(undated, 'event')} of no known day`] : []),
    ...(denied > 0 ? [`${count(denied, 'event')} that ${denied === 1 ? 'is' : 'are'} only denied`] : []),
  ]
  const left = apart.length === 0 ? '' : `; ${listed(apart)} ${undated + denied === 1 ? 'is' : 'are'} left out`
  const texts = [
    directionWords(sumOf(timeline, 'forward'), a, b),
    directionWords(sumOf(timeline, 'backward'), b, a),
    `What both do together counts in both directions${left}`,
  ]
  return texts.map((text) => ({ text: sentence(text), notes: [counted] }))
}

/** What passed in one direction, over all periods. */
export function sumOf({ rows }: Timeline, side: 'forward' | 'backward'): Counts {
  const sum = none()
  for (const row of rows) for (const name of QUADRANT_NAMES) sum[name] += row[side][name]
  return sum
}

function directionWords(counts: Counts, from: BriefParty, to: BriefParty): string {
  const way = `From ${inSentence(from.name)} towards ${inSentence(to.name)} the record tells of`
  const all = QUADRANT_NAMES.reduce((sum, name) => sum + counts[name], 0)
  if (all === 0) return `${way} no event`
  const poles = (['cooperation', 'conflict'] as const)
    .map((pole) => poleWords(counts, pole))
    .filter((words) => words !== '')
  if (poles.length > 1) return `${way} ${count(all, 'event')}: ${poles.join(' and ')}`
  return `${way} ${count(all, 'event')}, ${poles[0]!.replace(/^[\d,]+/, all === 1 ? '' : 'all').trim()}`
}

/** "5 of cooperation (3 in word, 2 in deed)"; empty where there is none. */
function poleWords(counts: Counts, pole: 'cooperation' | 'conflict'): string {
  const verbal = counts[`verbal ${pole}` as Quadrant]
  const material = counts[`material ${pole}` as Quadrant]
  if (verbal + material === 0) return ''
  const all = `${grouped(verbal + material)} of ${pole}`
  if (verbal === 0) return `${all} (in deed)`
  return material === 0 ? `${all} (in word)` : `${all} (${grouped(verbal)} in word and ${grouped(material)} in deed)`
}
