import type { Writable } from 'node:stream'

/** Writes in order and waits where the reader is slower than the writer, so that memory stays constant. */
export interface Output {
  write(text: string | Uint8Array): Promise<void>
}

/** An output over a stream. A reader that goes away (EPIPE) ends the process quietly, as `head` expects of its source. */
export function outputTo(stream: Writable, closed: () => void): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    closed()
  })
  return {
    async write(text) {
      if (text.length === 0 || stream.write(text)) return
      await new Promise<void>((resolve) => {
        stream.once('drain', resolve)
      })
    },
  }
}
