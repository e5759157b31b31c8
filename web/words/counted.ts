import { grouped } from '../../src/formats/grouped.ts'

/** "1 claim", "1,200 claims". */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** "37 %"; "–" of nothing. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`
}
