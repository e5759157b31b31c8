import type { ReadingPage } from '../../src/formats/reading-page.ts'
import type { DocumentMeta } from '../../src/model/document.ts'
import type { ReadMessage } from './reader-worker.ts'

/** What the worker says: that it is ready and which files it took, a text read, or what went wrong (`id` null: at its start). */
export type ReadAnswer =
  | { readonly is: 'ready'; readonly files: readonly string[] }
  | { readonly is: 'read'; readonly id: number; readonly page: ReadingPage }
  | { readonly is: 'failed'; readonly id: number | null; readonly error: string }

interface Waiting {
  resolve(page: ReadingPage): void
  reject(error: Error): void
}

/** What a worker is to its page; tests put another in its place. */
export type Port = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

/** Reads texts in a worker of this page, with no server: one after the other, in the order of asking. */
export class PageReader {
  readonly #start: () => Port
  readonly #ready: (files: readonly string[]) => void
  readonly #waiting = new Map<number, Waiting>()
  #worker: Port | null = null
  #asked = 0

  /**
   * @param start makes the worker
   * @param ready told once what files it needs, when it has them
   */
  constructor(start: () => Port, ready: (files: readonly string[]) => void = () => {}) {
    this.#start = start
    this.#ready = ready
  }

  /** Starts the worker, where it does not run: it loads its lexicons and network while the reader looks for a text. */
  start(): void {
    this.#worker ??= this.#started()
  }

  /** @throws Error (the promise rejects) where the text cannot be read, or `stop` is called first */
  read(text: string, meta: DocumentMeta): Promise<ReadingPage> {
    this.start()
    const id = this.#asked++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#worker!.postMessage({ id, text, meta } satisfies ReadMessage)
    })
  }

  /** Ends what is being read, and the worker; the next text starts another. */
  stop(reason = 'The reading was stopped'): void {
    this.#worker?.terminate()
    this.#worker = null
    for (const { reject } of this.#waiting.values()) reject(new Error(reason))
    this.#waiting.clear()
  }

  #started(): Port {
    const worker = this.#start()
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => this.#take(data)
    worker.onerror = (event) => {
      const message = typeof event === 'object' && 'message' in event ? event.message : ''
      this.stop(`The reader of this page does not run${message ? `: ${message}` : ''}`)
    }
    return worker
  }

  #take(answer: ReadAnswer): void {
    if (answer.is === 'ready') this.#ready(answer.files)
    else if (answer.is === 'read') this.#waiting.get(answer.id)?.resolve(answer.page)
    // Without its data the worker is of no use: another try begins with another.
    else if (answer.id === null) this.stop(answer.error)
    else this.#waiting.get(answer.id)?.reject(new Error(answer.error))
    if (answer.is !== 'ready' && answer.id !== null) this.#waiting.delete(answer.id)
  }
}
