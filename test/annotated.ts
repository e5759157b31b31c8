import { type Document, type DocumentMeta, newDocument } from '../src/model/document.ts'
import type { Sentence, Token } from '../src/model/token.ts'

/** A word as a test writes it: `form`, `form|UPOS|XPOS|head|deprel` or with a lemma at the end; `_` and nothing are open. */
function token(written: string, id: number, start: number): Token {
  const [form = '', upos = 'X', xpos = '', head = '0', deprel = 'dep', lemma = form.toLowerCase()] = written.split('|')
  return {
    id,
    form,
    start,
    end: start + form.length,
    lemma,
    upos,
    xpos,
    feats: '_',
    head: Number(head),
    deprel,
    name: 'O',
  }
}

/**
 * A document from sentences of words that are written with their tags and heads, so that a test of a reading stage
 * depends on no network. Words are parted by a space; a "~" before a word glues it to the one before.
 */
export function annotated(sentences: readonly string[], meta: DocumentMeta = {}): Document {
  let text = ''
  const read = sentences.map((written, index): Sentence => {
    if (index > 0) text += '\n'
    const first = text.length
    const tokens = written.split(' ').map((word, i) => {
      const glued = word.startsWith('~') && word.length > 1
      if (i > 0 && !glued) text += ' '
      const made = token(glued ? word.slice(1) : word, i + 1, text.length)
      text += made.form
      return made
    })
    return { index, paragraph: index, start: first, end: text.length, tokens, multiwords: [] }
  })
  const doc = newDocument(text, meta)
  doc.sentences = read
  return doc
}
