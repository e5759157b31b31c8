import { type Document, newDocument } from '../model/document.ts'
import type { Multiword, Sentence, Token } from '../model/token.ts'

/** A document read from CoNLL-U, with what the file calls its sentences. */
export interface ConlluDocument extends Document {
  /** `# sent_id` by sentence; empty where the file gives none. */
  readonly sentenceIds: readonly string[]
}

/**
 * Reads CoNLL-U into documents, one for each `# newdoc` (the whole file where there is none). The text is rebuilt from the
 * tokens: a space between two unless `SpaceAfter=No`, an empty line at `# newpar`. Words of a multiword token lie side by
 * side in it where their forms spell it ("do" + "n't"), else each takes its whole span (French "du"). Empty nodes are
 * left out. Columns "_" of lemma and xpos come out empty. A MISC value `Name=B-PER` is the word's name label.
 *
 * @throws Error naming the line where a row has not ten columns or a word's id or head is not a number that fits
 */
export function parseConllu(text: string): ConlluDocument[] {
  const documents: ConlluDocument[] = []
  let builder: Builder | null = null
  let block: Row[] = []
  let comments: string[] = []
  const close = () => {
    if (comments.some((line) => /^# newdoc\b/.test(line))) builder = finish(builder, documents)
    if (block.length > 0) {
      builder ??= new Builder()
      builder.add(comments, block)
    } else if (builder === null && comments.length > 0) builder = new Builder()
    if (builder && documents.length === 0 && builder.empty && block.length === 0) builder = null
    block = []
    comments = []
  }
  let number = 0
  for (const raw of text.split('\n')) {
    number++
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (line.trim() === '') close()
    else if (line.startsWith('#')) comments.push(line)
    else block.push(readRow(line, number))
  }
  close()
  finish(builder, documents)
  return documents
}

/** Writes documents as CoNLL-U: comments `newdoc`, `newpar`, `sent_id` and `text`, and `SpaceAfter=No` where words touch. */
export function stringifyConllu(documents: Document | readonly Document[]): string {
  const list = Array.isArray(documents) ? (documents as readonly Document[]) : [documents as Document]
  return list.map((doc, i) => writeDocument(doc, doc.meta.id ?? `document-${i + 1}`)).join('')
}
