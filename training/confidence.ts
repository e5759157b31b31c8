import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readGolden } from '../src/eval/golden.ts'
import { reliabilityOf } from '../src/eval/reliability.ts'
import { english } from '../src/languages/en.ts'
import { newDocument } from '../src/model/document.ts'
import { pipeline } from '../src/pipeline/pipeline.ts'
import { CALIBRATED_FIELDS, UNCALIBRATED } from '../src/resources/calibration.ts'
import { loadEnglish } from '../src/resources/english.ts'
import { dataFrom } from '../src/resources/node.ts'

/**
 * Fits `data/en/confidence.tsv` to the golden articles that may be tuned on: isotonic regression (Barlow et al. 1972, by pooling
 * adjacent violators) of right or wrong on the raw confidence of each field.
 *
 * Usage: npx tsx training/confidence.ts [FOLDER]
 */
const folder = process.argv[2] ?? 'test/golden/tuning'
const resources = await loadEnglish(dataFrom('data'))
const { segmentation, language, reading } = english({ ...resources, calibration: UNCALIBRATED })
const read = pipeline([segmentation, ...language, ...reading])

const judged = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8')
    const path = `${folder}/${name.replace(/\.txt$/, '.claims.json')}`
    const { meta, claims } = readGolden({ path, text: readFileSync(path, 'utf8') }, text)
    return reliabilityOf(read(newDocument(text, meta)).claims, claims, text)
  })

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

const lines = CALIBRATED_FIELDS.flatMap((field) =>
  isotonic(judged.filter((one) => one.field === field)).map(
    ({ upTo, right, count }) => `${field}\t${upTo}\t${Math.round((100 * right) / count) / 100}`,
  ),
)
writeFileSync(
  'data/en/confidence.tsv',
  `# What a confidence is worth: the share of golden claims whose field was right. Made by training/confidence.ts.\nfield\tup_to\tshare\n${lines.join('\n')}\n`,
)
process.stdout.write(`${judged.length} judgements, ${lines.length} steps\n`)
