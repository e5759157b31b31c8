import type { Document } from '../model/document.ts'
import type { Status } from '../model/event.ts'
import type { Span } from '../model/span.ts'
import { Confusion } from './confusion.ts'
import { share } from './counts.ts'
import { factualityOf, readFactuality } from './factuality.ts'
import { documentOf, goldDocuments } from './gold-tokens.ts'
import { type GoldMention, readMeantime } from './meantime.ts'
import { Misses } from './misses.ts'
import type { Dependencies, Figures, InputFile, Options, Score, Task } from './task.ts'

const FIELDS = ['certainty', 'polarity', 'tense'] as const
type Field = (typeof FIELDS)[number]

/**
 * What a text says of an event's reality. Over MEANTIME: accuracy and macro-F1 of certainty, polarity and tense, for the
 * event mentions that have a reading. Over UDS-IH2 (its JSON with the CoNLL-U files that it annotates): mean absolute
 * error and Pearson's r of factuality, over verbal predicates.
 */
export const status: Task = {
  summary: 'status of events, against MEANTIME (.xml), or UDS-IH2 (.json with its .conllu)',
  extensions: ['.xml', '.json', '.conllu'],
  score: (files, deps, options) => {
    const all = [...files]
    const factuality = all.find(({ path }) => path.endsWith('.json'))
    if (!factuality) return scoreMentions(all, deps, options)
    const treebanks = all.filter(({ path }) => path.endsWith('.conllu'))
    if (treebanks.length === 0)
      throw new Error(`Cannot score "${factuality.path}": give the CoNLL-U files that it annotates too`)
    return scoreFactuality(factuality, treebanks, deps, options)
  },
}

function scoreMentions(files: readonly InputFile[], deps: Dependencies, options: Options): Score {
  const confusions: Record<Field, Confusion> = {
    certainty: new Confusion(),
    polarity: new Confusion(),
    tense: new Confusion(),
  }
  const misses = new Misses(options.misses)
  let mentions = 0
  let covered = 0
  for (const { path, text: xml } of files.filter(({ path }) => path.endsWith('.xml'))) {
    const { text, date, events } = readMeantime(xml)
    const doc = deps.read(text, date === null ? {} : { date })
    for (const mention of events) {
      mentions++
      const found = statusAt(doc, mention, deps)
      if (!found) continue
      covered++
      const wanted = goldOf(mention)
      const got = answersOf(found)
      for (const field of FIELDS) {
        if (wanted[field] === null) continue
        confusions[field].add(wanted[field], got[field])
        if (wanted[field] === got[field]) continue
        misses.add(() => ({
          where: path,
          text: around(text, mention),
          wanted: `${field} ${wanted[field]}`,
          got: `${got[field]} (${found.value} ${found.factuality})`,
        }))
      }
    }
  }
  const figures: Record<string, Figures | number> = {}
  for (const field of FIELDS) figures[field] = confusions[field].accuracy()
  for (const field of FIELDS) figures[`${field}MacroF1`] = confusions[field].macroF1()
  return {
    figures,
    counts: { mentions, covered },
    misses: misses.list,
    tables: FIELDS.map((field) => confusions[field].table(field)),
  }
}

/** The status of the predicate whose head is the marked word: the event's where the word carries one. */
function statusAt(doc: Document, place: Span, deps: Dependencies): Status | null {
  const sentence = doc.sentences.find(({ start, end }) => start <= place.start && place.start < end)
  const word = sentence?.tokens.find(({ start, end }) => start <= place.start && place.start < end)
  if (!sentence || !word) return null
  return statusOf(doc, sentence.index, word.id, deps)
}

function statusOf(doc: Document, sentence: number, head: number, deps: Dependencies): Status | null {
  const event = doc.events.find((known) => known.sentence === sentence && known.head === head)
  return (event && doc.statuses[event.id]) ?? deps.judge(doc, sentence, head)
}

/** What the annotators wrote; null where they left it open. */
function goldOf({ attributes }: GoldMention): Record<Field, string | null> {
  const tense = attributes.tense?.toLowerCase() ?? ''
  return {
    certainty: attributes.certainty?.toLowerCase() || null,
    polarity: attributes.polarity?.toLowerCase() || null,
    tense: ['past', 'present', 'future'].includes(tense) ? tense : null,
  }
}

/** A status in the words of MEANTIME. Certainty is how far from the middle the factuality lies, whichever way. */
function answersOf({ factuality, negated, tense }: Status): Record<Field, string> {
  const distance = Math.abs(factuality)
  const certainty =
    distance >= 2 ? 'certain' : distance >= 1.5 ? 'probable' : distance > 0 ? 'possible' : 'underspecified'
  return {
    certainty,
    polarity: negated ? 'neg' : certainty === 'underspecified' ? 'underspecified' : 'pos',
    tense: tense ?? 'none',
  }
}

function scoreFactuality(
  annotations: InputFile,
  treebanks: readonly InputFile[],
  deps: Dependencies,
  options: Options,
): Score {
  const judgements = readFactuality(annotations)
  const misses = new Misses(options.misses)
  const wanted: number[] = []
  const got: number[] = []
  let verbal = 0
  for (const { path, text } of treebanks) {
    const documents = goldDocuments(text)
    const bySentence = factualityOf(judgements, path, documents.flat())
    for (const sentences of documents) {
      if (!sentences.some((sentence) => bySentence.has(sentence))) continue
      const doc = deps.readSentences(documentOf(sentences))
      sentences.forEach((sentence, i) => {
        for (const { word, factuality } of bySentence.get(sentence) ?? []) {
          verbal++
          const found = statusOf(doc, i, word, deps)
          if (!found) continue
          wanted.push(factuality)
          got.push(found.factuality)
          if (Math.abs(factuality - found.factuality) < 2) continue
          misses.add(() => ({
            where: `${path} ${sentence.id}`,
            text: sentence.rows.map((row) => (row[0] === `${word}` ? `[${row[1]}]` : row[1])).join(' '),
            wanted: factuality.toFixed(1),
            got: `${found.factuality} (${found.value})`,
          }))
        }
      })
    }
  }
  const mae = share(
    wanted.reduce((sum, value, i) => sum + Math.abs(value - got[i]!), 0),
    wanted.length,
  )
  const pearson = correlation(wanted, got)
  return {
    figures: { mae, pearson },
    counts: { predicates: verbal, covered: wanted.length },
    misses: misses.list,
    tables: [
      {
        title: 'factuality',
        head: ['MAE', 'r', 'covered', 'predicates'],
        rows: [['', mae.toFixed(3), pearson.toFixed(3), `${wanted.length}`, `${verbal}`]],
      },
    ],
  }
}

/** Pearson's r; 0 where either side never changes. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]) =>
    share(
      list.reduce((sum, value) => sum + value, 0),
      list.length,
    )
  const [meanA, meanB] = [mean(a), mean(b)]
  let both = 0
  let squareA = 0
  let squareB = 0
  for (let i = 0; i < a.length; i++) {
    both += (a[i]! - meanA) * (b[i]! - meanB)
    squareA += (a[i]! - meanA) ** 2
    squareB += (b[i]! - meanB) ** 2
  }
  return share(both, Math.sqrt(squareA * squareB))
}

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 60)}`
}
