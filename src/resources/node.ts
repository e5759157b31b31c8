import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReadData } from './read-data.ts'

/** Reads data files from a folder; from the package's own `data/` where none is given. */
export function dataFrom(location?: string | URL): ReadData {
  const folder = location === undefined ? packageData() : toPath(location)
  return async (name) => {
    try {
      return await readFile(join(folder, name))
    } catch (error) {
      throw new Error(`Cannot read the data file "${name}": it is not in "${folder}"`, { cause: error })
    }
  }
}

function toPath(location: string | URL): string {
  return location instanceof URL || location.startsWith('file:') ? fileURLToPath(location) : location
}

/** The `data` folder beside the nearest package.json above this file: the same from the sources and from a build. */
export function packageData(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('Cannot find the data of Chancery: no package.json above its code')
    folder = parent
  }
  return join(folder, 'data')
}
