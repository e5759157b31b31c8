import type { Token } from '../../model/token.ts'

/**
 * Hangs on the root what came to hang below itself: all that reads a tree goes up and down it to its ends, and never comes to one in a loop.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 * @param root the id of the root of all
 */
export function freeLoops(part: readonly Token[], root: number): void {
  const first = part[0]?.id ?? 1
  const ends = new Set<number>([0, root])
  for (const token of part) {
    const way: Token[] = []
    const passed = new Set<number>()
    let at: Token | undefined = token
    while (at && !ends.has(at.id) && !passed.has(at.id)) {
      passed.add(at.id)
      way.push(at)
      at = part[at.head - first]
    }
    if (at && passed.has(at.id)) Object.assign(at, { head: root, deprel: 'parataxis' })
    for (const { id } of way) ends.add(id)
  }
}
