import type { Mention } from './actor.ts'

/** How much more often than any third state the two must be named that a text is about. */
const CLEAR = 1.5

/** How often the second must be named for each time that the first is. */
const SHARE = 0.35

/** How often the second must be named for each time that the first is, for a text to be about relations at all. */
const AMONG = 0.25

/** Of how many words one at least must name or stand for someone of a state: news of the relations of states has one in six, other news one in fourteen. */
const DENSE = 1 / 18

/** The two states that a text names most, each of them clearly more often than any other; null where it is not about two. */
export function twoOf(mentions: readonly Mention[]): readonly [string, string] | null {
  const [one, two, three] = countsOf(mentions)
  if (!one || !two || two[1] < Math.max(2, SHARE * one[1]) || (three && two[1] < CLEAR * three[1])) return null
  return [one[0], two[0]]
}

/** How much more often than any other a state must be named that a text is about alone. */
const ALONE = 2

/** The state that a text names far more often than any other; null where none is. */
export function oneOf(mentions: readonly Mention[]): string | null {
  const [one, two] = countsOf(mentions)
  return one && one[1] >= ALONE * Math.max(1, two?.[1] ?? 0) ? one[0] : null
}

/**
 * Whether a text tells of states that have to do with one another, so that who is left unsaid may be another of them: it names a second one
 * often for the first, and states all along. News of one state's own affairs names others by the way.
 *
 * @param words how many words the text has
 */
export function isAmongStates(mentions: readonly Mention[], words: number): boolean {
  const counts = countsOf(mentions)
  const [one, two] = counts
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  return one !== undefined && two !== undefined && two[1] >= AMONG * one[1] && all >= DENSE * words
}

/** States by how often they are named or stood for, the most often first. */
function countsOf(mentions: readonly Mention[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { actors } of mentions)
    for (const { country, kind } of actors)
      if (country && kind !== 'media' && kind !== 'company')
        counts.set(country, (counts.get(country) ?? 0) + 1 / actors.length)
  return [...counts].sort((a, b) => b[1] - a[1])
}
