import { createGunzip } from 'node:zlib'
import { megabytes } from '../chunks.ts'
import type { IntakeRun } from '../intake-run.ts'
import type { Outcome } from '../outcome.ts'
import type { Opened } from '../reader.ts'
import { through } from '../through.ts'
import { Unreadable } from '../unreadable.ts'

/** What is small when unpacked may be packed as well as it can be. */
const UNSUSPECTED = 1024 * 1024

/** A gzip, of one member or many (as WARC.gz has one a record): what it holds is read as what it is. */
export async function* readGzip(opened: Opened, run: IntakeRun): AsyncGenerator<Outcome> {
  const { depth, path } = opened
  if (depth >= run.limits.depth) throw new Unreadable(`it lies in more than ${run.limits.depth} archives`)
  yield* run.read({
    ...opened,
    path: path.replace(/\.gz$/i, ''),
    size: null,
    file: null,
    mediaType: null,
    depth: depth + 1,
    open: () => unpacked(opened.chunks, run),
  })
}

/** @throws Unreadable where it is cut off, broken, or grows more than `limits.ratio` times */
async function* unpacked(chunks: AsyncIterable<Uint8Array>, { limits }: IntakeRun): AsyncGenerator<Uint8Array> {
  let packed = 0
  let out = 0
  const counted = async function* () {
    for await (const chunk of chunks) {
      packed += chunk.length
      yield chunk
    }
  }
  try {
    for await (const chunk of through<Uint8Array>(counted(), createGunzip())) {
      out += chunk.length
      if (out > UNSUSPECTED && out > packed * limits.ratio)
        throw new Unreadable(
          `it unpacks to more than ${limits.ratio} times its size (${megabytes(packed)} to ${megabytes(out)} and more)`,
        )
      yield chunk
    }
  } catch (error) {
    throw fault(error)
  }
}

function fault(error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'Z_BUF_ERROR') return new Unreadable('its gzip is cut off')
  if (code?.startsWith('Z_') === true) return new Unreadable(`its gzip is broken (${message})`)
  return error
}
