import { share } from './counts.ts'
import type { GoldSentence } from './gold-tokens.ts'
import type { InputFile } from './task.ts'

/** How real the annotators took a predicate to be: its word id and a factuality from -3 to 3. */
export interface Judgement {
  readonly word: number
  readonly factuality: number
}

/** Judgements by part of the treebank ("dev") and number of the sentence in it, from 1. */
export type Judgements = ReadonlyMap<string, ReadonlyMap<number, readonly Judgement[]>>

/**
 * The normalised scale of UDS-IH2 has its two humps, "surely happened" and "surely not", near 1.2 and -1.2; this takes
 * them to 3 and -3.
 */
const SCALE = 2.5

/** How many annotated sentences ahead are looked at to find where the numbering of the set stands. */
const WINDOW = 25

/** Reads the normalised UDS-IH2 JSON: `ewt-dev-12` → `ewt-dev-12-semantics-pred-4` → factuality. */
export function readFactuality({ path, text }: InputFile): Judgements {
  const { data } = JSON.parse(text) as { data?: Record<string, Record<string, unknown>> }
  if (typeof data !== 'object' || data === null)
    throw new Error(`Cannot read "${path}": a file of UDS-IH2 has the key "data"`)
  const parts = new Map<string, Map<number, Judgement[]>>()
  for (const [name, predicates] of Object.entries(data)) {
    const [, part, number] = /^ewt-(\w+)-(\d+)$/.exec(name) ?? []
    if (!part) continue
    const judgements = Object.entries(predicates).flatMap(([predicate, layers]) => judgement(predicate, layers))
    const sentences = parts.get(part) ?? new Map<number, Judgement[]>()
    parts.set(part, sentences.set(Number(number), judgements))
  }
  return parts
}

function judgement(predicate: string, layers: unknown): Judgement[] {
  const { factuality } = layers as { factuality?: { factual?: { value?: number } } }
  const value = factuality?.factual?.value
  const word = Number(/-(\d+)$/.exec(predicate)?.[1])
  if (typeof value !== 'number' || !(word > 0)) return []
  return [{ word, factuality: Math.max(-3, Math.min(3, SCALE * value)) }]
}

/**
 * Joins judgements to the sentences of a treebank's part. The set counts the sentences of an older release, so its
 * numbers run ahead by as many sentences as were joined since: the shift is followed by whether the judged words are
 * verbs. Only verbal predicates are kept.
 */
export function factualityOf(
  judgements: Judgements,
  path: string,
  sentences: readonly GoldSentence[],
): ReadonlyMap<GoldSentence, readonly Judgement[]> {
  const part = [...judgements.keys()].find((name) => new RegExp(`\\b${name}\\b`).test(path.replace(/^.*\//, '')))
  const numbered = [...(judgements.get(part ?? '') ?? [])].sort(([a], [b]) => a - b)
  const joined = new Map<GoldSentence, readonly Judgement[]>()
  let shift = -1
  numbered.forEach(([number, list], i) => {
    const ahead = numbered.slice(i, i + WINDOW)
    const fits = (by: number) => verbShare(ahead, sentences, by)
    // The numbers have moved where neither this sentence nor most that follow fit, and they do one further on or back.
    if (verbShare([numbered[i]!], sentences, shift) < 1 && fits(shift) < 0.5)
      shift = [shift - 1, shift + 1].find((by) => fits(by) > 0.8) ?? shift
    const sentence = sentences[number + shift]
    const verbal = sentence && list.filter(({ word }) => isVerb(sentence, word))
    if (verbal && verbal.length > 0) joined.set(sentence, verbal)
  })
  return joined
}

function verbShare(
  numbered: readonly (readonly [number, readonly Judgement[]])[],
  sentences: readonly GoldSentence[],
  shift: number,
): number {
  let verbs = 0
  let all = 0
  for (const [number, list] of numbered) {
    const sentence = sentences[number + shift]
    for (const { word } of list) {
      all++
      if (sentence && isVerb(sentence, word)) verbs++
    }
  }
  return share(verbs, all)
}

function isVerb({ rows }: GoldSentence, word: number): boolean {
  const upos = rows[word - 1]?.[3]
  return upos === 'VERB' || upos === 'AUX'
}
