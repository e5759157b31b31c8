import type { Database } from './database.ts'
import { madeOnce } from './made-once.ts'

/**
 * What is made of each of some things of the record, once for as long as nothing in it changes: lists of what is newest
 * share most of what they show. Those that are not known yet are made together.
 *
 * @param name of what is made
 * @param most that is kept; what was made first goes first
 * @param make those of some keys; a key may have none
 * @returns what each key has, in their order; undefined where it has none
 */
export function madeForEach<K, V>(
  db: Database,
  { name, most }: { readonly name: string; readonly most: number },
  keys: readonly K[],
  make: (unknown: readonly K[]) => Iterable<readonly [K, V]>,
): (V | undefined)[] {
  const known = madeOnce(db, name, () => new Map<K, V>())
  const unknown = keys.filter((key) => !known.has(key))
  if (unknown.length > 0) for (const [key, value] of make(unknown)) known.set(key, value)
  const found = keys.map((key) => known.get(key))
  for (const key of known.keys()) {
    if (known.size <= most) break
    known.delete(key)
  }
  return found
}
