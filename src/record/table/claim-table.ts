import { Ints } from './ints.ts'
import { Lists } from './lists.ts'
import { Words } from './words.ts'

/**
 * The claims of a record as columns of numbers in memory: what is counted over many claims at once, by a filter that may be
 * anything, would take SQLite a hundred times as long. A row is a version of a claim, in order of adding; one
 * that is replaced stays, for what is asked as the record stood. Days are numbers such as 20240219, 0 where
 * unknown.
 */
export class ClaimTable {
  readonly version = new Ints()
  readonly claim = new Ints()
  readonly document = new Ints()
  readonly day = new Ints()
  readonly lastDay = new Ints()
  readonly type = new Ints()
  readonly mode = new Ints()
  readonly status = new Ints()
  readonly voice = new Ints()
  readonly verdict = new Ints()
  /** How sure the reading is, by rows. */
  certainty: Float64Array = new Float64Array(0)
  /** 1 where people set a field right. */
  readonly corrected = new Ints()
  /** 1 unless people rejected it. */
  readonly shown = new Ints()
  /** 1 where it is shown and holds now. */
  readonly live = new Ints()
  /** Numbers of the moments (words of `moments`) at which it was added and replaced; 0: it holds. */
  readonly added = new Ints()
  readonly replaced = new Ints()
  /** Actors by number, and beside them the names under which they act; one actor may have several. */
  readonly actors = new Lists()
  readonly actorNames = new Lists()
  readonly recipients = new Lists()
  readonly recipientNames = new Lists()
  /** Numbers of who says so, outermost first, and beside them how each is quoted and for whom it speaks. */
  readonly sources = new Lists()
  readonly sourceManners = new Lists()
  readonly sourceSides = new Lists()
  /** For whom the innermost of them speaks; several where they speak together. */
  readonly voiceSides = new Lists()
  readonly contexts = new Lists()

  readonly types = new Words()
  readonly modes = new Words()
  readonly statuses = new Words()
  readonly voices = new Words()
  readonly verdicts = new Words()
  readonly contextWords = new Words()
  readonly manners = new Words()
  readonly sides = new Words()
  readonly moments = new Words()

  /** Rows that are shown and hold now. */
  liveRows = 0

  get rows(): number {
    return this.version.length
  }

  /** The version that came last; 0 where there is none. */
  get lastVersion(): number {
    return this.rows === 0 ? 0 : this.version.data[this.rows - 1]!
  }

  /** The row of a version; -1 where it has none. */
  rowOf(version: number): number {
    let [low, high] = [0, this.rows - 1]
    const { data } = this.version
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = data[middle]!
      if (found === version) return middle
      if (found < version) low = middle + 1
      else high = middle - 1
    }
    return -1
  }
}

/** "2024-02-19" as 20240219; 0 of ''. */
export function dayNumber(day: string): number {
  return day === '' ? 0 : Number(day.replaceAll('-', ''))
}

/** 20240219 as "2024-02-19"; '' of 0. */
export function dayText(day: number): string {
  if (day === 0) return ''
  const digits = String(day).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}
