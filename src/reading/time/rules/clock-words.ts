import { NUMBER_WORDS, readNumeral } from '../../../resources/english-numerals.ts'
import { type Scene, skip, text } from '../scene.ts'

export const ZULU: ReadonlySet<string> = new Set(['utc', 'gmt', 'z'])
export const ZONES: ReadonlySet<string> = new Set(
  'est edt cst cdt mst mdt pst pdt cet cest eet msk ist jst bst wat eat'.split(' '),
)

/** A clock time as it is written. */
export interface Clock {
  readonly hour: number
  readonly minute: string | null
  readonly second: string | null
  readonly end: number
  /** An am, pm, o'clock, zone or colon makes it a time without a preposition. */
  readonly sure: boolean
  /** Says itself which half of the day it is in. */
  readonly halved: boolean
  /** Hour and minute in words: "nine thirty". */
  readonly spoken: boolean
  readonly mod: string | null
}

type Half = { readonly half: 'am' | 'pm' | 'clock'; readonly end: number }

/** "am", "p.m.", "a m", "o'clock" at `at`. */
export function readHalf(scene: Scene, at: number): Half | null {
  const word = text(scene, at)
  if (word === 'am' || word === 'pm') return { half: word, end: at + 1 }
  if (word === 'a' || word === 'p') {
    const half = word === 'a' ? 'am' : 'pm'
    if (text(scene, at + 1) === 'm') return { half, end: at + 2 }
    if (text(scene, at + 1) !== '.' || text(scene, at + 2) !== 'm') return null
    return { half, end: text(scene, at + 3) === '.' && at + 4 < scene.atoms.length ? at + 4 : at + 3 }
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

/** Minutes in words after an hour in words: "thirty", "twenty-seven"; from ten, as nobody says "nine five". */
function wordMinute(scene: Scene, at: number): { readonly minute: string; readonly end: number } | null {
  const from = skip(scene, at, '-')
  if (!NUMBER_WORDS.has(text(scene, from))) return null
  const said = readNumeral(scene.atoms, from)
  return said?.words && said.value >= 10 && said.value < 60 && said.value % 1 === 0
    ? { minute: String(said.value), end: said.end }
    : null
}

/** Midday and midnight by their names. */
function named(scene: Scene, at: number): Clock | null {
  const said = { minute: null, second: null, sure: true, halved: true, spoken: false, mod: null }
  const word = text(scene, at)
  if (word === 'noon') return { ...said, hour: 12, end: at + 1 }
  if (word === 'noonish') return { ...said, hour: 12, end: at + 1, mod: 'APPROX' }
  if (word === 'midnight') return { ...said, hour: 0, end: at + 1 }
  const night = skip(scene, at + 1, '-')
  return word === 'mid' && text(scene, night) === 'night' ? { ...said, hour: 0, end: night + 1 } : null
}

/** The hour and its minutes and seconds, in figures. */
function figures(scene: Scene, at: number): Omit<Clock, 'sure' | 'halved' | 'spoken' | 'mod'> {
  const atom = scene.atoms[at]
  let end = at + 1
  const colon = text(scene, end) === ':'
  const minute = sixtieth(scene, end)
  if (minute !== null) {
    end += 2
    const second = colon ? sixtieth(scene, end) : null
    return { hour: atom?.value ?? 0, minute, second, end: second === null ? end : end + 2 }
  }
  const zoned = ZULU.has(text(scene, end)) || text(scene, end) === 'hours' || readHalf(scene, end) !== null
  if (atom !== undefined && atom.text.length === 4 && zoned)
    return { hour: Math.floor(atom.value / 100), minute: atom.text.slice(2), second: null, end }
  return { hour: atom?.value ?? 0, minute: null, second: null, end }
}

/** Whether a letter or a digit goes on right behind: "5pm7x" is no time. */
function goesOn(scene: Scene, end: number): boolean {
  const next = scene.atoms[end]
  return next?.glued === true && (next.value >= 0 || /^\p{L}/u.test(next.text))
}

/** Reads a clock time at `at`; whether it is one may hang on what stands around. */
export function readClock(scene: Scene, at: number): Clock | null {
  const plain = named(scene, at)
  if (plain !== null) return plain
  const atom = scene.atoms[at]
  if (atom === undefined) return null
  let said: Omit<Clock, 'sure' | 'halved' | 'spoken' | 'mod'>
  let spoken = false
  if (atom.value >= 0) said = figures(scene, at)
  else {
    const hour = NUMBER_WORDS.has(atom.text) ? readNumeral(scene.atoms, at) : null
    if (hour === null || hour.value > 12 || hour.value < 1 || hour.value % 1 !== 0) return null
    const minute = wordMinute(scene, hour.end)
    spoken = minute !== null
    said = { hour: hour.value, minute: minute?.minute ?? null, second: null, end: minute?.end ?? hour.end }
  }
  let { hour, end } = said
  const { minute, second } = said
  const ish = text(scene, end) === 'ish' && scene.atoms[end]?.glued && hour <= 12 && minute === null
  if (ish) return { ...said, end: end + 1, sure: true, halved: false, spoken, mod: 'APPROX' }
  const stop = text(scene, end) === '.' && scene.atoms[end]?.glued && scene.atoms[end + 1]?.glued ? end + 1 : end
  const part = readHalf(scene, stop)
  if (part !== null) {
    end = part.end
    if ((hour > 12 && part.half !== 'clock') || goesOn(scene, end)) return null
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
    sure: part !== null || (text(scene, at + 1) === ':' && minute !== null) || zone || hours,
    halved: part !== null && part.half !== 'clock',
    spoken,
    mod: null,
  }
}

/** A zone behind the time: Z for UTC and GMT, nothing for others. */
export function readZone(scene: Scene, at: number): { readonly mark: string; readonly end: number } {
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
