import { readFileSync } from 'node:fs'
import { nameLabels } from './name-labels.ts'
import { type NameLists, silverLabels } from './silver-names.ts'

/** One annotated sentence, in columns; heads 0 to n. A name label that the inventory lacks (`?`) is left open in training. */
export interface TreebankSentence {
  readonly forms: string[]
  readonly tags: string[]
  readonly feats: string[]
  readonly heads: number[]
  readonly relations: string[]
  readonly names: string[]
}

/**
 * Reads the words of a CoNLL-U file (multiword tokens and empty nodes left out). Where the file marks entities as GUM does,
 * their names become BIO labels; elsewhere labels are silver, from lists.
 */
export function readTreebank(path: string, lists: NameLists): TreebankSentence[] {
  const text = readFileSync(path, 'utf8')
  const marksNames = text.includes('Entity=(')
  const out: TreebankSentence[] = []
  for (const block of text.split(/\n\n+/)) {
    const rows = block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((row) => /^\d+$/.test(row[0]!))
    if (rows.length === 0) continue
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
        ? nameLabels(column(1), column(3), heads, relations, column(9))
        : silverLabels(column(1), column(3), relations, lists),
    })
  }
  return out
}
