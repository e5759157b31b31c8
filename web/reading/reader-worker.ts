import { toReadingPage } from '../../src/formats/reading-page.ts'
import { reader } from '../../src/index.ts'
import type { DocumentMeta } from '../../src/model/document.ts'

/** A text to read in the page itself, with the same code as the server's. */
export interface ReadMessage {
  readonly id: number
  readonly text: string
  readonly meta: DocumentMeta
}

const english = reader({ data: '/data/' })

addEventListener('message', async ({ data: { id, text, meta } }: MessageEvent<ReadMessage>) => {
  try {
    postMessage({ id, page: toReadingPage((await english).document(text, meta)) })
  } catch (error) {
    postMessage({ id, error: error instanceof Error ? error.message : String(error) })
  }
})
english.then(
  () => postMessage({ ready: true }),
  (error) => postMessage({ error: String(error) }),
)
