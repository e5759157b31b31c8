/** A note of the margin: where it would stand if it stood alone, and how high it is. */
export interface NotePlace {
  readonly wanted: number
  readonly height: number
}

interface Pile {
  /** Sum over its notes of where each would have the pile begin, and how many they are. */
  sum: number
  count: number
  height: number
}

/**
 * Where notes of a margin begin so that none overlaps another, their order is kept, none begins above 0, and they stand
 * as near as can be to where they would (least squares: notes that would overlap are piled, and a pile stands where its
 * notes want it on average).
 *
 * @param notes in order
 * @param gap between one note and the next
 */
export function notePlaces(notes: readonly NotePlace[], gap: number): number[] {
  const piles: Pile[] = []
  const topOf = ({ sum, count }: Pile) => Math.max(0, sum / count)
  for (const { wanted, height } of notes) {
    let pile: Pile = { sum: wanted, count: 1, height: height + gap }
    for (let last = piles.at(-1); last && topOf(last) + last.height > topOf(pile); last = piles.at(-1)) {
      pile = {
        sum: last.sum + pile.sum - pile.count * last.height,
        count: last.count + pile.count,
        height: last.height + pile.height,
      }
      piles.pop()
    }
    piles.push(pile)
  }
  const tops: number[] = []
  for (const pile of piles) {
    let top = topOf(pile)
    for (const { height } of notes.slice(tops.length, tops.length + pile.count)) {
      tops.push(top)
      top += height + gap
    }
  }
  return tops
}
