import { readFileSync } from 'node:fs'
import { entityLabels } from './entity-labels.ts'
import type { NameMarks } from './name-marks.ts'

/** One annotated sentence, in columns; heads 0 to n. */
export interface TreebankSentence {
  readonly forms: readonly string[]
  readonly tags: string[]
  readonly feats: string[]
  readonly heads: number[]
  readonly relations: string[]
  readonly names: string[]
}

/**
 * Reads the words of a CoNLL-U file (multiword tokens and empty nodes left out). Where the file marks entities as GUM does,
 * their names become BIO labels; where it has BIO labels of its own (`NE=B-PER`), they are taken; elsewhere the names are those of
 * `marks`, by sentence.
 */
export function readTreebank(path: string, marks: NameMarks): TreebankSentence[] {
  const text = readFileSync(path, 'utf8')
  const marksNames = text.includes('Entity=(')
  const labels = /\bNE=[BI]-/.test(text)
  const out: TreebankSentence[] = []
  for (const block of text.split(/\n\n+/)) {
    const lines = block.split('\n')
    const rows = lines.map((line) => line.split('\t')).filter((row) => /^\d+$/.test(row[0]!))
    if (rows.length === 0) continue
    const id = /^# sent_id = (.*)$/m.exec(block)?.[1] ?? ''
    const column = (i: number) => rows.map((row) => row[i]!)
    const heads = column(6).map(Number)
    const relations = column(7)
    out.push({
      forms: column(1),
      tags: rows.map((row) => `${row[3]}|${row[4]}`),
      feats: column(5),
      heads,
      relations,
      names: marksNames
        ? entityLabels(column(1), column(3), heads, relations, column(9))
        : labels
          ? column(9).map((misc) => /\bNE=([BI]-\w+)/.exec(misc)?.[1] ?? 'O')
          : marks.labels(id, rows.length),
    })
  }
  return out
}

/** The features that sentences give a form by its tag most often; `?`, which no inventory has, where they have none. */
export function featsIn(sentences: readonly TreebankSentence[]): (form: string, tag: string) => string {
  const counts = new Map<string, Map<string, number>>()
  for (const { forms, tags, feats } of sentences)
    for (const [i, form] of forms.entries())
      for (const key of [`${form.toLowerCase()} ${tags[i]}`, tags[i]!]) {
        const known = counts.get(key) ?? new Map<string, number>()
        counts.set(key, known.set(feats[i]!, (known.get(feats[i]!) ?? 0) + 1))
      }
  const best = new Map([...counts].map(([key, of]) => [key, [...of].sort((a, b) => b[1] - a[1])[0]![0]]))
  return (form, tag) => best.get(`${form.toLowerCase()} ${tag}`) ?? best.get(tag) ?? '?'
}
