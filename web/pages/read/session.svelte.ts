import { count } from '../../../src/formats/grouped.ts'
import type { ReadingPage } from '../../../src/formats/reading-page.ts'
import type { HandedText, KeptText } from '../../../src/server/contract.ts'
import { send } from '../../api/client.ts'
import { keepForOffline } from '../../offline/keep.ts'
import { PageReader } from '../../reading/page-reader.ts'
import { whyUnreadable } from '../../reading/readable.ts'
import { ReadingView } from '../../reading/view.svelte.ts'
import { wordCounter } from '../../reading/word-count.ts'
import { fileText } from './file-text.ts'
import { type Given, metaOf, NOTHING, recalled, remember } from './given.ts'

const EXAMPLE = '/data/sample/opening-to-china.txt'
const EXAMPLE_DATE = '1972-03-01'
/** Milliseconds after which the text itself is shown while it is still being read; a long one is shown at once. */
const SOON = 500
const LONG = 20_000

/** One reader at the page: what was handed over, how far it is read, what went wrong. Nothing handed over is ever lost. */
export class Session {
  given = $state.raw<Given>(NOTHING)
  view = $state.raw<ReadingView | null>(null)
  /** What is being done, in words; null where nothing is. */
  busy = $state<string | null>(null)
  error = $state.raw<Error | null>(null)
  /** Whether reading takes so long that the bare text is shown meanwhile. */
  slow = $state(false)
  kept = $state.raw<KeptText | null>(null)
  /** Tries again what failed; null where that would be of no use. */
  again = $state.raw<(() => void) | null>(null)
  #round = 0
  readonly #reader = new PageReader(
    () =>
      new Worker(
        `/${document.querySelector<HTMLMetaElement>('meta[name=chancery-reader]')!.content.replace(/^\//, '')}`,
        { type: 'module' },
      ),
    (files) => keepForOffline(files),
  )

  /** Starts the page's reader, and reads again what this tab was reading before it was loaded anew. */
  start(): void {
    this.#reader.start()
    const given = recalled(sessionStorage)
    this.given = given
    if (given.text !== '') this.read(given)
  }

  end(): void {
    this.#round++
    this.#reader.stop()
  }

  change(given: Given): void {
    this.given = given
    remember(sessionStorage, given)
    if (this.view !== null) this.read(given)
  }

  /** Reads a text on this page. */
  read(given: Given): void {
    const why = whyUnreadable(given.text)
    // A long text never stands in the box: laying it out there would take seconds.
    this.slow = why === null && this.view === null && given.text.length > LONG
    this.given = given
    if (why !== null) {
      this.#fail(new Error(why), null)
      return
    }
    remember(sessionStorage, given)
    const words = count(wordCounter(given.text)({ start: 0, end: given.text.length }), 'word')
    this.#do(
      `Reading ${words}…`,
      () => this.#reader.read(given.text, metaOf(given)),
      () => this.read(given),
    )
  }

  /** Fetches a page and reads it. */
  open(url: string): void {
    this.#hand(`Fetching ${url}…`, { ...metaOf({ ...this.given, url: '' }), url } satisfies HandedText, () =>
      this.open(url),
    )
  }

  /** Reads a file: a plain text on this page, any other on the server, which finds the article in it. */
  async take(file: File): Promise<void> {
    const text = await fileText(file)
    if (text !== null) return this.read({ ...NOTHING, text })
    const form = new FormData()
    form.append('file', file)
    for (const name of ['date', 'publisher', 'title'] as const)
      if (this.given[name] !== '') form.append(name, this.given[name])
    this.#hand(`Reading ${file.name}…`, form, () => void this.take(file))
  }

  example(): void {
    this.#do(
      'Fetching the example…',
      async () => {
        const response = await fetch(EXAMPLE)
        if (!response.ok) throw new Error(`Cannot fetch the example: the desk answered ${response.status}`)
        this.given = { ...NOTHING, text: await response.text(), date: EXAMPLE_DATE }
        remember(sessionStorage, this.given)
        return this.#reader.read(this.given.text, metaOf(this.given))
      },
      () => this.example(),
    )
  }

  /** Keeps the text in the record. */
  async keep(): Promise<void> {
    const { text, document } = this.view!.page
    const known = Object.entries({
      title: document.title,
      url: document.url,
      date: document.date,
      publisher: document.publisher,
    })
    const body = { text, ...Object.fromEntries(known.filter(([, value]) => value !== null)) }
    this.error = null
    this.busy = 'Keeping it…'
    try {
      this.kept = await send<KeptText>('POST', '/api/documents', body)
    } catch (error) {
      this.#fail(error, () => void this.keep())
    }
    this.busy = null
  }

  /** Gives up what is being done. */
  stop(): void {
    this.#round++
    this.#reader.stop()
    this.#reader.start()
    this.busy = null
    this.slow = false
  }

  /** Goes back to where a text is handed over; the text stays there. */
  leave(): void {
    this.view = null
    this.error = null
    this.kept = null
  }

  #hand(doing: string, body: object, again: () => void): void {
    this.#do(
      doing,
      async () => {
        const page = await send<ReadingPage>('POST', '/api/readings', body)
        const { title, date, publisher, url } = page.document
        this.given = {
          text: page.text,
          title: title ?? '',
          date: date ?? '',
          publisher: publisher ?? '',
          url: url ?? '',
        }
        remember(sessionStorage, this.given)
        return page
      },
      again,
    )
  }

  async #do(doing: string, work: () => Promise<ReadingPage>, again: () => void): Promise<void> {
    const round = ++this.#round
    this.busy = doing
    this.error = null
    this.kept = null
    const soon = setTimeout(() => (this.slow = this.view === null && this.given.text !== ''), SOON)
    try {
      const page = await work()
      if (round === this.#round) this.view = new ReadingView(page)
    } catch (error) {
      if (round === this.#round) this.#fail(error, again)
    }
    clearTimeout(soon)
    if (round !== this.#round) return
    this.busy = null
    this.slow = false
  }

  #fail(error: unknown, again: (() => void) | null): void {
    this.error = error instanceof Error ? error : new Error(String(error))
    this.again = again
  }
}
