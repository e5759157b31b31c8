import { setImmediate } from 'node:timers/promises'

/**
 * Pieces as the body of an answer, each made when the one before is taken: memory does not grow with them, and between two
 * others are answered. The first is made at once, so that what fails at the start is told as such.
 *
 * @param stopping ends it half-way where it is aborted, as it ends when the client leaves
 */
export async function streamed(
  pieces: AsyncGenerator<string | Uint8Array>,
  stopping: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder()
  const first = await pieces.next()
  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      for (let next = first; next.done !== true; next = await pieces.next()) {
        yield typeof next.value === 'string' ? encoder.encode(next.value) : next.value
        await setImmediate()
        if (stopping.aborted) throw new Error('The desk was stopped')
      }
    } finally {
      await pieces.return(undefined)
    }
  }
  const body = bytes()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await body.next()
        if (done === true) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await body.return(undefined)
        // A generator that was never begun does not run what it ends with.
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
