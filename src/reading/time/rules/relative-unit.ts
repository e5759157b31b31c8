import { addMonths, civil, dayOf, weekday } from '../calendar.ts'
import { dated, type Match, shift, spanPeriod, type Unit, unitPeriod, vague } from '../match.ts'
import { looks, type Rule, type Scene, skip, text } from '../scene.ts'
import { durationValue, PLURAL_UNITS, POINTERS, UNITS } from '../vocabulary.ts'
import { type Amount, lastDay, readAmounts } from './amount.ts'

/** "the week after next", "the weekend after the next". */
function afterNext(scene: Scene, at: number): Match | null {
  const unit = UNITS.get(text(scene, at))
  if (unit === undefined || text(scene, at + 1) !== 'after') return null
  const next = skip(scene, at + 2, 'the')
  if (text(scene, next) !== 'next' || UNITS.has(text(scene, next + 1))) return null
  return around(scene, unit, 2, next + 1)
}

function around(scene: Scene, unit: Unit, offset: number, end: number): Match | null {
  if (scene.today === null) return vague(offset < 0 ? 'PAST_REF' : offset > 0 ? 'FUTURE_REF' : 'PRESENT_REF', end)
  const period = unitPeriod(unit, scene.today, offset)
  return period === null ? null : dated(period, end)
}

/** Quarters are of the calendar: the last two are the two that have ended. */
function quarters(today: number, count: number): { readonly first: number | null; readonly last: number | null } {
  const [from, to] = count < 0 ? [count, -1] : [1, count]
  return { first: unitPeriod('Q', today, from)?.first ?? null, last: unitPeriod('Q', today, to)?.last ?? null }
}

/** "the past fortnight". */
function fortnight(scene: Scene, at: number): readonly [Amount] | null {
  if (text(scene, at) !== 'fortnight') return null
  return [{ count: 2, unit: 'W', end: at + 1, plural: true, business: false }]
}

/** "the past few months", "the next 3 days", "the last two decades": a stretch up to, or from, publication. */
function stretch(scene: Scene, at: number, offset: number): Match | null {
  const amounts = fortnight(scene, at) ?? readAmounts(scene, at)
  if (amounts === null || offset === 0) return null
  const [first] = amounts
  // "the last three months and two days ago": the second amount is its own.
  const apart = amounts.length > 1 && text(scene, amounts[amounts.length - 1]?.end ?? 0) === 'ago'
  const last = apart ? first : (amounts[amounts.length - 1] ?? first)
  if (!first.plural && first.count === 1) return null
  const value = durationValue(first.count, first.unit)
  const match: Match = { value, first: null, last: null, end: last.end, type: 'DURATION', mod: null, absolute: false }
  if (scene.today === null || first.count === 'X') return match
  if (first.unit === 'Q' && amounts.length === 1) return { ...match, ...quarters(scene.today, offset * first.count) }
  const edge = lastDay(scene.today, apart ? [first] : amounts, offset < 0 ? -1 : 1)
  if (edge === null) return match
  return offset < 0 ? { ...match, first: edge, last: scene.today } : { ...match, first: scene.today + 1, last: edge }
}

/** "the rest of the week": from publication to the unit's last day. */
function rest(scene: Scene, at: number): Match | null {
  const from = skip(scene, at, 'the')
  if (text(scene, from) !== 'rest') return null
  let next = skip(scene, from + 1, 'of')
  next = skip(scene, next, 'the', 'this', 'current', 'my', 'our')
  const unit = UNITS.get(text(scene, next))
  if (unit === undefined || scene.today === null) return null
  const period = unitPeriod(unit, scene.today, 0)
  return period?.last == null ? null : dated(spanPeriod(scene.today, period.last), next + 1)
}

/** "earlier this month", "later in the week". */
function within(scene: Scene, at: number): Match | null {
  if (!['earlier', 'later', 'sometime'].includes(text(scene, at))) return null
  const the = text(scene, at + 1) === 'in' && ['the', 'this'].includes(text(scene, at + 2))
  const from = the ? at + 3 : at + 1
  if (!the && text(scene, from) === 'today') return null
  const offset = the ? 0 : POINTERS.get(text(scene, from))
  const unit = UNITS.get(text(scene, the ? from : from + 1))
  if (offset === undefined || unit === undefined) return null
  const found = around(scene, unit, offset, the ? from + 1 : from + 2)
  return found === null ? null : { ...found, mod: text(scene, at) === 'earlier' ? 'START' : 'END' }
}

/** "year to date", "month to date". */
function toDate(scene: Scene, at: number): Match | null {
  const unit = UNITS.get(text(scene, at))
  if (unit === undefined || text(scene, at + 1) !== 'to' || text(scene, at + 2) !== 'date' || scene.today === null)
    return null
  const first = unitPeriod(unit, scene.today, 0)?.first
  return first == null ? null : dated(spanPeriod(first, scene.today), at + 3)
}

/** "that day", "the same year": what the text last dated, as far as a day is known. */
function anaphoric(scene: Scene, at: number): Match | null {
  const from = skip(scene, at, 'the')
  const word = text(scene, from)
  if (word !== 'that' && !(word === 'same' && from > at)) return null
  const unit = UNITS.get(text(scene, from + 1))
  if (unit === undefined || unit === 'S' || unit === 'MIN' || unit === 'H' || PLURAL_UNITS.has(text(scene, from + 1)))
    return null
  if (scene.narrative === null) return null
  const period = unitPeriod(unit, unit === 'D' ? (scene.day ?? scene.narrative) : scene.narrative, 0)
  return period === null ? null : dated(period, from + 2)
}

/** "the previous year", "the following week": beside the date that the text gave last, else beside publication. */
const NARRATED: ReadonlySet<string> = new Set(['previous', 'preceding', 'following'])

/** "last week", "this year", "the past week", "the coming month". */
function pointed(scene: Scene, at: number): Match | null {
  const from = skip(scene, at, 'the', 'our', 'my')
  const word = text(scene, from)
  const offset = POINTERS.get(word)
  if (offset === undefined) return null
  const long = stretch(scene, skip(scene, from + 1, 'upcoming', 'coming'), offset)
  if (long !== null) return long
  const unit = UNITS.get(text(scene, skip(scene, from + 1, 'fiscal', 'financial', 'calendar', 'past', 'entire')))
  const end = skip(scene, from + 1, 'fiscal', 'financial', 'calendar', 'past', 'entire') + 1
  if (unit === undefined || unit === 'S' || unit === 'MIN' || unit === 'H') return null
  if (
    from > at &&
    (word === 'past' || word === 'last') &&
    unit !== 'Q' &&
    (unit !== 'DE' || word === 'past') &&
    unit !== 'CE'
  )
    return long1(scene, unit, end)
  if (from > at && word === 'same') return anaphoric(scene, at)
  if (from > at && NARRATED.has(word) && scene.narrative !== null) {
    const period = unitPeriod(unit, unit === 'D' ? (scene.day ?? scene.narrative) : scene.narrative, offset)
    return period === null ? null : dated(period, end)
  }
  return around(scene, unit, offset, end)
}

/** "the past year" is the twelve months up to now; TIMEX3 gives its length. */
function long1(scene: Scene, unit: Unit, end: number): Match | null {
  if (unit === 'W' || unit === 'D') return around(scene, unit, -1, end)
  const value = durationValue(1, unit)
  const match: Match = { value, first: null, last: null, end, type: 'DURATION', mod: null, absolute: false }
  if (scene.today === null) return match
  return { ...match, first: shift(unit, scene.today, -1), last: scene.today }
}

/** Words after "the day" that say which day by what happened. */
const FOLLOWED: ReadonlySet<string> = new Set(
  'of before after the that when a an his her its they he she it we when'.split(' '),
)

/** "the weekend", and "the month", "the year" where nothing else says which. */
function bare(scene: Scene, at: number): Match | null {
  if (!['the', 'my'].includes(text(scene, at)) || scene.today === null) return null
  const unit = UNITS.get(text(scene, at + 1))
  if (unit === undefined || PLURAL_UNITS.has(text(scene, at + 1))) return null
  if (FOLLOWED.has(text(scene, at + 2))) return null
  if (unit === 'WE') return nearWeekend(scene, at, at + 2)
  return unit === 'D' || unit === 'W' || unit === 'M' || unit === 'Y' ? around(scene, unit, 0, at + 2) : null
}

/** "the entire year" of the date that the text gave last, else of publication. */
function entire(scene: Scene, at: number): Match | null {
  if (text(scene, at) !== 'the' || !['entire', 'whole'].includes(text(scene, at + 1)) || scene.today === null)
    return null
  return text(scene, at + 2) === 'year' ? around({ ...scene, today: scene.narrative }, 'Y', 0, at + 3) : null
}

/** "on weekend", "over weekend": the article left out. */
function onWeekend(scene: Scene, at: number): Match | null {
  if (text(scene, at) !== 'weekend' || !['on', 'over', 'during'].includes(text(scene, at - 1))) return null
  const next = scene.tokens[scene.atoms[at + 1]?.token ?? -1]?.upos ?? ''
  return ['NOUN', 'PROPN', 'ADJ'].includes(next) ? null : nearWeekend(scene, at, at + 1)
}

/** The weekend to come, or the one before where the clause looks back from a day of work. */
function nearWeekend(scene: Scene, at: number, end: number): Match | null {
  if (scene.today === null) return null
  const saturday = scene.today - weekday(scene.today) + 6
  const day = looks(scene, at) !== 'past' || weekday(scene.today) >= 6 ? saturday : saturday - 7
  return around({ ...scene, today: day }, 'WE', 0, end)
}

/** "end of year", "EOY" and their like. */
function closing(scene: Scene, at: number): Match | null {
  if (scene.today === null) return null
  if (text(scene, at) === 'end' && text(scene, at + 1) === 'of') {
    const unit = UNITS.get(text(scene, at + 2))
    const whole =
      unit === undefined || unit === 'D' || PLURAL_UNITS.has(text(scene, at + 2))
        ? null
        : around(scene, unit, 0, at + 3)
    return whole === null ? null : { ...whole, mod: 'END' }
  }
  const unit = ({ eoy: 'Y', eom: 'M', eow: 'W' } as const)[text(scene, at) as 'eoy' | 'eom' | 'eow']
  const found = unit === undefined ? null : around(scene, unit, 0, at + 1)
  return found === null ? null : { ...found, mod: 'END' }
}

/** "5 upcoming years", "two past weeks": the pointer behind the number. */
function numberFirst(scene: Scene, at: number): Match | null {
  const atom = scene.atoms[at]
  if (atom === undefined || atom.value < 0) return null
  const offset = POINTERS.get(text(scene, at + 1))
  const unit = UNITS.get(text(scene, at + 2))
  if (!offset || unit === undefined || scene.today === null || !PLURAL_UNITS.has(text(scene, at + 2))) return null
  const edge = shift(unit, scene.today, offset * atom.value)
  if (edge === null) return null
  const value = durationValue(atom.value, unit)
  const [first, last] = offset < 0 ? [edge, scene.today] : [scene.today + 1, edge]
  return { value, first, last, end: at + 3, type: 'DURATION', mod: null, absolute: false }
}

const FORMS = [onWeekend, afterNext, rest, within, toDate, anaphoric, pointed, entire, closing, numberFirst]

function match(scene: Scene, at: number): Match | null {
  let best: Match | null = null
  for (const form of FORMS) {
    const found = form(scene, at)
    if (found !== null && (best === null || found.end > best.end)) best = found
  }
  if (best !== null) return best
  const the = text(scene, at) === 'the' ? afterNext(scene, at + 1) : null
  return the ?? bare(scene, at)
}

/** "last week", "the past few months", "the weekend", "later this year", "that day". */
export const relativeUnit: Rule = {
  name: 'relative unit',
  starts: [
    '#',
    'the',
    'my',
    'our',
    'rest',
    'earlier',
    'later',
    'sometime',
    'that',
    'end',
    'eoy',
    'eom',
    'eow',
    ...UNITS.keys(),
    ...POINTERS.keys(),
  ],
  match,
}

/** First day of the month that lies `offset` months from a day. */
export function monthStart(day: number, offset: number): number {
  const { year, month } = civil(addMonths(day, offset))
  return dayOf(year, month, 1)
}
