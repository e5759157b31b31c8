import { NUMBER_WORDS } from '../../../resources/english-numerals.ts'
import {
  dated,
  dayPeriod,
  type Match,
  shift as shifted,
  spanPeriod,
  type Unit,
  unitPeriod,
  vague,
  workdays,
} from '../match.ts'
import { looks, type Rule, type Scene, skip, text } from '../scene.ts'
import { FUZZY, UNITS, WEEKDAYS } from '../vocabulary.ts'
import { type Amount, lastDay, readAmounts } from './amount.ts'
import { baseAt } from './base.ts'

/** The date that lies amounts away from a day, as exact as its smallest unit. */
function away(day: number, amounts: readonly Amount[], sign: 1 | -1, end: number, exact = false): Match | null {
  let at: number | null = day
  let finest: Unit = 'CE'
  for (const { count, unit, business } of amounts) {
    if (at === null || count === 'X') return null
    at = business ? workdays(at, sign * count) : shifted(unit, at, sign * count)
    if (rank(unit) < rank(finest)) finest = unit
  }
  if (at === null) return null
  if (finest === 'D' || finest === 'W' || finest === 'WE' || (exact && finest === 'M')) return dated(dayPeriod(at), end)
  const period = unitPeriod(finest === 'Q' ? 'M' : finest === 'DE' || finest === 'CE' ? 'Y' : finest, at, 0)
  return period === null ? null : dated(period, end)
}

function rank(unit: Unit): number {
  return ['S', 'MIN', 'H', 'D', 'WE', 'W', 'M', 'Q', 'Y', 'DE', 'CE'].indexOf(unit)
}

/** Counted from a day that is not known, or by an amount that is not: only whether it lies behind or ahead. */
function open(sign: 1 | -1, end: number): Match {
  return vague(sign < 0 ? 'PAST_REF' : 'FUTURE_REF', end)
}

function from(scene: Scene, day: number | null, amounts: readonly Amount[], sign: 1 | -1, end: number): Match {
  const below = amounts.every(({ unit }) => unit === 'S' || unit === 'MIN' || unit === 'H')
  if (below && day !== null && day === scene.today && amounts[0]?.count !== 'X') return dated(dayPeriod(day), end)
  return (day === null ? null : away(day, amounts, sign, end)) ?? open(sign, end)
}

/** Days and weeks count from a single day that was named, longer units from the last full date. */
function base({ day, narrative }: Scene, [first]: readonly Amount[]): number | null {
  return first !== undefined && rank(first.unit) <= rank('W') ? (day ?? narrative) : narrative
}

/** "some months later" in a story of the past is past. */
function told(scene: Scene, at: number, found: Match): Match {
  return found.value === 'FUTURE_REF' && looks(scene, at) === 'past' ? { ...found, value: 'PAST_REF' } : found
}

/** "two days ago", "three months earlier", "a week from Friday", "two days after Christmas". */
function behind(scene: Scene, at: number): Match | null {
  const than = text(scene, at) === 'more' && text(scene, at + 1) === 'than'
  if (than) {
    const found = behind(scene, at + 2)
    return found === null ? null : { ...found, mod: 'MORE_THAN' }
  }
  const start = skip(scene, at, 'about', 'around', 'almost', 'nearly', 'over', 'some', 'just')
  const amounts = readAmounts(scene, start) ?? (start > at ? readAmounts(scene, at) : null)
  if (amounts === null) return null
  const last = amounts[amounts.length - 1] as Amount
  const bare = amounts[0].count === 'X' && amounts[0].end === start + 1
  const end = last.end
  switch (text(scene, end)) {
    case 'ago':
      return from(scene, scene.today, amounts, -1, end + 1)
    case 'earlier':
    case 'previously':
      return told(scene, at, from(scene, base(scene, amounts), amounts, -1, end + 1))
    case 'later':
      // "half an hour later this week" is some time later in the week.
      if (text(scene, end + 1) === 'this' && UNITS.has(text(scene, end + 2))) return null
      return told(scene, at, from(scene, base(scene, amounts), amounts, 1, end + 1))
    case 'hence':
      return from(scene, scene.today, amounts, 1, end + 1)
    case 'from':
      if (text(scene, end + 1) === 'now') return from(scene, scene.today, amounts, 1, end + 2)
      return bare ? null : beside(scene, amounts, 1, end + 1)
    case 'after':
      return bare ? null : beside(scene, amounts, 1, end + 1)
    case 'before':
      return bare ? null : beside(scene, amounts, -1, end + 1)
    default:
      return null
  }
}

function beside(scene: Scene, amounts: readonly Amount[], sign: 1 | -1, at: number): Match | null {
  const anchor = baseAt(scene, at) ?? datedEvent(scene, at)
  if (anchor === null || anchor.type !== 'DATE' || anchor.first === null || anchor.last === null) return null
  // Months from a named day are told to the day: "two months after 3 May".
  const found = away(anchor.first, amounts, sign, anchor.end, anchor.first === anchor.last)
  return found === null ? null : { ...found, absolute: anchor.absolute }
}

/** "the ceasefire of 3 February", "the 5 May vote": the date of what something else happened before or after. */
function datedEvent(scene: Scene, at: number): Match | null {
  for (let from = at; from < at + LONGEST_EVENT; from++) {
    const upos = scene.tokens[scene.atoms[from]?.token ?? -1]?.upos ?? ''
    const found = from === at ? null : baseAt(scene, from)
    if (found) return found
    if (!EVENT_WORDS.has(upos)) return null
  }
  return null
}

const LONGEST_EVENT = 7
const EVENT_WORDS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'ADP', 'PRON', 'PART'])

/** "in two weeks" of a clause that looks ahead; of the past it says how long something took. */
function inAmount(scene: Scene, at: number): Match | null {
  const word = text(scene, at)
  if (word !== 'in' && word !== 'within') return null
  const the = word === 'within' ? skip(scene, skip(scene, at + 1, 'the'), 'next', 'coming', 'upcoming') : at + 1
  const start = skip(scene, the, 'about', 'just', 'another')
  const amounts = readAmounts(scene, start)
  if (amounts === null || (amounts[0].count === 'X' && amounts[0].end === start + 1)) return null
  const end = timeAfter(scene, (amounts[amounts.length - 1] as Amount).end)
  if (word === 'within' && ['of', 'after', 'from'].includes(text(scene, end))) return upTo(scene, amounts, end + 1)
  if (['of', 'after', 'before', 'since', "'", '’'].includes(text(scene, end))) return null
  const ahead = looks(scene, at)
  if (ahead === 'past' || ahead === 'present') return null
  if (scene.today === null) return open(1, end)
  if (word === 'in') return from(scene, scene.today, amounts, 1, end)
  const edge = lastDay(scene.today, amounts)
  return edge === null ? null : dated(spanPeriod(scene.today, edge), end)
}

/** The "time" of "in two weeks' time", "in a year's time". */
function timeAfter(scene: Scene, end: number): number {
  if (!/^['’]$/.test(text(scene, end))) return end
  const time = skip(scene, end + 1, 's')
  return text(scene, time) === 'time' ? time + 1 : end
}

/** "within two weeks of 3 May": from the day that is named up to the end of the amounts. */
function upTo(scene: Scene, amounts: readonly Amount[], at: number): Match | null {
  const anchor = baseAt(scene, at)
  if (anchor?.first == null || anchor.first !== anchor.last) return null
  const edge = lastDay(anchor.first, amounts)
  return edge === null ? null : dated(spanPeriod(anchor.first, edge), anchor.end, anchor.absolute)
}

/** "the day before", "a week after": beside the date that the text gave last. */
function neighbour(scene: Scene, at: number): Match | null {
  const start = skip(scene, at, 'the')
  if (start === at || scene.narrative === null) return null
  const unit = UNITS.get(text(scene, start))
  const word = text(scene, start + 1)
  if (unit === undefined || (word !== 'before' && word !== 'after')) return null
  const next = scene.tokens[scene.atoms[start + 2]?.token ?? -1]
  if (next !== undefined && next.upos !== 'PUNCT') return null
  const period = unitPeriod(
    unit,
    unit === 'D' ? (scene.day ?? scene.narrative) : scene.narrative,
    word === 'before' ? -1 : 1,
  )
  return period === null ? null : dated(period, start + 2)
}

/** "two Sundays from now". */
function weekdays(scene: Scene, at: number): Match | null {
  const words: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 }
  const count = words[text(scene, at)]
  const number = WEEKDAYS.get(text(scene, at + 1).replace(/s$/, ''))
  if (count === undefined || number === undefined || scene.today === null) return null
  const later = text(scene, at + 2) === 'later' || (text(scene, at + 2) === 'from' && text(scene, at + 3) === 'now')
  if (!later) return null
  const monday = (((scene.today + 3) % 7) + 7) % 7
  const ahead = (number - 1 - monday + 7) % 7 || 7
  return dated(dayPeriod(scene.today + ahead + 7 * (count - 1)), text(scene, at + 2) === 'later' ? at + 3 : at + 4)
}

function match(scene: Scene, at: number): Match | null {
  return behind(scene, at) ?? inAmount(scene, at) ?? neighbour(scene, at) ?? weekdays(scene, at)
}

/** Dates by their distance from another one. */
export const shift: Rule = {
  name: 'shift',
  starts: [
    '#',
    'a',
    'an',
    'another',
    'half',
    'couple',
    'in',
    'within',
    'the',
    'about',
    'around',
    'almost',
    'nearly',
    'over',
    'just',
    'more',
    ...FUZZY,
    ...NUMBER_WORDS,
    ...UNITS.keys(),
  ],
  match,
}
