import { addReprint } from '../record/reprints/group-reprints.ts'
import { MemoryReprintIndex } from '../record/reprints/memory-reprint-index.ts'
import { pairAgreement } from './adjusted-rand.ts'
import { f1, percent, precision, recall } from './counts.ts'
import { Misses } from './misses.ts'
import type { InputFile, Score, Task } from './task.ts'

/** Names that sets give to the cluster of a text. */
const CLUSTER_FIELDS = ['cluster', 'cluster_id', 'group', 'group_id'] as const

/** Grouping of reprints, over texts whose groups are known: the adjusted Rand index, and precision and recall of pairs. */
export const reprints: Task = {
  summary: 'grouping of reprints, against JSONL of {"text", "cluster"} (.jsonl)',
  extensions: ['.jsonl'],
  score: (files, _deps, options) => scoreTexts([...files].flatMap(readTexts), options.misses),
}

interface ClusteredText {
  readonly where: string
  readonly text: string
  readonly cluster: string
}

function readTexts({ path, text }: InputFile): ClusteredText[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const fail = (wanted: string): never => {
      throw new Error(`Cannot read line ${i + 1} of "${path}": ${wanted}`)
    }
    const row = parsed(line) ?? fail('it is no JSON object, wanted {"text": …, "cluster": …}')
    const cluster = CLUSTER_FIELDS.map((field) => row[field]).find((value) => value !== undefined)
    const words = typeof row.text === 'string' ? row.text : fail('"text" is no string, wanted the text')
    if (typeof cluster !== 'string' && typeof cluster !== 'number')
      return fail('"cluster" is missing, wanted the number or name of the text\'s cluster')
    return [{ where: `${path}:${i + 1}`, text: words, cluster: String(cluster) }]
  })
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

function scoreTexts(texts: readonly ClusteredText[], limit: number): Score {
  const index = new MemoryReprintIndex()
  for (const { where, text } of texts) addReprint(index, where, text)
  const found = texts.map(({ where }) => index.groupOf(where)!)
  const gold = texts.map(({ cluster }) => cluster)
  const { pairs, adjustedRandIndex } = pairAgreement(gold, found)
  const [clusters, groups] = [new Set(gold).size, new Set(found).size]
  return {
    figures: { adjustedRandIndex, precision: precision(pairs), recall: recall(pairs), f1: f1(pairs) },
    counts: { texts: texts.length, clusters, groups, right: pairs.right, found: pairs.found, gold: pairs.gold },
    misses: missesOf(texts, found, limit),
    tables: [
      {
        title: 'reprints',
        head: ['ARI', 'P', 'R', 'F1', 'texts', 'clusters', 'groups'],
        rows: [
          [
            'pairs',
            adjustedRandIndex.toFixed(4),
            ...[precision, recall, f1].map((figure) => percent(figure(pairs))),
            ...[texts.length, clusters, groups].map(String),
          ],
        ],
      },
    ],
  }
}

/** Texts in another group than the first of their cluster, or in the group of another cluster's first. */
function missesOf(texts: readonly ClusteredText[], found: readonly string[], limit: number) {
  const misses = new Misses(limit)
  const groupOf = new Map<string, number>()
  const clusterOf = new Map<string, number>()
  texts.forEach(({ where, text, cluster }, i) => {
    const first = groupOf.get(cluster)
    const other = clusterOf.get(found[i]!)
    if (first === undefined) groupOf.set(cluster, i)
    if (other === undefined) clusterOf.set(found[i]!, i)
    const show = text.replace(/\s+/g, ' ').slice(0, 160)
    if (first !== undefined && found[first] !== found[i])
      misses.add(() => ({ where, text: show, wanted: `with ${texts[first]!.where}`, got: 'apart from it' }))
    if (other !== undefined && texts[other]!.cluster !== cluster)
      misses.add(() => ({ where, text: show, wanted: `apart from ${texts[other]!.where}`, got: 'with it' }))
  })
  return misses.list
}
