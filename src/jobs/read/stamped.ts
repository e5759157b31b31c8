import { createHash } from 'node:crypto'
import { BUILD, VERSION } from '../../model/version.ts'
import type { ReadData } from '../../resources/read-data.ts'

/** Reads data and keeps what tells one reader from another. */
export interface Stamped {
  readonly readData: ReadData
  /** Version, and twelve hex digits that change with the program, the data read so far and the user's actors. */
  stamp(): string
}

/** @param actors the user's own actors, as the reader takes them */
export function stamped(readData: ReadData, actors: string | undefined): Stamped {
  const digests = new Map<string, string>()
  return {
    async readData(name) {
      const bytes = await readData(name)
      digests.set(name, createHash('sha256').update(bytes).digest('hex'))
      return bytes
    },
    stamp() {
      const read = [...digests].sort(([a], [b]) => (a < b ? -1 : 1))
      const all = JSON.stringify([BUILD, actors ?? null, read])
      return `${VERSION}-${createHash('sha256').update(all).digest('hex').slice(0, 12)}`
    },
  }
}
