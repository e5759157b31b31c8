import { writeFileSync } from 'node:fs'
import type { GoldClaim } from '../src/eval/golden.ts'
import { type Document, newDocument } from '../src/model/document.ts'
import type { EventType } from '../src/model/plover.ts'
import type { Sentence, Token } from '../src/model/token.ts'
import { childrenBy, isRelation } from '../src/model/tree.ts'
import { mentionFinder } from '../src/reading/code/finder.ts'
import { isFuture } from '../src/reading/code/governor.ts'
import { predicateSigns } from '../src/reading/code/predicate-signs.ts'
import type { Codebook } from '../src/resources/codebook.ts'
import { OUTCOMES, outcomeShares, writeTypeWeights } from '../src/resources/event-types.ts'
import { type Article, articlesOf, readerOf } from './articles.ts'

/** A verb with its signs and the outcomes that are right for it. */
export interface Verb {
  readonly signs: readonly string[]
  readonly right: ReadonlySet<number>
  readonly weight: number
}

/** What an example of the codebook counts against a verb of an article: it was made up to show its row. */
const EXAMPLE = 0.3

const COOPERATIVE: readonly EventType[] = ['CONSULT', 'SUPPORT', 'COOPERATE', 'AID']
const FORCEFUL: readonly EventType[] = ['ASSAULT', 'COERCE', 'SANCTION']

/** The verbs of annotated articles: those that head the words of a golden claim tell its type, all others none. */
export function verbsOf({ doc, claims }: Article, codebook: Codebook): Verb[] {
  const heads = new Map(claims.map((claim) => [headOf(doc, claim), claim]))
  const finder = mentionFinder(doc)
  return doc.sentences.flatMap((sentence) =>
    sentence.tokens.filter(isVerb).map((token) => {
      const claim = heads.get(token)
      const types = claim ? typesOf(claim, isFuture(sentence, token)) : [null]
      return verbOf(codebook, sentence, token, finder, types, 1)
    }),
  )
}

/** The verbs of the codebook's examples: the row's own tells its type; of the others nothing is known. */
export function exampleVerbs(codebook: Codebook, read: (doc: Document) => Document): Verb[] {
  const rows = [...codebook.rows.values()]
    .flat()
    .filter(({ predicate, example }) => predicate.endsWith('.v') && example !== '')
  return rows.flatMap(({ predicate, example, type }) => {
    const doc = read(newDocument(example, {}))
    const finder = mentionFinder(doc)
    const lemma = predicate.slice(0, -2).split('_')[0]
    return doc.sentences.flatMap((sentence) =>
      sentence.tokens
        .filter((token) => isVerb(token) && token.lemma.toLowerCase() === lemma)
        .map((token) => verbOf(codebook, sentence, token, finder, [type], EXAMPLE)),
    )
  })
}

function isVerb(token: Token): boolean {
  return token.upos === 'VERB' && !isRelation(token, 'aux')
}

function verbOf(
  codebook: Codebook,
  sentence: Sentence,
  token: Token,
  finder: ReturnType<typeof mentionFinder>,
  types: readonly (EventType | null)[],
  weight: number,
): Verb {
  const right = new Set(types.map((type) => OUTCOMES.indexOf(type)))
  return { signs: predicateSigns(codebook, sentence, token, finder), right, weight }
}

/** The types that a verb may be of so that its claim is: cooperation to come is AGREE, whatever it will be. */
function typesOf({ type: name, status }: GoldClaim, future: boolean): readonly EventType[] {
  const type = name as EventType
  if (!future && !['planned', 'promised', 'possible', 'requested', 'denied', 'threatened'].includes(status))
    return [type]
  if (type === 'AGREE') return [type, ...COOPERATIVE]
  if (type === 'CONCEDE') return [type, 'RETREAT']
  return type === 'THREATEN' ? [type, ...FORCEFUL] : [type]
}

/** The word that heads the words of a claim: a verb if one stands at their top. */
function headOf(doc: Document, { start, end, status }: GoldClaim): Token | null {
  for (const sentence of doc.sentences) {
    const inside = sentence.tokens.filter((token) => token.start >= start && token.end <= end)
    const ids = new Set(inside.map(({ id }) => id))
    const tops = inside.filter(({ head, upos }) => !ids.has(head) && upos !== 'PUNCT')
    const top = tops.find(isVerb) ?? tops[0]
    if (top) return status === 'denied' ? (deniedBy(sentence, top) ?? top) : top
  }
  return null
}

/** What "denies having rammed anyone" denies; undefined where a verb tells something else. */
function deniedBy(sentence: Sentence, verb: Token): Token | undefined {
  if (verb.lemma !== 'deny') return undefined
  return childrenBy(sentence, verb.id, 'ccomp', 'xcomp', 'advcl').find((content) => isVerb(content))
}

/** How often the verbs are gone through, how strongly weights are held near nothing, how many verbs a sign must have. */
const [ROUNDS, RIDGE, LEAST] = [30, 3, 4]
const RATE = 0.1

/** Multinomial logit with several right outcomes a verb, by gradient descent with steps that shrink by sign (Adagrad). Same verbs, same weights. */
export function fitTypes(verbs: readonly Verb[]): Map<string, number[]> {
  const counts = new Map<string, number>()
  for (const { signs, weight } of verbs) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + weight)
  const kept = [...counts].filter(([, count]) => count >= LEAST).map(([sign]) => sign)
  const weights = new Map(kept.map((sign) => [sign, OUTCOMES.map(() => 0)]))
  const past = new Map(kept.map((sign) => [sign, OUTCOMES.map(() => 1e-6)]))
  for (let round = 0; round < ROUNDS; round++)
    for (const { signs, right, weight } of verbs) {
      const shares = outcomeShares(weights, signs)
      const sum = Math.max(
        [...right].reduce((total, i) => total + shares[i]!, 0),
        1e-9,
      )
      const slope = shares.map((share, i) => weight * ((right.has(i) ? share / sum : 0) - share))
      for (const sign of signs) {
        const own = weights.get(sign)
        if (!own) continue
        const steps = past.get(sign)!
        const hold = (RIDGE * weight) / counts.get(sign)!
        for (let i = 0; i < own.length; i++) {
          const g = slope[i]! - hold * own[i]!
          steps[i]! += g * g
          own[i]! += (RATE * g) / Math.sqrt(steps[i]!)
        }
      }
    }
  return weights
}

const NOTE = `# What speaks for which event at a verb that no row of events.tsv fits (src/reading/code/predicate-signs.ts names the signs), in hundredths.
# Multinomial logit on the golden articles that may be tuned on and the examples of events.tsv. Made by: npx tsx training/event-types.ts
`
if (process.argv[1]?.endsWith('event-types.ts')) {
  const folders = process.argv.length > 2 ? process.argv.slice(2) : ['test/golden/tuning']
  const { read, codebook } = await readerOf()
  const verbs = [
    ...articlesOf(folders, read).flatMap((article) => verbsOf(article, codebook)),
    ...exampleVerbs(codebook, read),
  ]
  writeFileSync('data/en/event-types.tsv', NOTE + writeTypeWeights(fitTypes(verbs)))
  process.stdout.write(`${verbs.length} verbs\n`)
}
