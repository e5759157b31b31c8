import { Worker } from 'node:worker_threads'
import { messageOf } from '../../formats/message-of.ts'
import { BUILD } from '../../model/version.ts'
import type { AnsweringGiven, FromThread, MadeAnswer, ToThread } from './messages.ts'

/** How long a thread that is to end may take for it. */
const GRACE_MS = 3000

/** What a thread tells whoever started it. */
export interface ThreadEvents {
  /** It can be asked. */
  ready(): void
  /** It ended, or never began; not said where it was closed. What it was asked is answered with null. */
  died(reason: string): void
  complain(message: string): void
}

/** A thread that answers questions of the record. */
export interface AnsweringThread {
  /** Questions that it has not answered yet. */
  readonly load: number
  /** @returns null where only the main thread can answer that, or the thread ends before it does */
  ask(address: string, takesGzip: boolean): Promise<MadeAnswer | null>
  /** Lets it answer what it was asked, and ends it. */
  close(): Promise<void>
}

/** Starts a thread. @param file what it runs, as an address */
export function answeringThread(file: URL, given: AnsweringGiven, events: ThreadEvents): AnsweringThread {
  const asked = new Map<number, (answer: MadeAnswer | null) => void>()
  let [count, isClosing, isOver] = [0, false, false]
  const worker = new Worker(file, { workerData: given })
  const tell = (told: ToThread) => worker.postMessage(told)
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  const over = (reason: string) => {
    if (isOver) return
    isOver = true
    for (const answered of asked.values()) answered(null)
    asked.clear()
    if (!isClosing) events.died(reason)
  }
  worker.on('error', (error) => over(messageOf(error)))
  worker.on('exit', () => over('it ended'))
  worker.on('message', (told: FromThread) => {
    if (told.kind === 'complaint') return events.complain(told.message)
    if (told.kind === 'ready') {
      // Sources that run unbuilt have no build to compare.
      if (BUILD === 'unbuilt' || told.build === BUILD) return events.ready()
      over('another version of the program was installed meanwhile')
      return tell('close')
    }
    asked.get(told.number)?.(told.answer)
    asked.delete(told.number)
  })
  return {
    get load() {
      return asked.size
    },
    ask(address, takesGzip) {
      if (isOver || isClosing) return Promise.resolve(null)
      return new Promise((resolve) => {
        const number = ++count
        asked.set(number, resolve)
        tell({ number, address, takesGzip })
      })
    },
    async close() {
      isClosing = true
      tell('close')
      const late = setTimeout(() => void worker.terminate(), GRACE_MS)
      await ended
      clearTimeout(late)
    },
  }
}
