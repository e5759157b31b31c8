import { NUMBER_WORDS } from '../../../resources/english-numerals.ts'
import { civil, dayOf, isoDay, monthLength, pad } from '../calendar.ts'
import type { Match } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'
import { WEEKDAYS } from '../vocabulary.ts'
import { BASE, baseAt } from './base.ts'
import { type Clock, readClock, readZone } from './clock-words.ts'
import { DAYPART_STARTS, daypart } from './daypart.ts'
import { spokenClock } from './spoken-clock.ts'
import { yearFigure } from './year.ts'

/** Parts of the day after noon: an hour below twelve in them is of the second half. */
const LATE: ReadonlySet<string> = new Set(['AF', 'EV', 'NI'])

/** The hour that a clock shows in a part of the day: 8 at night is 20, while 3 at night is 3. */
function hourIn(clock: Clock, part: string | null): number {
  if (clock.halved || part === null || !LATE.has(part) || clock.hour >= 12) return clock.hour
  return part === 'NI' && clock.hour < 5 ? clock.hour : clock.hour + 12
}

function shown(clock: Clock, part: string | null, mark: string): string {
  const parts = [pad(hourIn(clock, part), 2), clock.minute, clock.second].filter((piece) => piece !== null)
  return `T${parts.join(':')}${mark}`
}

function timed(day: number | null, time: string, end: number, mod: string | null = null): Match {
  const value = day === null ? time : `${isoDay(day)}${time}`
  return { value, first: day, last: day, end, type: 'TIME', mod, absolute: false }
}

/** The code of the part of a day that a value ends with. */
function partOf(value: string): string | null {
  return /T(MO|MI|AF|EV|NI|DT)$/.exec(value)?.[1] ?? null
}

/** A part of a day, of a day that is named where `named` asks for one. */
function partAt(scene: Scene, at: number, named: boolean): Match | null {
  const found = DAYPART_STARTS.has(scene.atoms[at]?.value === -1 ? text(scene, at) : '#')
    ? daypart.match(scene, at)
    : null
  return found?.type !== 'TIME' || partOf(found.value) === null || (named && found.first === null) ? null : found
}

function match(scene: Scene, at: number): Match | null {
  const said = readClock(scene, at)
  if (said === null || !(said.sure || said.minute !== null)) return null
  const { mark, end } = readZone(scene, said.end)
  const next = skip(scene, skip(scene, end, ','), 'on')
  const part = partAt(scene, next, !said.sure || next > end)
  if (part !== null) return timed(part.first ?? scene.day, shown(said, partOf(part.value), mark), part.end, said.mod)
  if (!said.sure) return null
  const time = shown(said, null, mark)
  const date = baseAt(scene, next)
  if (date !== null && date.first !== null && date.first === date.last)
    return timed(date.first, time, date.end, said.mod)
  return timed(scene.day, time, end, said.mod)
}

/** "18:00 UTC", "6:40 p.m.", "3 o'clock", "noon", "8ish", "6 am this morning". */
export const clock: Rule = {
  name: 'clock',
  starts: ['#', 'noon', 'noonish', 'midnight', 'mid', ...NUMBER_WORDS],
  match,
}

const LEADS: readonly string[] = ['at', 'before', 'after', 'by', 'around', 'about', 'for', 'from', '-']

/** "(Tue)" behind a date says nothing new. */
function bracketed(scene: Scene, at: number): number {
  return text(scene, at) === '(' && WEEKDAYS.has(text(scene, at + 1)) && text(scene, at + 2) === ')' ? at + 3 : at
}

/** What a bare number counts is no hour: "at 5 points". */
function counts(scene: Scene, at: number): boolean {
  const next = scene.atoms[at]
  if (next === undefined) return false
  const upos = scene.tokens[next.token]?.upos ?? ''
  return next.glued && /^[\p{L}\p{N}%/:-]/u.test(next.text)
    ? true
    : ['NOUN', 'ADJ', 'PROPN', 'NUM', 'SYM'].includes(upos) || next.text === '%' || next.value >= 0
}

/** "at 9p", "at 7", "nine thirty": a time that only the day before it makes one. */
function bareClock(scene: Scene, at: number, led: boolean): { readonly clock: Clock; readonly end: number } | null {
  const clock = readClock(scene, at)
  if (clock === null || clock.sure) return null
  const letter = text(scene, clock.end)
  if (led && (letter === 'p' || letter === 'a') && scene.atoms[clock.end]?.glued && clock.hour <= 12) {
    const hour = letter === 'p' ? (clock.hour % 12) + 12 : clock.hour % 12
    return { clock: { ...clock, hour, halved: true }, end: clock.end + 1 }
  }
  if (!led && !clock.spoken) return null
  const spoken = clock.minute === null && (scene.atoms[at]?.text.length ?? 0) > 2 && scene.atoms[at]?.value !== -1
  return spoken || clock.hour > 23 || counts(scene, clock.end) ? null : { clock, end: clock.end }
}

/** The same day of the year that stands behind the time: "Mar 5 10:20:30 2019". */
function ofYear(scene: Scene, day: Match, at: number): { readonly first: number; readonly end: number } {
  const first = day.first as number
  const year = day.absolute ? null : yearFigure(scene, at)
  if (year === null) return { first, end: at }
  const { month, day: of } = civil(first)
  return of > monthLength(year, month) ? { first, end: at } : { first: dayOf(year, month, of), end: at + 1 }
}

/** The day in front of a clock time, with the part of it that is named. */
function dayAt(scene: Scene, at: number): Match | null {
  const part = partAt(scene, at, true)
  const day = baseAt(scene, at)
  const found = part !== null && (day === null || part.end > day.end) ? part : day
  if (found === null || (found !== part && found.type !== 'DATE')) return null
  return found.first === null || found.first !== found.last ? null : found
}

/** "Tuesday at 18:00", "May 5, 8 a.m.", "last night at 10": a day and a clock time. */
function dayAndClock(scene: Scene, at: number): Match | null {
  const day = dayAt(scene, at)
  if (day === null) return null
  const part = day.type === 'TIME' ? partOf(day.value) : null
  const next = skip(scene, bracketed(scene, day.end), ',')
  const from = skip(scene, next, ...LEADS)
  const said = readClock(scene, from)
  if (said?.sure) {
    const zone = readZone(scene, said.end)
    const { first, end } = said.second === null ? { first: day.first, end: zone.end } : ofYear(scene, day, zone.end)
    return timed(first, shown(said, part, zone.mark), end, said.mod)
  }
  const spoken = spokenClock.match({ ...scene, day: null }, from)
  if (spoken?.value.startsWith('T')) return timed(day.first, spoken.value, spoken.end)
  const bare = bareClock(scene, from, from > next && ['at', 'around', 'about', 'by'].includes(text(scene, next)))
  return bare === null ? null : timed(day.first, shown(bare.clock, part, ''), bare.end)
}

export const dayClock: Rule = {
  name: 'day and clock',
  starts: [...new Set([...BASE.keys(), ...DAYPART_STARTS])],
  match: dayAndClock,
}
