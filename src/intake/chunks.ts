import { Unreadable } from './unreadable.ts'

/** The first bytes of a stream, and the whole stream with them. */
export interface Peeked {
  readonly head: Uint8Array
  readonly chunks: AsyncIterable<Uint8Array>
}

/**
 * Looks at the first `length` bytes (or all, where there are fewer) without taking them away. Where the stream fails after
 * some bytes, it fails there when it is read.
 */
export async function peek(chunks: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let got = 0
  let rest: AsyncIterator<Uint8Array> = iterator
  while (got < length) {
    try {
      const { value, done } = await iterator.next()
      if (done === true) break
      first.push(value)
      got += value.length
    } catch (error) {
      if (got === 0) throw error
      rest = { next: () => Promise.reject(error) }
      break
    }
  }
  return { head: Buffer.concat(first).subarray(0, length), chunks: resumed(first, rest) }
}

async function* resumed(first: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* first
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}

/**
 * All bytes of a stream.
 *
 * @param size bytes that it has, where known: what is too large is not read first
 * @throws Unreadable where there are more than `limit`
 */
export async function collect(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  size: number | null = null,
): Promise<Uint8Array> {
  if (size !== null && size > limit) throw tooLarge(limit, size)
  const parts: Uint8Array[] = []
  let got = 0
  for await (const chunk of chunks) {
    got += chunk.length
    if (got > limit) throw tooLarge(limit, size)
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

/** One chunk, or several, of bytes at hand. */
export async function* chunksOf(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts
}

function tooLarge(limit: number, size: number | null): Unreadable {
  const found = size === null ? `more than ${megabytes(limit)}` : megabytes(size)
  return new Unreadable(`it has ${found}, wanted at most ${megabytes(limit)} a document`)
}

/** "32 MB", "1.5 MB", "900 bytes". */
export function megabytes(bytes: number): string {
  if (bytes < 100_000) return `${bytes} bytes`
  return `${Number((bytes / 1024 ** 2).toFixed(bytes < 10 * 1024 ** 2 ? 1 : 0))} MB`
}
