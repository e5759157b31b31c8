import { writeFileSync } from 'node:fs'
import type { GoldClaim } from '../src/eval/golden.ts'
import { reliabilityOf } from '../src/eval/reliability.ts'
import { english } from '../src/languages/en.ts'
import { type Document, newDocument } from '../src/model/document.ts'
import { pipeline } from '../src/pipeline/pipeline.ts'
import { CALIBRATED_FIELDS, UNCALIBRATED } from '../src/resources/calibration.ts'
import { type EnglishResources, loadEnglish } from '../src/resources/english.ts'
import { dataFrom } from '../src/resources/node.ts'
import { articlesOf, readerOf } from './articles.ts'
import { exampleVerbs, fitTypes, verbsOf } from './event-types.ts'
import { fitPreference } from './fit-preference.ts'
import { FITTING, otherSides } from './other-side.ts'
import { ownStates, readMarks, FITTING as WHOSE } from './whose.ts'

/**
 * Fits `data/en/confidence.tsv` to the golden articles that may be tuned on: isotonic regression (Barlow et al. 1972, by pooling
 * adjacent violators) of right or wrong on the raw confidence of each field, for texts of few, some and many claims by themselves. Those that weights are learned from are read with
 * weights learned from others; from those in hard prose nothing is learned.
 *
 * Usage: npx tsx training/confidence.ts
 */
const [LEARNED, PROSE] = ['test/golden/tuning', 'test/golden/prose/tuning']
const resources = await loadEnglish(dataFrom('data'))
const { read, codebook } = await readerOf()
const articles = articlesOf([LEARNED], read)
const examples = exampleVerbs(codebook, read)
const marks = readMarks('training/whose/golden-tuning.tsv')

/** In so many parts the articles are read, each with weights that were learned from the others: as an article is that nobody learned from. */
const PARTS = 3

const ofLearned = Array.from({ length: PARTS }, (_, part) => {
  const others = articles.filter((_article, i) => i % PARTS !== part)
  const learned = fitTypes([...others.flatMap((article) => verbsOf(article, codebook)), ...examples])
  const states = others.flatMap(({ name, doc }) =>
    ownStates(doc, resources, marks.get(name.replace(/\.txt$/, '')) ?? new Map()),
  )
  const whose = fitPreference(states, WHOSE)
  const own = { ...resources, codebook: { ...codebook, learned }, whose, calibration: UNCALIBRATED }
  const choices = articlesOf([LEARNED], readerWith({ ...own, otherSide: new Map() }))
    .filter((_article, i) => i % PARTS !== part)
    .flatMap(otherSides)
  const whole = readerWith({ ...own, otherSide: fitPreference(choices, FITTING) })
  return articles
    .filter((_article, i) => i % PARTS === part)
    .flatMap(({ doc: { text, meta }, claims }) => judge(whole(newDocument(text, meta)), claims))
}).flat()
const ofProse = articlesOf([PROSE], readerWith({ ...resources, calibration: UNCALIBRATED }))
const judged = [...ofLearned, ...ofProse.flatMap(({ doc, claims }) => judge(doc, claims))]

/** The fields of an article's claims, right or wrong, with how many claims the article has in a hundred words. */
function judge(doc: Document, claims: readonly GoldClaim[]) {
  const words = doc.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
  const density = (100 * doc.claims.length) / words
  return reliabilityOf(doc.claims, claims, doc.text).map((one) => ({ ...one, density }))
}

function readerWith(own: EnglishResources): (doc: Document) => Document {
  const { segmentation, language, reading } = english(own)
  return pipeline([segmentation, ...language, ...reading])
}

interface Block {
  upTo: number
  right: number
  count: number
}

/** Fewer golden claims than this make no step of their own. */
const FEWEST = 12

function isotonic(points: readonly { confidence: number; right: boolean }[]): Block[] {
  const blocks: Block[] = []
  for (const { confidence, right } of points.toSorted((a, b) => a.confidence - b.confidence)) {
    const last = blocks.at(-1)
    if (last && last.upTo === confidence) {
      last.right += Number(right)
      last.count++
    } else blocks.push({ upTo: confidence, right: Number(right), count: 1 })
  }
  const pooled: Block[] = []
  for (const block of blocks) {
    pooled.push({ ...block })
    while (pooled.length > 1) {
      const [before, after] = [pooled.at(-2)!, pooled.at(-1)!]
      const falls = before.right / before.count >= after.right / after.count
      if (!falls && before.count >= FEWEST) break
      pooled.splice(-2, 2, { upTo: after.upTo, right: before.right + after.right, count: before.count + after.count })
    }
  }
  return pooled
}

/** Claims in a hundred words up to which texts are taken together: hard prose has fewer than three, plain reports more than four. */
const DENSITIES = [3, 4, Number.POSITIVE_INFINITY]

const lines = CALIBRATED_FIELDS.flatMap((field) =>
  DENSITIES.flatMap((top, at) => {
    const own = judged.filter(
      (one) => one.field === field && one.density <= top && one.density > (DENSITIES[at - 1] ?? -1),
    )
    const dense = Number.isFinite(top) ? `\t${top}` : ''
    return isotonic(own).map(
      ({ upTo, right, count }) => `${field}\t${upTo}\t${Math.round((100 * right) / count) / 100}${dense}`,
    )
  }),
)
writeFileSync(
  'data/en/confidence.tsv',
  `# What a confidence is worth: the share of golden claims whose field was right, in texts of up to so many claims in a hundred words. Made by training/confidence.ts.\nfield\tup_to\tshare\tdensity\n${lines.join('\n')}\n`,
)
process.stdout.write(`${judged.length} judgements, ${lines.length} steps\n`)
