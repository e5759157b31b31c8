import { NUMBER_WORDS, readNumeral } from '../../../resources/english-numerals.ts'
import { isoDay, pad } from '../calendar.ts'
import type { Match } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'
import { BASE, baseAt } from './base.ts'

const ZULU: ReadonlySet<string> = new Set(['utc', 'gmt', 'z'])
const ZONES: ReadonlySet<string> = new Set(
  'est edt cst cdt mst mdt pst pdt cet cest eet msk ist jst bst wat eat'.split(' '),
)

interface Clock {
  readonly hour: number
  readonly minute: string | null
  readonly second: string | null
  readonly end: number
  /** An am, pm, o'clock, zone or colon makes it a time without a preposition. */
  readonly sure: boolean
}

/** "am", "p.m.", "o'clock" at `at`. */
function half(scene: Scene, at: number): { readonly half: 'am' | 'pm' | 'clock'; readonly end: number } | null {
  const word = text(scene, at)
  if (word === 'am' || word === 'pm') return { half: word, end: at + 1 }
  if ((word === 'a' || word === 'p') && text(scene, at + 1) === '.' && text(scene, at + 2) === 'm')
    return {
      half: word === 'a' ? 'am' : 'pm',
      end: text(scene, at + 3) === '.' && at + 4 < scene.atoms.length ? at + 4 : at + 3,
    }
  if (word === 'o' && /^['’]$/.test(text(scene, at + 1)) && text(scene, at + 2) === 'clock')
    return { half: 'clock', end: at + 3 }
  return word === 'oclock' ? { half: 'clock', end: at + 1 } : null
}

/** Digits after a colon or a stop: minutes or seconds. */
function sixtieth(scene: Scene, at: number): string | null {
  const atom = scene.atoms[at + 1]
  const joint = text(scene, at) === ':' || text(scene, at) === '.'
  return joint && scene.atoms[at]?.glued && atom?.glued && atom.text.length === 2 && atom.value >= 0 && atom.value < 60
    ? atom.text
    : null
}

function read(scene: Scene, at: number): Clock | null {
  const atom = scene.atoms[at]
  if (atom === undefined) return null
  if (atom.text === 'noon') return { hour: 12, minute: null, second: null, end: at + 1, sure: true }
  if (atom.text === 'midnight') return { hour: 0, minute: null, second: null, end: at + 1, sure: true }
  let hour = atom.value
  let end = at + 1
  let minute: string | null = null
  let second: string | null = null
  const colon = text(scene, end) === ':'
  if (hour < 0) {
    const said = NUMBER_WORDS.has(atom.text) ? readNumeral(scene.atoms, at) : null
    if (said === null || said.value > 12) return null
    hour = said.value
    end = said.end
  } else {
    minute = sixtieth(scene, end)
    if (minute !== null) {
      end += 2
      second = colon ? sixtieth(scene, end) : null
      if (second !== null) end += 2
    }
    const zoned = ZULU.has(text(scene, end)) || text(scene, end) === 'hours' || half(scene, end) !== null
    if (minute === null && atom.text.length === 4 && zoned) {
      hour = Math.floor(atom.value / 100)
      minute = atom.text.slice(2)
    }
  }
  const part = half(scene, end)
  if (part !== null) {
    end = part.end
    if (hour > 12 && part.half !== 'clock') return null
    if (part.half === 'pm' && hour < 12) hour += 12
    if (part.half === 'am' && hour === 12) hour = 0
  }
  if (hour > 24) return null
  const zone = ZULU.has(text(scene, end)) || ZONES.has(text(scene, end))
  const hours = minute !== null && text(scene, end) === 'hours'
  return {
    hour,
    minute,
    second,
    end: hours ? end + 1 : end,
    sure: part !== null || (colon && minute !== null) || zone || hours,
  }
}

/** A zone behind the time: Z for UTC and GMT, nothing for others. */
function zone(scene: Scene, at: number): { readonly mark: string; readonly end: number } {
  let end = at
  let mark = ''
  const open = text(scene, end) === '(' ? 1 : 0
  if (ZULU.has(text(scene, end + open))) mark = 'Z'
  else if (text(scene, end) === 'local' && text(scene, end + 1) === 'time') return { mark: '', end: end + 2 }
  else if (!ZONES.has(text(scene, end + open))) return { mark, end }
  end += open + 1
  if ((text(scene, end) === '+' || text(scene, end) === '-') && (scene.atoms[end + 1]?.value ?? -1) >= 0) {
    end += 2
    mark = ''
  }
  return { mark, end: open === 1 && text(scene, end) === ')' ? end + 1 : end }
}

function match(scene: Scene, at: number): Match | null {
  const said = read(scene, at)
  if (said === null || !said.sure) return null
  const parts = [pad(said.hour, 2), said.minute, said.second].filter((part) => part !== null)
  const { mark, end } = zone(scene, said.end)
  const time = `T${parts.join(':')}${mark}`
  const next = skip(scene, skip(scene, end, ','), 'on')
  const date = baseAt(scene, next) ?? null
  if (date !== null && date.first !== null && date.first === date.last) return timed(date.first, time, date.end)
  if (scene.day !== null) return timed(scene.day, time, end)
  return { value: time, first: null, last: null, end, type: 'TIME', mod: null, absolute: false }
}

function timed(day: number, time: string, end: number): Match {
  return { value: `${isoDay(day)}${time}`, first: day, last: day, end, type: 'TIME', mod: null, absolute: false }
}

/** "18:00 UTC", "6:40 p.m.", "3 o'clock", "noon". */
export const clock: Rule = { name: 'clock', starts: ['#', 'noon', 'midnight', ...NUMBER_WORDS], match }

/** Nothing is looked up after a clock that stands behind its day. */
const NONE: Map<number, Match | null> = new Map()

/** "Tuesday at 18:00", "May 5, 8 a.m.": a day and a clock time. */
function dayAndClock(scene: Scene, at: number): Match | null {
  const day = baseAt(scene, at)
  if (day === null || day.type !== 'DATE') return null
  const from = skip(scene, skip(scene, day.end, ','), 'at', 'before', 'after', 'by', 'around', 'for')
  const time = clock.match({ ...scene, day: null, known: NONE }, from)
  if (time === null || !time.value.startsWith('T')) return null
  if (day.first === null || day.first !== day.last) return null
  return timed(day.first, time.value, time.end)
}

export const dayClock: Rule = { name: 'day and clock', starts: [...BASE.keys()], match: dayAndClock }
