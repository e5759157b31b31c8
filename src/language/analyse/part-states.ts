import type { Token } from '../../model/token.ts'

/** Names that the network joins: no person is called by two states. */
const JOINED = /^I-(?:LOC|ORG)$/

/** "EU Mali sanctions". */
const BLOC = /^\p{Lu}{2,5}$/u

/**
 * Parts two states that stand side by side before a noun and that the network takes for one name: "US Iraq sanctions", "Chad Sudan talks".
 *
 * @param part consecutive words; changed in place
 * @param stateFrom how many words the name of a state that begins at a place has
 */
export function partStates(part: readonly Token[], stateFrom: (at: number) => number): void {
  const offset = part[0]?.id ?? 1
  for (const [at, second] of part.entries()) {
    const first = part[at - 1]
    if (first?.upos !== 'PROPN' || second.upos !== 'PROPN') continue
    if (!JOINED.test(second.name) && second.name !== 'B-LOC') continue
    const length = stateFrom(at)
    // "The South Korea": no part of a longer name is a state.
    if ([1, 2, 3].some((back) => at >= back && stateFrom(at - back) > back)) continue
    const isState = [1, 2, 3].some((back) => at >= back && stateFrom(at - back) === back)
    const noun = part[second.head - offset]
    if (
      length === 0 ||
      !(isState || BLOC.test(first.form)) ||
      second.deprel !== 'compound' ||
      !noun ||
      noun.id < second.id
    )
      continue
    if (first.head === second.id) Object.assign(first, { head: second.head, deprel: 'compound' })
    if (first.head !== second.head || first.deprel !== 'compound') continue
    second.name = 'B-LOC'
  }
}
