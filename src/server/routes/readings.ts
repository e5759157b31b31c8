import { createRoute, z } from '@hono/zod-openapi'
import type { ReadingPage, TextMarks } from '../../formats/reading-page.ts'
import type { DocumentItem } from '../../intake/item.ts'
import { entryOf, metaOf } from '../../jobs/add/entry-of.ts'
import { marksOfDocument } from '../../record/ask/marks.ts'
import { sentencesOf } from '../../record/ask/sentences.ts'
import { type ShownDocument, showDocument } from '../../record/ask/show.ts'
import type { App } from '../app.ts'
import { articleIn } from '../article.ts'
import type { Desk } from '../desk.ts'
import { HANDED_OVER, type HandedOver } from '../handed-over.ts'
import { Refusal } from '../problem.ts'
import { recordReading } from '../record-reading.ts'
import { json } from '../schemas.ts'
import { READING_PAGE } from '../schemas-of-texts.ts'
import { shownName } from '../uploads.ts'

/** UTF-16 code units of a text that is read while somebody waits for it: some 80,000 words. */
const LONGEST_TEXT = 500_000
/** Of one that is read again whenever its page is opened: some 15,000 words, far more than any article. */
const LONGEST_AGAIN = 100_000

const read = createRoute({
  method: 'post',
  path: '/api/readings',
  tags: ['reading'],
  summary: 'Reads a text, a page or a file, and keeps nothing of it',
  request: { body: HANDED_OVER },
  responses: json(READING_PAGE, 'The text with its claims and all that is marked in it'),
})

const ofDocument = createRoute({
  method: 'get',
  path: '/api/documents/{id}/reading',
  tags: ['reading'],
  summary: 'A document of the record, with the claims that the record holds',
  request: { params: z.object({ id: z.string().openapi({ example: 'd_0123456789abcdef' }) }) },
  responses: json(READING_PAGE, 'The text with its claims and all that is marked in it'),
})

/** Texts as pages show them. */
export function readingRoutes(app: App, desk: Desk): void {
  app.openapi(read, async (c) => {
    const handed: HandedOver = { ...c.req.valid('json'), ...c.req.valid('form') }
    const signal = AbortSignal.any([c.req.raw.signal, desk.stopping])
    const article = await articleIn(handed, desk, signal)
    return c.json(await readArticle(article, handed.file === undefined ? null : shownName(handed.file.name), desk), 200)
  })
  app.openapi(ofDocument, async (c) => {
    const { id } = c.req.valid('param')
    const shown = showDocument(desk.db, id)
    if (shown === undefined) throw new Refusal('not_found', `No document "${id}" is in the record`)
    const marks = marksOfDocument(desk.db, id) ?? (await marksReadAgain(shown, desk))
    return c.json(recordReading(shown, marks, sentencesOf(desk.db, id)), 200)
  })
}

/** What is marked in a document that was read before marks were kept; null where it is unread or too long. */
async function marksReadAgain(shown: ShownDocument, { pool }: Desk): Promise<TextMarks | null> {
  const { day, title, publisher, url, language, reader, text } = shown
  if (reader === null || text.length > LONGEST_AGAIN) return null
  const meta = metaOf({ day: day === '' ? null : day, language, appearance: { title, publisher, url } })
  const { document, attributed, framings } = await pool().page(text, meta)
  return { voices: document.voices, attributed, framings }
}

/** Reads an article as the record would. @param name of the file that it lies in: its title, where it has none */
async function readArticle(article: DocumentItem, name: string | null, { pool }: Desk): Promise<ReadingPage> {
  if (!article.readable)
    throw new Refusal('bad_request', `Cannot read it: it is in the language "${article.language}", wanted "en"`)
  const entry = entryOf(article.title === null ? { ...article, title: name } : article)
  if (entry.text.length > LONGEST_TEXT)
    throw new Refusal('too_large', 'Cannot read so long a text at once: add it to the record, and see it there')
  return pool().page(entry.text, metaOf(entry))
}
