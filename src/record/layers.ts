import { marksOf } from '../formats/reading-page.ts'
import { documentRecord } from '../formats/record.ts'
import type { Document } from '../model/document.ts'
import type { Layers } from './entry.ts'
import { fold } from './fold.ts'

/**
 * What the record keeps of a document that was read.
 *
 * @param reader see {@link Layers.reader}
 */
export function layersOf(doc: Document, reader: string): Layers {
  const words = doc.sentences.flatMap(({ tokens }) => tokens).filter(({ upos }) => upos !== 'PUNCT')
  const lemmas: string[] = []
  const forms = new Map<string, readonly [string, string]>()
  for (const token of words) {
    const form = fold(token.form)
    const lemma = fold(token.lemma)
    if (lemma === form || lemma === '' || lemma === '_') continue
    lemmas.push(lemma)
    forms.set(`${form}\0${lemma}`, [form, lemma])
  }
  return {
    sentences: doc.sentences.map(({ start, end, paragraph }) => ({ start, end, paragraph })),
    mentions: doc.mentions.map(({ head: _, ...mention }) => mention),
    claims: doc.claims,
    marks: marksOf(doc, documentRecord(doc)),
    words: words.length,
    lemmas: lemmas.join(' '),
    forms: [...forms.values()],
    reader,
  }
}
