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

async function* counted(chunks: AsyncIterable<Uint8Array>, run: IntakeRun): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    run.progress.within += chunk.length
    yield chunk
  }
}
