import type { ReprintView } from '../../src/server/contract.ts'

type Change = ReprintView['copies'][number]['changes'][number]

/** What is shown of two copies beside each other: a change, words that stay, or words that stay and are folded away. */
export type ShownChange = Change | { readonly kind: 'folded'; readonly words: string; readonly count: number }

/** Words that are left to each side of a change. */
const AROUND = 14
/** Fewer words are not worth folding away. */
const FEWEST = 12

/** Folds away what stayed the same far from any change. */
export function foldedChanges(changes: readonly Change[]): ShownChange[] {
  return changes.flatMap((change, i): ShownChange[] => {
    if (change.kind !== 'same') return [change]
    const places = [...change.words.matchAll(/\S+\s*/g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }))
    const before = i === 0 ? 0 : AROUND
    const after = i === changes.length - 1 ? 0 : AROUND
    const count = places.length - before - after
    if (count < FEWEST || (before === 0 && after === 0)) return [change]
    const from = before === 0 ? 0 : places[before - 1]!.end
    const to = after === 0 ? change.words.length : places[places.length - after]!.start
    const kept: ShownChange[] = [
      { kind: 'same', words: change.words.slice(0, from) },
      { kind: 'folded', words: change.words.slice(from, to), count },
      { kind: 'same', words: change.words.slice(to) },
    ]
    return kept.filter(({ words }) => words !== '')
  })
}

/** How many words of the first copy a copy dropped, and how many it put in. */
export function countChanged(changes: readonly Change[]): { readonly dropped: number; readonly added: number } {
  const of = (kind: Change['kind']) =>
    changes.reduce(
      (sum, change) => sum + (change.kind === kind ? (change.words.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []).length : 0),
      0,
    )
  return { dropped: of('dropped'), added: of('added') }
}
