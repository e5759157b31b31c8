import { createReadStream } from 'node:fs'
import type { IntakeRun } from './intake-run.ts'
import { plainSource, type Source } from './source.ts'

/** A file on disk. Bytes that are read move the run's progress. */
export function fileSource(
  path: string,
  absolute: string,
  { size, mtimeMs }: { readonly size: number; readonly mtimeMs: number },
  run: IntakeRun,
): Source {
  return plainSource({
    name: `"${path}"`,
    place: `file:${absolute}`,
    version: `${size}-${Math.round(mtimeMs)}`,
    path,
    size,
    file: absolute,
    open: () => counted(createReadStream(absolute, { highWaterMark: 256 * 1024 }), run),
  })
}

/** A file on disk that is known by another name than where it lies: one that somebody handed over. */
export interface NamedFile {
  readonly file: string
  /** As messages name it; its extension tells its kind where its bytes do not. */
  readonly name: string
  /** What keys begin with, the same whenever it is handed over. */
  readonly place: string
  /** What changes when its content does: a digest. */
  readonly version: string
  readonly size: number
}

/** A file that goes by another name than its path. */
export function namedSource({ file, name, place, version, size }: NamedFile, run: IntakeRun): Source {
  return { ...fileSource(name, file, { size, mtimeMs: 0 }, run), place, version }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, run: IntakeRun): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    run.progress.within += chunk.length
    yield chunk
  }
}
