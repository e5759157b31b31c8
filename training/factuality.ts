import { writeFileSync } from 'node:fs'
import { readFactuality } from '../src/eval/factuality.ts'
import { documentOf, goldDocuments } from '../src/eval/gold-tokens.ts'
import { collect } from '../src/eval/inputs.ts'
import { english } from '../src/languages/en.ts'
import { tokenById } from '../src/model/tree.ts'
import { pipeline } from '../src/pipeline/pipeline.ts'
import { cueClasses } from '../src/reading/status/cue-classes.ts'
import { predicateStanding } from '../src/reading/status/predicate-status.ts'
import { loadEnglish } from '../src/resources/english.ts'
import { dataFrom } from '../src/resources/node.ts'
import { alignJudgements } from './judgements.ts'
import { type Case, leastSquares } from './least-squares.ts'

const USAGE = `Usage: npx tsx training/factuality.ts <uds-ih2-normalized.zip> <ewt-train.conllu> [<out>]

Fits the weights of data/en/factuality.tsv on the training part of UDS-IH2.
`

/** A cue of fewer predicates gets no weight. This and the ridge come from cross-validation on the training part. */
const LEAST = 25
const RIDGE = 10

const NOTE = `# How much each cue adds to the factuality of a verbal predicate (src/reading/status/cue-classes.ts names the cues).
# Ridge regression (ridge ${RIDGE}, cues of ${LEAST} predicates or more) on the training part of UDS-IH2 (Rudinger, White and
# Van Durme 2018, "Neural Models of Factuality", with UD English Web Treebank), its scale taken to -3..3, as parsed by network.bin.
# Made by: npx tsx training/factuality.ts uds-ih2-normalized.zip ewt-train.conllu. Licence: CC BY-SA 4.0.
`

const [set, treebank, out = 'data/en/factuality.tsv'] = process.argv.slice(2)
if (set === undefined || treebank === undefined) {
  process.stderr.write(USAGE)
  process.exit(2)
}
const cases = await casesOf(set, treebank)
const weights = leastSquares(cases, LEAST, RIDGE)
const rows = [...weights].map(([cue, weight]) => [cue, weight.toFixed(2)] as const)
const told = rows.filter(([, weight]) => Math.abs(Number(weight)) >= 0.01)
writeFileSync(out, `${NOTE}cue\tweight\n${told.map((row) => `${row.join('\t')}\n`).join('')}`)
process.stdout.write(`${cases.length} predicates, ${told.length} weights\n`)

/** The judged predicates of the training part with their cues, as the reader of English parses and reads them. */
async function casesOf(setPath: string, treebankPath: string): Promise<Case[]> {
  const [judged] = [...collect([setPath], ['.json'])]
  const [words] = [...collect([treebankPath], ['.conllu'])]
  const resources = await loadEnglish(dataFrom())
  const { segmentation, language } = english(resources)
  const parse = pipeline([{ ...segmentation, run: () => {} }, ...language])
  const documents = goldDocuments(words!.text)
  const joined = alignJudgements(readFactuality(judged!).get('train') ?? new Map(), documents.flat())
  return documents.flatMap((sentences) => {
    if (!sentences.some((sentence) => joined.has(sentence))) return []
    const doc = parse(documentOf(sentences))
    return sentences.flatMap((gold, i) =>
      (joined.get(gold) ?? []).map(({ word, factuality }) => {
        const sentence = doc.sentences[i]!
        const stand = (id: number) => predicateStanding(sentence, id, resources.status)
        const cues = cueClasses(sentence, tokenById(sentence, word)!, resources.status, ({ id }) => stand(id))
        return { cues, wanted: factuality }
      }),
    )
  })
}
