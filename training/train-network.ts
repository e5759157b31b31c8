import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseNetwork } from '../src/resources/network.ts'
import { loadCheckpoint, saveCheckpoint } from './checkpoint.ts'
import { type Example, inventory, Model } from './model.ts'
import type { NameMarks } from './name-marks.ts'
import { packNetwork, unpackNetwork } from './pack.ts'
import { Random } from './random.ts'
import { Tape } from './tape.ts'
import { readTreebank, type TreebankSentence } from './treebank.ts'
import type { WordVectors } from './vectors.ts'

export interface TrainOptions {
  /** CoNLL-U files to train on. */
  readonly treebanks: readonly string[]
  /** Names of the treebanks that mark none themselves. */
  readonly names: NameMarks
  /** Sentences beside those of the treebanks; their words are not counted for the vocabulary. */
  readonly more: readonly TreebankSentence[]
  /** The words of a sentence as the network is to see them. */
  readonly seen: (forms: readonly string[]) => readonly string[]
  /** A packed network of the same inventories to start from; null to start anew. */
  readonly from: string | null
  /** Vectors of words learned elsewhere; null to do without. */
  readonly vectors: WordVectors | null
  readonly name: string
  readonly seed: number
  readonly epochs: number
  /** Words a batch, about. */
  readonly batch: number
  readonly rate: number
  /** Folder for checkpoints. */
  readonly run: string
  /** File for the packed network. */
  readonly out: string
  readonly log: (line: string) => void
  /** Seconds, from any origin. */
  readonly clock: () => number
}

/** Sizes measured on EWT and GUM dev: see the model card. */
const SIZES = {
  width: 256,
  wordSize: 96,
  pieceSize: 96,
  buckets: 1 << 14,
  arcSize: 160,
  relationSize: 96,
  windows: [3, 1, 1, 1],
  tagLayers: 3,
}
const RATES = { input: 0.25, hidden: 0.33, head: 0.3, word: 0.25 }
const WARM_UP = 100
/** Share of the run after which the rate falls, linearly, to a hundredth. */
const FALL_FROM = 0.3
/** The running average of weights begins with the last part of the run and looks back about 500 updates. */
const AVERAGE_FROM = 0.6
const FOLLOW = 1 / 500

/** Trains the network of a language and writes it packed. Stops and resumes at whole epochs. */
export function trainNetwork(options: TrainOptions): void {
  const { log, clock } = options
  const sentences = options.treebanks.flatMap((path) => readTreebank(path, options.names))
  const random = new Random(options.seed)
  const tape = new Tape(random)
  const stock = inventory(sentences, { name: options.name, ...SIZES }, options.vectors)
  const model = new Model(stock, tape, random, RATES)
  const examples = [...sentences, ...options.more].map((s) => model.example({ ...s, forms: options.seen(s.forms) }))
  const words = examples.reduce((sum, e) => sum + e.words.length, 0)
  const parameters = tape.weights.reduce((sum, w) => sum + w.data.length, 0)
  log(`${examples.length} sentences, ${words} words, ${stock.config.words.length} forms, ${parameters} parameters`)

  mkdirSync(options.run, { recursive: true })
  const checkpoint = `${options.run}/checkpoint.bin`
  const resumed = loadCheckpoint(checkpoint, tape)
  if (resumed) random.state = resumed.random
  else if (options.from !== null) unpackNetwork(parseNetwork(readFileSync(options.from)), stock.config, tape.weights)
  const perEpoch = Math.ceil((words + examples.length) / options.batch)
  const total = perEpoch * options.epochs
  for (let epoch = resumed ? resumed.epoch : 0; epoch < options.epochs; epoch++) {
    const started = clock()
    const sums = { words: 0, loss: 0, tags: 0, feats: 0, arcs: 0, relations: 0, names: 0, namesOf: 0 }
    const batches = batchesOf(random.shuffle(examples.slice()), options.batch)
    for (const [i, batch] of batches.entries()) {
      tape.reset()
      const result = model.loss(batch)
      tape.backward()
      const done = Math.min(1, tape.updateCount / total)
      const rate =
        options.rate *
        Math.min(1, (tape.updateCount + 1) / WARM_UP) *
        (done < FALL_FROM ? 1 : Math.max(0.01, (1 - done) / (1 - FALL_FROM)))
      tape.update(rate, done < AVERAGE_FROM ? 1 : FOLLOW)
      for (const key of ['words', 'loss', 'tags', 'feats', 'arcs', 'relations'] as const) sums[key] += result[key]
      sums.names += result.names.right
      sums.namesOf += result.names.count
      if (i % 100 === 99)
        log(
          `  epoch ${epoch + 1}/${options.epochs}, batch ${i + 1}/${batches.length}, ${Math.round(sums.words / (clock() - started))} words/s`,
        )
    }
    const share = (n: number, of = sums.words) => ((100 * n) / of).toFixed(2)
    log(
      `epoch ${epoch + 1}: loss ${(sums.loss / sums.words).toFixed(3)} tags ${share(sums.tags)} feats ${share(sums.feats)} names ${share(sums.names, sums.namesOf)} arcs ${share(sums.arcs)} relations ${share(sums.relations)}, ${Math.round(clock() - started)} s`,
    )
    saveCheckpoint(checkpoint, tape, { epoch: epoch + 1, updates: tape.updateCount, random: random.state })
    writeFileSync(options.out, packNetwork(stock.config, tape.weights))
  }
}

/** What the networks of runs are averaged with. */
export type AverageOptions = Pick<TrainOptions, 'treebanks' | 'names' | 'vectors' | 'name' | 'out'> & {
  /** Folders of two runs with the same treebanks and vectors, the second going on from the first. */
  readonly runs: readonly [string, string]
  /** How much of the second there is in the average, from 0 to 1. */
  readonly share: number
}

/**
 * Writes the average of the weights of two runs, packed: what goes on from a network forgets a little of what that had learned, and the
 * average keeps most of both (Wortsman and others 2022, "Model soups").
 *
 * @throws Error where a folder holds no checkpoint
 */
export function averageNetworks({ treebanks, names, vectors, name, runs, share, out }: AverageOptions): void {
  const sentences = treebanks.flatMap((path) => readTreebank(path, names))
  const stock = inventory(sentences, { name, ...SIZES }, vectors)
  const [first, second] = runs.map((run) => {
    const random = new Random(0)
    const tape = new Tape(random)
    new Model(stock, tape, random, RATES)
    if (!loadCheckpoint(`${run}/checkpoint.bin`, tape)) throw new Error(`Cannot find a checkpoint in "${run}"`)
    return tape.weights
  })
  first!.forEach(({ mean }, i) => {
    const other = second![i]!.mean.data
    mean.data.forEach((weight, at) => {
      mean.data[at] = weight + share * (other[at]! - weight)
    })
  })
  writeFileSync(out, packNetwork(stock.config, first!))
}

/** Cuts examples, in order, into batches of at least `size` words. */
function batchesOf(examples: readonly Example[], size: number): Example[][] {
  const out: Example[][] = []
  let batch: Example[] = []
  let count = 0
  for (const example of examples) {
    batch.push(example)
    count += example.words.length + 1
    if (count < size) continue
    out.push(batch)
    batch = []
    count = 0
  }
  if (batch.length > 0) out.push(batch)
  return out
}
