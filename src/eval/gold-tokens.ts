import { type Document, type DocumentMeta, newDocument } from '../model/document.ts'
import type { Sentence, Token } from '../model/token.ts'

/** A sentence of a token-a-line file: its `# text`, if it has one, and the columns of its words. */
export interface GoldSentence {
  readonly id: string
  readonly text: string | null
  /** Columns of every syntactic word: id, form, and what the format adds. Ranges and empty nodes are left out. */
  readonly rows: readonly (readonly string[])[]
}

/** Reads CoNLL-U, IOB2 and their like into documents (`# newdoc`) of sentences. */
export function goldDocuments(text: string): GoldSentence[][] {
  const documents: GoldSentence[][] = []
  for (const block of text.replaceAll('\r', '').split(/\n{2,}/)) {
    const lines = block.split('\n')
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'))
    if (documents.length === 0 || lines.some((line) => line.startsWith('# newdoc'))) documents.push([])
    if (rows.length === 0) continue
    documents.at(-1)!.push({ id: comment(lines, 'sent_id') ?? '', text: comment(lines, 'text'), rows })
  }
  return documents.filter((sentences) => sentences.length > 0)
}

function comment(lines: readonly string[], key: string): string | null {
  const start = `# ${key} = `
  return lines.find((line) => line.startsWith(start))?.slice(start.length) ?? null
}

/**
 * A document with its words given: sentences a line apart, each with its text where its words can be found in it,
 * else the words with spaces between.
 */
export function documentOf(sentences: readonly GoldSentence[], meta: DocumentMeta = {}): Document {
  const laid = sentences.map(({ text, rows }) =>
    layOut(
      rows.map((row) => row[1] ?? ''),
      text,
    ),
  )
  const doc = newDocument(laid.map(({ text }) => text).join('\n'), meta)
  let offset = 0
  doc.sentences = laid.map(({ text, starts, forms }, index): Sentence => {
    const tokens = forms.map((form, i) => wordAt(i + 1, form, offset + starts[i]!))
    const sentence = { index, paragraph: index, start: offset, end: offset + text.length, tokens, multiwords: [] }
    offset += text.length + 1
    return sentence
  })
  return doc
}

function wordAt(id: number, form: string, start: number): Token {
  const open = { lemma: '_', upos: '_', xpos: '_', feats: '_', head: 0, deprel: '_', name: 'O' }
  return { id, form, start, end: start + form.length, ...open }
}

interface Layout {
  readonly text: string
  readonly forms: readonly string[]
  readonly starts: readonly number[]
}

function layOut(forms: readonly string[], text: string | null): Layout {
  const starts: number[] = []
  let at = 0
  for (const form of forms) {
    const found = text === null ? -1 : text.indexOf(form, at)
    if (text === null || found < 0 || text.slice(at, found).trim() !== '') return spaced(forms)
    starts.push(found)
    at = found + form.length
  }
  return { text: text!, forms, starts }
}

function spaced(forms: readonly string[]): Layout {
  const starts: number[] = []
  let at = 0
  for (const form of forms) {
    starts.push(at)
    at += form.length + 1
  }
  return { text: forms.join(' '), forms, starts }
}
