import type { Transform } from 'node:stream'

/** What is fed at once: little enough that what comes of it can be held. */
const PIECE = 16 * 1024

/**
 * Feeds a transform by hand and yields what comes out, in order. Where the transform fails, all that came before is
 * yielded first: a pipe would drop what it had buffered.
 *
 * @throws what the transform fails with, and what `chunks` throws
 */
export async function* through<Out>(
  chunks: AsyncIterable<Uint8Array | string>,
  transform: Transform,
): AsyncGenerator<Out> {
  let ready: Out[] = []
  let failure: unknown
  const closed = new Promise<void>((resolve) => {
    transform.once('close', resolve)
  })
  transform.on('data', (out: Out) => void ready.push(out))
  transform.on('error', (error) => {
    failure ??= error
  })
  const take = () => {
    const taken = ready
    ready = []
    return taken
  }
  try {
    for await (const chunk of chunks)
      for (let at = 0; at < chunk.length && failure === undefined; at += PIECE) {
        const piece = typeof chunk === 'string' ? chunk.slice(at, at + PIECE) : chunk.subarray(at, at + PIECE)
        await Promise.race([written(transform, piece), closed])
        yield* take()
      }
    if (failure === undefined) transform.end()
    await closed
    yield* take()
    if (failure !== undefined) throw failure
  } finally {
    transform.destroy()
  }
}

function written(transform: Transform, piece: Uint8Array | string): Promise<void> {
  return new Promise((resolve) => {
    // A failure comes as the event, too.
    transform.write(piece, () => resolve())
  })
}
