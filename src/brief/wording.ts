import { clean, shorten } from '../formats/clean.ts'

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** No name is so long; what is longer would take the room of others. */
const LONGEST = 90

/**
 * Words of a document made safe to stand in a sentence: on one line, and isolated where they run from right to left, so
 * that they do not turn what stands beside them.
 */
export function safe(words: string, longest = LONGEST): string {
  const plain = shorten(clean(words).trim(), longest)
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain
}

/** "a", "a and b", "a, b and c"; with semicolons where one of them has a comma itself. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  const comma = words.some((each) => each.includes(',')) ? (words.length === 2 ? ',' : ';') : ''
  const between = comma === ';' ? '; ' : ', '
  return `${words.slice(0, -1).join(between)}${comma} and ${words.at(-1)}`
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** "three", "12". */
export function numberWords(value: number): string {
  return NUMBERS[value] ?? `${value}`
}

/** A sentence begins with a capital, whatever stood first. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A clause as it goes on inside a sentence: names keep their capitals. */
export function inside(clause: string): string {
  return clause.replace(/^(?:The|A|An|So far|In|On|Last|Since|Earlier)\b/, (first) => first.toLowerCase())
}

/** Commas that an apposition leaves before another mark go. */
export function tidy(text: string): string {
  return text.replace(/,(?=[.,;:)])/g, '').replace(/,\s*$/, '')
}
