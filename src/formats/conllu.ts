import { type Document, newDocument } from '../model/document.ts'
import type { Multiword, Sentence, Token } from '../model/token.ts'

const NO_SPACE = 'SpaceAfter=No'

/** What is written beside the words: comments above a sentence by its number, fields of MISC of a word. */
export interface Beside {
  readonly comments: (sentence: number) => readonly string[]
  readonly misc: (sentence: number, token: Token) => readonly string[]
}

const NOTHING: Beside = { comments: () => [], misc: () => [] }

/**
 * A document as CoNLL-U (https://universaldependencies.org/format.html): one block a sentence with `# text`, multiword tokens as
 * ranges, `SpaceAfter=No` where the next token is attached; `# newdoc` and `# newpar` where they begin.
 *
 * White space of any length counts as one space, since the format knows no other.
 */
export function stringifyConllu(doc: Document, beside: Beside = NOTHING): string {
  let paragraph = -1
  const blocks = doc.sentences.map((sentence) => {
    const head: string[] = []
    if (sentence.index === 0) head.push(doc.meta.id === undefined ? '# newdoc' : `# newdoc id = ${doc.meta.id}`)
    if (sentence.paragraph !== paragraph) head.push('# newpar')
    paragraph = sentence.paragraph
    head.push(`# sent_id = ${sentence.index + 1}`, ...beside.comments(sentence.index).map((comment) => `# ${comment}`))
    return `${[...head, ...sentenceLines(doc.text, sentence, beside)].join('\n')}\n\n`
  })
  return blocks.join('')
}

function sentenceLines(text: string, sentence: Sentence, beside: Beside): string[] {
  const rows: string[] = []
  let plain = ''
  const ranges = new Map(sentence.multiwords.map((multiword) => [multiword.first, multiword]))
  let inside = 0
  sentence.tokens.forEach((token, i) => {
    const range = ranges.get(token.id)
    const attached = (end: number, next: Token | undefined) =>
      next !== undefined && !/\s/u.test(text.slice(end, next.start))
    if (range) {
      inside = range.last
      const glued = attached(range.end, sentence.tokens[range.last])
      rows.push(
        [`${range.first}-${range.last}`, range.form, '_', '_', '_', '_', '_', '_', '_', glued ? NO_SPACE : '_'].join(
          '\t',
        ),
      )
      plain += range.form + (glued || range.last === sentence.tokens.length ? '' : ' ')
    }
    const single = token.id > inside
    const glued = single && attached(token.end, sentence.tokens[i + 1])
    if (single) plain += token.form + (glued || i + 1 === sentence.tokens.length ? '' : ' ')
    const { id, form, lemma, upos, xpos, feats, head, deprel } = token
    const misc = [...beside.misc(sentence.index, token), ...(glued ? [NO_SPACE] : [])].join('|') || '_'
    rows.push([id, form, lemma || '_', upos, xpos || '_', feats, head, deprel, '_', misc].join('\t'))
  })
  return [`# text = ${plain}`, ...rows]
}

/**
 * Reads CoNLL-U into documents with their text rebuilt: tokens with a space between them unless `SpaceAfter=No`, a blank line where
 * `# newpar` or `# newdoc` stands. Empty nodes are left out. A file without `# newdoc` is one document.
 *
 * @throws Error where a line of a word has not ten columns, naming the line
 */
export function parseConllu(conllu: string): Document[] {
  const out: Document[] = []
  let builder = new DocumentBuilder('')
  let lines: string[][] = []
  let paragraph = false
  const close = () => {
    if (lines.length > 0) builder.add(lines, paragraph)
    if (lines.length > 0) paragraph = false
    lines = []
  }
  conllu.split(/\r?\n/).forEach((line, i) => {
    if (line === '') {
      close()
      return
    }
    const newdoc = /^# newdoc(?: id = (.*))?/.exec(line)
    if (newdoc) {
      if (!builder.empty) out.push(builder.document())
      builder = new DocumentBuilder(newdoc[1] ?? '')
    }
    if (newdoc || line.startsWith('# newpar')) paragraph = true
    if (line.startsWith('#')) return
    const columns = line.split('\t')
    if (columns.length !== 10)
      throw new Error(`Cannot read CoNLL-U: line ${i + 1} has ${columns.length} columns, wanted 10`)
    if (!columns[0]!.includes('.')) lines.push(columns)
  })
  close()
  if (!builder.empty) out.push(builder.document())
  return out
}

class DocumentBuilder {
  private text = ''
  private paragraph = -1
  private glue = true
  private readonly sentences: Sentence[] = []
  private readonly id: string

  constructor(id: string) {
    this.id = id
  }

  get empty(): boolean {
    return this.sentences.length === 0
  }

  add(rows: readonly string[][], newParagraph: boolean): void {
    if (newParagraph || this.paragraph < 0) this.paragraph++
    if (this.text !== '') this.text += newParagraph ? '\n\n' : this.glue ? '' : ' '
    const tokens: Token[] = []
    const multiwords: Multiword[] = []
    const sentenceStart = this.text.length
    let inside = 0
    let at = 0
    let end = sentenceStart
    rows.forEach(([id, form, lemma, upos, xpos, feats, head, deprel, , misc], i) => {
      const range = /^(\d+)-(\d+)$/.exec(id!)
      if (range || Number(id) > inside) {
        at = this.text.length
        this.text += form
        end = this.text.length
        const last =
          i + 1 === rows.length || (range !== null && i + 1 + Number(range[2]) - Number(range[1]) + 1 === rows.length)
        const glued = misc!.split('|').includes(NO_SPACE)
        if (last) this.glue = glued
        else if (!glued) this.text += ' '
      }
      if (range) {
        inside = Number(range[2])
        multiwords.push({ first: Number(range[1]), last: inside, form: form!, start: at, end })
        return
      }
      // A word of a multiword token lies where its letters do; where they differ ("wo" and "n't" do not), it takes what is left.
      const whole = multiwords[multiwords.length - 1]
      const lastOfRange = Number(id) === inside
      const start = at
      const stop = Number(id) > inside ? end : lastOfRange ? whole!.end : Math.min(whole!.end, start + form!.length)
      at = stop
      tokens.push({
        id: Number(id),
        form: form!,
        start,
        end: stop,
        lemma: lemma!,
        upos: upos!,
        xpos: xpos!,
        feats: feats!,
        head: Number(head),
        deprel: deprel!,
        name: 'O',
      })
    })
    this.sentences.push({
      index: this.sentences.length,
      paragraph: this.paragraph,
      start: sentenceStart,
      end,
      tokens,
      multiwords,
    })
  }

  document(): Document {
    const doc = newDocument(this.text, this.id === '' ? {} : { id: this.id })
    doc.sentences = this.sentences
    return doc
  }
}
