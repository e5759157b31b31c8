/** Each of a list, the last of a list, how many a list has: among the keys of a path. */
export const EACH = '*'
export const LAST = '-1'
export const COUNT = '#'

/** Paths in a value: keys parted by points, and what stands for those of a list. */
export type PathIn<T> = T extends readonly (infer Item)[]
  ? typeof COUNT | Onward<typeof EACH | typeof LAST, Item>
  : T extends object
    ? { [Key in keyof T & string]: Onward<Key, NonNullable<T[Key]>> }[keyof T & string]
    : never

type Onward<Key extends string, T> = Key | `${Key}.${PathIn<T>}`

/**
 * What stands at a path in a value.
 *
 * @param path keys; `*` stands for each of a list, `-1` for its last, `#` for how many it has
 * @returns null where there is nothing
 */
export function valueAt(value: unknown, path: readonly string[], from = 0): unknown {
  let at = value
  for (let i = from; i < path.length; i++) {
    if (at === null || at === undefined) return null
    const key = path[i]!
    if (key === EACH) return (at as unknown[]).map((item) => valueAt(item, path, i + 1))
    if (key === LAST) at = (at as unknown[]).at(-1)
    else at = key === COUNT ? (at as unknown[]).length : (at as Record<string, unknown>)[key]
  }
  return at ?? null
}

/** Whether what stands at a path is a list of values. */
export function isListPath(path: readonly string[]): boolean {
  return path.includes(EACH)
}
