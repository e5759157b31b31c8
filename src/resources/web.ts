import type { ReadData } from './read-data.ts'

/** Reads data files over HTTP from under a base URL; from `data/` beside the script's folder where none is given. */
export function dataFrom(location?: string | URL): ReadData {
  const base = new URL(location ?? new URL('../data/', import.meta.url), globalThis.location?.href)
  const folder = base.pathname.endsWith('/') ? base : new URL(`${base.href}/`)
  return async (name) => {
    const url = new URL(name, folder)
    const response = await fetch(url)
    if (!response.ok)
      throw new Error(`Cannot read the data file "${name}": ${url.href} answered ${response.status}, wanted 200`)
    return new Uint8Array(await response.arrayBuffer())
  }
}
