import type { Framing } from '../../model/attribution.ts'
import type { Document } from '../../model/document.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Sentence } from '../../model/token.ts'
import type { Stage } from '../../pipeline/pipeline.ts'
import type { FramingLexicon } from '../../resources/framing.ts'

/**
 * Words by which the writer takes a side in his own voice: phrases of the lexicon outside attributed content, and scare
 * quotes (one to three words in quotation marks that no one is said to have spoken). Shown, never used to change a code.
 */
export function frame(lexicon: FramingLexicon): Stage {
  return {
    name: 'frame',
    requires: ['sentences', 'lemmas', 'attributions'],
    assigns: ['framings'],
    run(doc) {
      const attributed = attributedBySentence(doc)
      const out: Framing[] = []
      for (const sentence of doc.sentences) {
        const others = attributed.get(sentence.index) ?? []
        for (const framing of [...phrasesIn(sentence, lexicon), ...scareQuotes(sentence)]) {
          if (!others.some((span) => overlaps(span, framing.span))) out.push(framing)
        }
      }
      doc.framings = out.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    },
  }
}

/** Attributed content by the sentences that it touches, so that a long text costs no more a word than a short one. */
function attributedBySentence(doc: Document): Map<number, Span[]> {
  const out = new Map<number, Span[]>()
  const spans = doc.attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start)
  let from = 0
  for (const span of spans) {
    while (from < doc.sentences.length && doc.sentences[from]!.end <= span.start) from++
    for (let i = from; i < doc.sentences.length && doc.sentences[i]!.start < span.end; i++)
      out.set(i, [...(out.get(i) ?? []), span])
  }
  return out
}

function phrasesIn(sentence: Sentence, lexicon: FramingLexicon): Framing[] {
  const { tokens } = sentence
  const lemmas = tokens.map(({ lemma, form }) => (lemma === '' ? form : lemma).toLowerCase())
  const out: Framing[] = []
  for (let i = 0; i < tokens.length; i++) {
    const known = lexicon.byFirst.get(lemmas[i]!) ?? lexicon.byFirst.get(tokens[i]!.form.toLowerCase())
    const phrase = known?.find(({ lemmas: wanted }) =>
      wanted.every((lemma, k) => lemma === lemmas[i + k] || lemma === tokens[i + k]?.form.toLowerCase()),
    )
    if (!phrase) continue
    const last = tokens[i + phrase.lemmas.length - 1]!
    // A name is no judgement: "Great Britain", "Free Plot Street".
    if (tokens[i]!.upos === 'PROPN') continue
    out.push({ kind: phrase.kind, span: { start: tokens[i]!.start, end: last.end }, sentence: sentence.index })
    i += phrase.lemmas.length - 1
  }
  return out
}

const OPENING = /^["“«]$/
const CLOSING = /^["”»]$/
const LONGEST_SCARE = 3

function scareQuotes(sentence: Sentence): Framing[] {
  const { tokens } = sentence
  const out: Framing[] = []
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (!OPENING.test(tokens[i]!.form)) continue
    const close = tokens.findIndex((token, k) => k > i && CLOSING.test(token.form))
    if (close < 0) return out
    const inside = tokens.slice(i + 1, close)
    const plain = inside.every(({ upos }) => ['NOUN', 'ADJ', 'ADV', 'VERB'].includes(upos))
    if (inside.length > 0 && inside.length <= LONGEST_SCARE && plain) {
      out.push({
        kind: 'loaded',
        span: { start: inside[0]!.start, end: inside[inside.length - 1]!.end },
        sentence: sentence.index,
      })
    }
    i = close
  }
  return out
}
