import { workerFile } from '../../jobs/worker-file.ts'
import { type AnsweringThread, answeringThread } from './answering-thread.ts'
import type { AnsweringGiven, MadeAnswer } from './messages.ts'

/** Questions that a thread is given at once: one that it answers, and one so that it need not wait for the next. */
const AHEAD = 2

/** Threads that answer questions of the record beside the main one. */
export interface AnsweringThreads {
  /**
   * Has a question answered: by the next thread that is free for it or, where that is the main one, by who asks.
   *
   * @param address path and query
   * @returns null: who asks is to answer it
   */
  ask(address: string, takesGzip: boolean): Promise<MadeAnswer | null>
  /** How many can be asked. */
  readonly ready: number
  /** Starts so many more; each is asked once it has loaded what it counts with. */
  start(threads: number): void
  /** Lets them answer what they were asked, and ends them. */
  close(): Promise<void>
}

export interface AnsweringOptions extends AnsweringGiven {
  /** What a thread runs; the build's, where it is left out. */
  readonly file?: URL
  complain(message: string): void
}

interface Waiting {
  readonly address: string
  readonly takesGzip: boolean
  answered(answer: MadeAnswer | null | Promise<MadeAnswer | null>): void
}

/**
 * What answers in threads; none runs until it is started. Questions wait in one line: a thread takes the next when it has
 * answered, and so does the main one, between two turns of its event loop, so that it hands out, takes in and sends before it
 * answers another. A thread that ends is complained of once, and what it was asked is answered by who asks.
 */
export function answeringThreads({ complain, file, ...given }: AnsweringOptions): AnsweringThreads {
  const all: AnsweringThread[] = []
  const ready = new Set<AnsweringThread>()
  const line: Waiting[] = []
  let isMainNext = false
  const handOut = () => {
    while (line.length > 0) {
      const [free] = [...ready].filter(({ load }) => load < AHEAD).sort((a, b) => a.load - b.load)
      if (free === undefined) break
      const { address, takesGzip, answered } = line.shift()!
      const answer = free.ask(address, takesGzip)
      answered(answer)
      answer.then(handOut)
    }
    if (line.length === 0 || isMainNext) return
    isMainNext = true
    setImmediate(() => {
      isMainNext = false
      line.shift()?.answered(null)
      handOut()
    })
  }
  const start = () => {
    const thread: AnsweringThread = answeringThread(file ?? new URL(workerFile('answer-worker')), given, {
      ready: () => ready.add(thread),
      died(reason) {
        ready.delete(thread)
        complain(`A thread that answers is lost, the others go on: ${reason}`)
      },
      complain,
    })
    all.push(thread)
  }
  return {
    get ready() {
      return ready.size
    },
    start(threads) {
      for (let n = 0; n < threads; n++) start()
    },
    ask(address, takesGzip) {
      if (ready.size === 0) return Promise.resolve(null)
      return new Promise((answered) => {
        line.push({ address, takesGzip, answered })
        handOut()
      })
    },
    async close() {
      ready.clear()
      handOut()
      await Promise.all(all.map((thread) => thread.close()))
    },
  }
}
