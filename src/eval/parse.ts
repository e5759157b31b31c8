import { parseConllu } from '../formats/conllu.ts'
import { type Document, newDocument } from '../model/document.ts'
import type { Sentence, Token } from '../model/token.ts'
import { CELLS, type Counts, cells, f1, newCounts } from './counts.ts'
import { Misses } from './misses.ts'
import type { Dependencies, Figures, InputFile, Options, Score, Task } from './task.ts'

const METRICS = ['tokens', 'sentences', 'words', 'upos', 'xpos', 'feats', 'lemmas', 'uas', 'las'] as const
type Metric = (typeof METRICS)[number]
type Tally = Record<Metric, Counts>

/**
 * UD parsing from raw text, as the CoNLL 2018 shared task scores it (Zeman et al. 2018): words of gold and system are aligned by
 * the characters that they cover, white space left out; a field is right where the aligned word has it, a head where the heads are
 * aligned too; relations without their subtypes.
 */
export const parse: Task = {
  summary: 'UD words, tags, lemmas and trees from raw text, on CoNLL-U files',
  extensions: ['.conllu'],
  score(files: Iterable<InputFile>, deps: Dependencies, options: Options): Score {
    const tally = Object.fromEntries(METRICS.map((metric) => [metric, newCounts()])) as Tally
    const misses = new Misses(options.misses)
    for (const file of files) {
      for (const gold of parseConllu(file.text)) {
        const system = options.goldTokens ? deps.readSentences(stripped(gold)) : deps.read(gold.text, {})
        compare(gold, system, tally, misses, gold.meta.id ?? file.path)
      }
    }
    const figures: Figures = Object.fromEntries(METRICS.map((metric) => [metric, f1(tally[metric])]))
    const counts = Object.fromEntries(METRICS.map((metric) => [metric, tally[metric].right]))
    const rows = METRICS.map((metric) => cells(metric, tally[metric]))
    return { figures, counts, misses: misses.list, tables: [{ title: 'Parsing', head: ['', ...CELLS], rows }] }
  },
}

/** The gold document with its words alone. */
function stripped(gold: Document): Document {
  const doc = newDocument(gold.text, gold.meta)
  const bare = (token: Token): Token => ({
    ...token,
    lemma: '',
    upos: 'X',
    xpos: '',
    feats: '_',
    head: 0,
    deprel: 'dep',
  })
  doc.sentences = gold.sentences.map((sentence) => ({ ...sentence, tokens: sentence.tokens.map(bare) }))
  return doc
}

/** A word with its sentence and its place among the characters that are not white space. */
interface Placed {
  readonly token: Token
  readonly sentence: Sentence
  readonly key: string
}

function compare(gold: Document, system: Document, tally: Tally, misses: Misses, where: string): void {
  const dense = denseOffsets(gold.text)
  const key = (start: number, end: number) => `${dense[start]}-${dense[end]}`
  spans(tally.sentences, gold.sentences, system.sentences, (s) => key(s.start, s.end))
  spans(tally.tokens, surface(gold), surface(system), (t) => key(t.start, t.end))
  const golds = words(gold, key)
  const systems = new Map(words(system, key).map((word) => [word.key, word]))
  for (const metric of METRICS.slice(2)) {
    tally[metric].gold += golds.length
    tally[metric].found += systems.size
  }
  for (const word of golds) {
    const other = systems.get(word.key)
    if (!other) {
      misses.add(() => ({
        where,
        text: around(gold.text, word.token),
        wanted: `the word "${word.token.form}"`,
        got: 'other words',
      }))
      continue
    }
    const right = agreements(word, other, key)
    for (const metric of right) tally[metric].right++
    if (!right.has('las')) {
      const tell = ({ token, sentence }: Placed) =>
        `${token.upos} ${token.deprel} of ${sentence.tokens[token.head - 1]?.form ?? 'root'}`
      misses.add(() => ({ where, text: around(gold.text, word.token), wanted: tell(word), got: tell(other) }))
    }
  }
}

function agreements(gold: Placed, system: Placed, key: (start: number, end: number) => string): Set<Metric> {
  const right = new Set<Metric>(['words'])
  const [g, s] = [gold.token, system.token]
  if (g.upos === s.upos) right.add('upos')
  if (g.xpos === s.xpos) right.add('xpos')
  if (g.feats === s.feats) right.add('feats')
  if (g.lemma === s.lemma || g.lemma === '_') right.add('lemmas')
  const head = ({ token, sentence }: Placed) => {
    const above = sentence.tokens[token.head - 1]
    return above ? key(above.start, above.end) : 'root'
  }
  if (head(gold) !== head(system)) return right
  right.add('uas')
  if (g.deprel.split(':')[0] === s.deprel.split(':')[0]) right.add('las')
  return right
}

/** For every offset, how many characters before it are no white space. */
function denseOffsets(text: string): Int32Array {
  const out = new Int32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) out[i + 1] = out[i]! + (/\s/u.test(text[i]!) ? 0 : 1)
  return out
}

function words(doc: Document, key: (start: number, end: number) => string): Placed[] {
  return doc.sentences.flatMap((sentence) =>
    sentence.tokens.map((token) => ({ token, sentence, key: key(token.start, token.end) })),
  )
}

/** Surface tokens: multiword tokens whole, and the words outside them. */
function surface(doc: Document): { start: number; end: number }[] {
  return doc.sentences.flatMap(({ tokens, multiwords }) => {
    const inside = (token: Token) =>
      multiwords.some((multiword) => multiword.first <= token.id && token.id <= multiword.last)
    return [...multiwords, ...tokens.filter((token) => !inside(token))]
  })
}

function spans<T>(counts: Counts, gold: readonly T[], system: readonly T[], key: (item: T) => string): void {
  const wanted = new Set(gold.map(key))
  counts.gold += gold.length
  counts.found += system.length
  counts.right += system.filter((item) => wanted.has(key(item))).length
}

function around(text: string, token: Token): string {
  return text.slice(Math.max(0, token.start - 40), token.end + 40).replace(/\s+/g, ' ')
}
