/** Each of a list, the last of a list, how many a list has: among the keys of a path. */
export const EACH = '*'
export const LAST = '-1'
export const COUNT = '#'

/**
 * Where that stands which a function takes from a value: keys, with `*` for each of a list (`map`), `-1` for its last (`at`) and `#` for
 * how many it has (`length`). The function is handed something that notes what is asked of it, so that what is taken is
 * said once, for objects and for what is not made objects of.
 *
 * @param take a function that asks for keys alone, and of lists for `map`, `at(-1)` and `length`
 */
export function pathOf(take: (value: unknown) => unknown): readonly string[] {
  const path = (take(noting([])) as { readonly [NOTED]?: readonly string[] } | null)?.[NOTED]
  if (path === undefined) throw new Error(`What ${take} takes stands nowhere`)
  return path
}

const NOTED = Symbol('path')

function noting(path: readonly string[]): unknown {
  return new Proxy(Object.freeze({}), {
    get(_, key) {
      if (key === NOTED) return path
      if (key === 'map') return (take: (item: unknown) => unknown) => take(noting([...path, EACH]))
      if (key === 'at') return () => noting([...path, LAST])
      return noting([...path, key === 'length' ? COUNT : String(key)])
    },
  })
}

/** Whether what stands at a path is a list of values. */
export function isListPath(path: readonly string[]): boolean {
  return path.includes(EACH)
}
