import type { Mention } from '../../model/actor.ts'

/** How much more often than any third state the two must be named that a text is about. */
const CLEAR = 1.5

/** How often the second must be named for each time that the first is. */
const SHARE = 0.35

/** The two states that a text names most, each of them clearly more often than any other; null where it is not about two. */
export function twoOf(mentions: readonly Mention[]): readonly [string, string] | null {
  const counts = new Map<string, number>()
  for (const { actors } of mentions)
    for (const { country, kind } of actors)
      if (country && kind !== 'media' && kind !== 'company')
        counts.set(country, (counts.get(country) ?? 0) + 1 / actors.length)
  const [one, two, three] = [...counts].sort((a, b) => b[1] - a[1])
  if (!one || !two || two[1] < Math.max(2, SHARE * one[1]) || (three && two[1] < CLEAR * three[1])) return null
  return [one[0], two[0]]
}
