import { expect, test } from 'vitest'
import { inventory, Model } from './model.ts'
import { Random } from './random.ts'
import { Tape } from './tape.ts'

const SENTENCE = {
  forms: ['Ann', 'met', 'the', 'envoy', '.'],
  tags: ['PROPN|NNP', 'VERB|VBD', 'DET|DT', 'NOUN|NN', 'PUNCT|.'],
  feats: ['Number=Sing', 'Tense=Past', '_', 'Number=Sing', '_'],
  heads: [2, 0, 4, 2, 2],
  relations: ['nsubj', 'root', 'det', 'obj', 'punct'],
  names: ['B-PER', 'O', 'O', 'O', 'O'],
}

test('the gradient of every weight agrees with a finite difference', () => {
  const random = new Random(5)
  const tape = new Tape(random, 400)
  const sizes = {
    name: 't',
    width: 16,
    wordSize: 8,
    pieceSize: 8,
    buckets: 64,
    arcSize: 8,
    relationSize: 8,
    windows: [3, 1],
    tagLayers: 1,
  }
  const stock = inventory([SENTENCE, SENTENCE], sizes, {
    size: 4,
    words: ['met', 'envoy'],
    rows: Float32Array.from({ length: 16 }, (_, i) => (i < 8 ? 0 : Math.sin(i))),
  })
  const model = new Model(stock, tape, random, { input: 0, hidden: 0, head: 0, word: 0 })
  const batch = [model.example(SENTENCE), model.example({ ...SENTENCE, names: ['?', '?', '?', '?', '?'] })]
  // Losses carry weights and smoothing that the reported sum leaves out in part, so the sum is taken from the gradient's side:
  // move a weight along its gradient by a small step and the weighted loss must fall by step * |g|^2.
  const run = () => {
    tape.reset()
    return model.loss(batch)
  }
  run()
  tape.backward()
  for (const weight of tape.weights.filter(({ fixed }) => !fixed)) {
    const g = weight.grad.data.slice()
    let best = 0
    for (let i = 1; i < g.length; i++) if (Math.abs(g[i]!) > Math.abs(g[best]!)) best = i
    const step = 2e-3
    const before = weight.data[best]!
    const lossAt = (x: number) => {
      weight.data[best] = x
      const { loss, words } = run()
      return loss / words
    }
    const numeric = (lossAt(before + step) - lossAt(before - step)) / (2 * step)
    weight.data[best] = before
    // Label smoothing (0.03) shifts the exact gradient a little from that of the plain loss.
    expect(Math.abs(numeric - g[best]!), weight.name).toBeLessThan(0.05 * Math.abs(g[best]!) + 0.02)
  }
})
