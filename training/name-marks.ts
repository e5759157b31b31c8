import { readFileSync } from 'node:fs'

/** Names marked by hand in sentences of a treebank that marks none. */
export class NameMarks {
  private readonly bySentence = new Map<string, { type: string; first: number; last: number }[]>()

  /** @param text lines of sentence id, type (PER, ORG, LOC), first and last word id, tab-separated, below a header */
  constructor(text: string) {
    for (const line of text.split('\n').slice(1)) {
      if (line === '') continue
      const [sentence = '', type = '', first = '', last = ''] = line.split('\t')
      const mark = { type, first: Number(first), last: Number(last) }
      if (!(mark.first >= 1 && mark.last >= mark.first)) throw new Error(`Cannot read the mark "${line}"`)
      const known = this.bySentence.get(sentence)
      if (known) known.push(mark)
      else this.bySentence.set(sentence, [mark])
    }
  }

  /** BIO labels of a sentence of so many words. */
  labels(sentence: string, words: number): string[] {
    const labels = new Array<string>(words).fill('O')
    for (const { type, first, last } of this.bySentence.get(sentence) ?? [])
      for (let id = first; id <= last; id++) labels[id - 1] = `${id === first ? 'B' : 'I'}-${type}`
    return labels
  }
}

/** @param path such as training/names/ewt-train.tsv */
export function readNameMarks(path: string): NameMarks {
  return new NameMarks(readFileSync(path, 'utf8'))
}
