import { toReadingPage } from '../../src/formats/reading-page.ts'
import { reader } from '../../src/index.ts'
import type { DocumentMeta } from '../../src/model/document.ts'
import type { ReadAnswer } from './page-reader.ts'

/** A text to read in the page itself, with the same code as the server's. */
export interface ReadMessage {
  readonly id: number
  readonly text: string
  readonly meta: DocumentMeta
}

/** Read once before anyone waits, so that the first text finds the code compiled. */
const WARM_UP =
  'Norway lent Iceland 40 million euros last week, Prime Minister Anna Berg said. "We have kept our promise," she told reporters in Oslo, and denied that Denmark had threatened to stop the loan.'

const english = reader({ data: '/data/' })
const answer = (message: ReadAnswer) => postMessage(message)

addEventListener('message', async ({ data: { id, text, meta } }: MessageEvent<ReadMessage>) => {
  try {
    answer({ is: 'read', id, page: toReadingPage((await english).document(text, meta)) })
  } catch (error) {
    answer({ is: 'failed', id, error: error instanceof Error ? error.message : String(error) })
  }
})
english.then(
  ({ document }) => {
    answer({ is: 'ready', files: performance.getEntriesByType('resource').map(({ name }) => name) })
    document(WARM_UP)
  },
  // What is asked meanwhile is told the same.
  (error) => answer({ is: 'failed', id: null, error: error instanceof Error ? error.message : String(error) }),
)
