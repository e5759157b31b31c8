import { CELLS, type Counts, cells, f1, newCounts, precision, recall } from './counts.ts'
import { documentOf, type GoldSentence, goldDocuments } from './gold-tokens.ts'
import { Misses } from './misses.ts'
import type { Dependencies, InputFile, Options, Score, Task } from './task.ts'

const TYPES = ['PER', 'ORG', 'LOC'] as const

/** Exact span and type F1 of personal, organisation and place names, on the words of the set. */
export const names: Task = {
  summary: 'names (PER, ORG, LOC) against IOB2 files: exact span and type F1',
  extensions: ['.iob2'],
  score,
}

function score(files: Iterable<InputFile>, deps: Dependencies, options: Options): Score {
  const total = newCounts()
  const byType = new Map(TYPES.map((type) => [type as string, newCounts()]))
  const misses = new Misses(options.misses)
  for (const { path, text } of files) {
    for (const sentences of goldDocuments(text)) {
      const found = namesFound(sentences, deps)
      sentences.forEach((sentence, i) => {
        const wanted = goldNames(sentence)
        count([total], wanted, found[i]!)
        for (const [type, counts] of byType) count([counts], ofType(wanted, type), ofType(found[i]!, type))
        if (!same(wanted, found[i]!)) misses.add(() => missOf(path, sentence, wanted, found[i]!))
      })
    }
  }
  return {
    figures: { precision: precision(total), recall: recall(total), f1: f1(total) },
    counts: { ...total },
    misses: misses.list,
    tables: [
      {
        title: 'names',
        head: CELLS,
        rows: [...[...byType].map(([type, counts]) => cells(type, counts)), cells('all', total)],
      },
    ],
  }
}

/** Names are "first-last-TYPE", by word ids of a sentence. */
function namesFound(sentences: readonly GoldSentence[], deps: Dependencies): string[][] {
  const found: string[][] = sentences.map(() => [])
  const doc = deps.readSentences(documentOf(sentences))
  for (const { sentence, first, last, type } of doc.names) found[sentence]!.push(`${first}-${last}-${type}`)
  return found
}

/** The names of a sentence; labels other than PER, ORG and LOC are none, and an I- without its B- begins a name. */
function goldNames({ rows }: GoldSentence): string[] {
  const list: string[] = []
  let first = 0
  let type = ''
  for (let i = 0; i <= rows.length; i++) {
    const [tag, kind = ''] = (rows[i]?.[2] ?? 'O').split('-')
    if (type !== '' && !(tag === 'I' && kind === type)) {
      list.push(`${first}-${i}-${type}`)
      type = ''
    }
    if (type !== '' || tag === 'O' || !TYPES.some((known) => known === kind)) continue
    first = i + 1
    type = kind
  }
  return list
}

function ofType(list: readonly string[], type: string): string[] {
  return list.filter((name) => name.endsWith(type))
}

function count(all: readonly Counts[], wanted: readonly string[], found: readonly string[]): void {
  for (const counts of all) {
    counts.gold += wanted.length
    counts.found += found.length
    counts.right += found.filter((name) => wanted.includes(name)).length
  }
}

function same(wanted: readonly string[], found: readonly string[]): boolean {
  return wanted.length === found.length && wanted.every((name) => found.includes(name))
}

function missOf(path: string, { id, text, rows }: GoldSentence, wanted: readonly string[], found: readonly string[]) {
  const show = (list: readonly string[]) => list.map((name) => inWords(name, rows)).join('; ') || 'none'
  const words = text ?? rows.map((row) => row[1]).join(' ')
  return { where: `${path} ${id}`, text: words, wanted: show(wanted), got: show(found) }
}

function inWords(name: string, rows: GoldSentence['rows']): string {
  const [first, last, type] = name.split('-')
  const words = rows.slice(Number(first) - 1, Number(last)).map((row) => row[1])
  return `${words.join(' ')} (${type})`
}
