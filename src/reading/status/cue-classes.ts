import type { Sentence, Token } from '../../model/token.ts'
import { children, isRelation, tokenById } from '../../model/tree.ts'
import type { StatusLexicon } from '../../resources/status.ts'
import { type Clause, clauseOf } from './clause.ts'
import { clausal, firstConjunct, listed, markerOf } from './governor.ts'
import type { Standing } from './standing.ts'

/** The standing of another predicate of the sentence. */
export type Stand = (token: Token) => Standing

/**
 * What bears on how real a verbal predicate is, as names that `data/en/factuality.tsv` gives weights: its status, its
 * verb group, what hangs from it, what it hangs from, and the sentence that it stands in. The kinds of cue are those of
 * White, Rudinger, Rawlins and Van Durme, "Lexicosyntactic Inference in Neural Models" (EMNLP 2018), and of Lee, Artzi,
 * Choi and Zettlemoyer, "Event Detection and Factuality Assessment with Non-Expert Supervision" (EMNLP 2015).
 */
export function cueClasses(sentence: Sentence, token: Token, lexicon: StatusLexicon, stand: Stand): Set<string> {
  const clause = clauseOf(sentence, token)
  return new Set([
    'any',
    ...ofItself(token, clause, stand(token)),
    ...children(sentence, token.id).flatMap((child) => ofDependent(sentence, child, clause)),
    ...ofGovernor(sentence, token, clause, lexicon, stand),
    ...ofSentence(sentence, token, clause),
  ])
}

function group(clause: Clause): string {
  return `${clause.form}|${clause.tense}`
}

function polarity(clause: Clause): string {
  return clause.negation === null ? '' : '|not'
}

function ofItself(token: Token, clause: Clause, { value, tense, negated, factuality }: Standing): string[] {
  const aspects = [clause.progressive && 'progressive', clause.perfect && 'perfect', clause.passive && 'passive']
  return [
    `status=${value}${negated ? '|not' : ''}`,
    `status=${value}|${tense}`,
    `worth=${Math.round(factuality)}`,
    `form=${group(clause)}`,
    `tag=${token.xpos}`,
    `aspect=${aspects.filter(Boolean).join('+')}${polarity(clause)}`,
    `word=${token.lemma.toLowerCase()}`,
    `word=${token.lemma.toLowerCase()}|${clause.form}`,
  ]
}

function ofDependent(sentence: Sentence, child: Token, clause: Clause): string[] {
  const form = child.form.toLowerCase()
  if (child.deprel === 'cop' || child.deprel.startsWith('aux')) return [`auxiliary=${form}${polarity(clause)}`]
  if (isRelation(child, 'nsubj')) {
    const subject = child.upos === 'PRON' || child.upos === 'DET' ? form : child.xpos
    return [`subject=${subject}`, `subject=${subject}|${clause.tense}|${clause.modal}`]
  }
  if (child.deprel === 'mark') return [`marker=${form}|${clause.form}`]
  if (child.deprel === 'advmod') return [`adverb=${form}`]
  if (child.deprel === 'discourse') return [`discourse=${form}`]
  if (child.deprel === 'obj' || child.deprel === 'conj') return [`has=${child.deprel}`]
  if (/^(?:advcl|ccomp|xcomp)$/.test(child.deprel)) return [`has=${child.deprel}|${markerOf(sentence, child.id)}`]
  return []
}

function ofGovernor(sentence: Sentence, token: Token, clause: Clause, lexicon: StatusLexicon, stand: Stand): string[] {
  const anchor = firstConjunct(sentence, token)
  const { deprel } = anchor
  const place = [`relation=${token.deprel}`, `hangs=${deprel}`, `hangs=${deprel}|${group(clause)}`]
  const governor = tokenById(sentence, anchor.head)
  if (governor === undefined) return place
  const above = stand(governor)
  const over = clauseOf(sentence, governor)
  const complement = clausal(sentence, anchor)
  const row = complement === null ? undefined : listed(lexicon, sentence, anchor, governor, complement)?.row
  return [
    ...place,
    `governor=${governor.lemma.toLowerCase()}|${complement}`,
    `above=${deprel}|${governor.upos}`,
    `above=${deprel}|${above.value}`,
    `above=${deprel}|${Math.round(above.factuality)}`,
    `above=${deprel}|${group(over)}|${over.modal}${polarity(over)}`,
    `above=${deprel}|${markerOf(sentence, anchor.id)}`,
    ...(row === undefined ? [] : [`effect=${row.affirmed?.value}|${above.value}`]),
  ]
}

function ofSentence(sentence: Sentence, token: Token, clause: Clause): string[] {
  const last = sentence.tokens.at(-1)
  const root = sentence.tokens.find(({ head }) => head === 0)
  const end = last?.upos === 'PUNCT' ? last.form : 'word'
  const told = root === undefined ? [] : [clauseOf(sentence, root)].map((main) => `main=${group(main)}|${main.modal}`)
  if (end !== '?') return [`end=${end}`, ...told]
  const { deprel } = firstConjunct(sentence, token)
  return [`end=${end}`, ...told, `asked=${deprel}`, `asked=${deprel}|${clause.tense}|${clause.modal}`]
}
