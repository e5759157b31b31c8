/** A file, as far as it decides how it is sent. */
export interface Sized {
  readonly name: string
  readonly size: number
}

/** Bytes of a request at most: the desk takes 64 MB, of which some are for what parts the files. */
export const LARGEST = 60_000_000
/** Files of a request at most. */
const MOST = 200

/** Files that can be sent, a few to a request in their order, and those that are too large for one. */
export interface Batches<T> {
  readonly batches: readonly (readonly T[])[]
  readonly tooLarge: readonly T[]
}

export function batchesOf<T extends Sized>(files: readonly T[]): Batches<T> {
  const batches: T[][] = []
  let size = 0
  for (const file of files.filter((each) => each.size <= LARGEST)) {
    const last = batches.at(-1)
    if (last === undefined || size + file.size > LARGEST || last.length >= MOST) {
      batches.push([file])
      size = file.size
    } else {
      last.push(file)
      size += file.size
    }
  }
  return { batches, tooLarge: files.filter((each) => each.size > LARGEST) }
}
