import type { Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import { goesOnWith } from './joined.ts'
import { stretch } from './phrase.ts'
import { reachOf } from './reach.ts'
import { ADDRESSED, isAdjunct } from './slot.ts'
import type { View } from './view.ts'

/** Prepositions whose phrase after an object still tells what was said of it: "condemned the test as reckless". */
const AFTER_OBJECT = new Set([
  'as',
  'for',
  'of',
  'about',
  'over',
  'against',
  'with',
  'to',
  'into',
  'in',
  'from',
  'on',
  'between',
])
const TIME = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday week month year day night morning afternoon evening'.split(
    ' ',
  ),
)

/** The contents after the cue: from the first filled slot to the last, one piece where nothing else stands between. */
export function runs(view: View, heads: readonly Token[], word: Token, last: number): Span[] {
  const { sentence } = view
  const reach = reachOf(sentence)
  const spans: Span[] = []
  const ids = heads.map(({ id }) => id).sort((a, b) => a - b)
  const near =
    isRelation(heads[0]!, 'ccomp') && !ADDRESSED.has(word.lemma) ? strayObject(sentence, word, ids[0]!) : null
  const from = Math.max(
    Math.min(...ids.map((id) => reach.first[id]!), ...(near ? [reach.first[near.id]!] : [])),
    last + 1,
  )
  let to = Math.max(...ids.map((id) => reach.last[id]!))
  if (isRelation(heads[0]!, 'obj')) to = throughObliques(sentence, word, to)
  else to = beforeBackground(sentence, heads.at(-1)!, to)
  to = beforeAside(sentence, from, to)
  if (isRelation(heads[0]!, 'ccomp')) {
    to = beforeJoined(view, word, from, beforeNextDeed(view, word, heads.at(-1)!, beforeTelling(view, from, to)))
    to = throughJoined(sentence, word, heads.at(-1)!, to)
  }
  const span = stretch(sentence, from, to)
  if (span) spans.push(span)
  return spans
}

/** Subject of the complement clause that the parser gave to the verb above it: "says the early reports of a raid are lies". */
function strayObject(sentence: Sentence, word: Token, clause: number): Token | null {
  return childrenBy(sentence, word.id, 'obj', 'nsubj').find(({ id }) => id > word.id && id < clause) ?? null
}

/** "It would raise the duty, a week after Peru had raised its own": the writer adds what came before; says where the words of the source end. */
function beforeBackground(sentence: Sentence, clause: Token, to: number): number {
  const reach = reachOf(sentence)
  const background = childrenBy(sentence, clause.id, 'advcl').find(
    ({ id }) =>
      reach.last[id] === to &&
      childrenBy(sentence, id, 'mark').some(({ lemma }) => lemma === 'after') &&
      childrenBy(sentence, id, 'obl:unmarked', 'obl:tmod', 'nmod:unmarked').some(({ lemma }) => SPAN.test(lemma)),
  )
  const comma = background && commaBefore(sentence, reach.first[background.id]!)
  return comma === undefined ? to : comma - 1
}

/** The comma that parts off a phrase, by the phrase's first word: a tree may count it in or not. */
function commaBefore(sentence: Sentence, first: number): number | undefined {
  return [first, first - 1].find((id) => tokenById(sentence, id)?.form === ',')
}

/** What a writer calls that which he has just told of what someone said. */
const ASIDE = /^(?:accusation|allegation|assertion|charge|claim|suggestion|step|move|insinuation|demand)$/

/** "He said that Togo arms the rebels, a charge that Togo denies": the writer adds what became of it; says where the words of the source end. */
function beforeAside(sentence: Sentence, from: number, to: number): number {
  const reach = reachOf(sentence)
  for (const { id, lemma } of sentence.tokens.slice(from, to)) {
    if (!ASIDE.test(lemma.toLowerCase()) || reach.last[id]! < to) continue
    const comma = commaBefore(sentence, reach.first[id]!)
    if (comma === undefined || comma <= from || !/^an?$/i.test(tokenById(sentence, comma + 1)?.form ?? '')) continue
    if (childrenBy(sentence, id, 'acl').length > 0) return comma - 1
  }
  return to
}

/**
 * "He said that his men had fled, blaming the rain": a participle of saying at the end goes on with what the speaker does, and is not among
 * what he says, wherever the tree hangs it; says where the words of the source end.
 */
function beforeTelling({ sentence, cues, quotations }: View, from: number, to: number): number {
  const reach = reachOf(sentence)
  const telling = sentence.tokens
    .slice(from, to)
    .find(
      (token) =>
        isAdjunct(sentence, token) && reach.last[token.id]! >= to && cues.get('verb', token.lemma)?.act === 'says',
    )
  return telling && !quotations.outermost(telling.start) ? telling.id - 2 : to
}

/**
 * "Said that it had lost a post, and ruled out talks": a past tense that is joined to a clause with "had" or "would", or that says on in
 * its own right, goes on with what the speaker did, wherever the tree hangs it; says where the words of the source end.
 */
function beforeNextDeed({ sentence, cues, quotations }: View, word: Token, clause: Token, to: number): number {
  if (word.xpos !== 'VBD') return to
  const reach = reachOf(sentence)
  const next = childrenBy(sentence, clause.id, 'conj').find(({ upos }) => upos === 'VERB')
  const and = next && childrenBy(sentence, next.id, 'cc').find(({ lemma }) => lemma === 'and')
  if (!next || !and || next.xpos !== 'VBD' || next.id > to || quotations.outermost(next.start)) return to
  if (childrenBy(sentence, next.id, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark').length > 0) return to
  const says = cues.get('verb', phrasal(sentence, next))?.act === 'says'
  const parted = tokenById(sentence, and.id - 1)?.form === ','
  const isOn = isShifted(sentence, clause) ? says || parted : says && (parted || clause.xpos !== 'VBD')
  return isOn ? Math.min(reach.first[next.id]!, and.id) - 1 : to
}

/** "Said that it would be a trap and predicted a war": a verb of saying that is joined to what was said goes on with the one above; says where its words end. */
function beforeJoined({ sentence, cues, quotations }: View, word: Token, from: number, to: number): number {
  const next = sentence.tokens
    .slice(from, to)
    .find(
      (token) =>
        goesOnWith(sentence, token) === word &&
        cues.get('verb', phrasal(sentence, token))?.act === 'says' &&
        !quotations.outermost(token.start),
    )
  const and = next && childrenBy(sentence, next.id, 'cc')[0]
  return and ? Math.min(reachOf(sentence).first[next.id]!, and.id) - 1 : to
}

/** A verb as the cues list it: "rule out", and not "rule". */
function phrasal(sentence: Sentence, { id, lemma }: Token): string {
  const particle = childrenBy(sentence, id, 'compound:prt')[0]
  return particle ? `${lemma} ${particle.form.toLowerCase()}` : lemma
}

/** "Said that Peru had agreed, but Chile had not": a clause with "had" or "would" that is joined to one belongs to it, though it hang on the verb of saying. */
function throughJoined(sentence: Sentence, word: Token, clause: Token, to: number): number {
  if (word.xpos !== 'VBD' || !isShifted(sentence, clause)) return to
  const { first, last } = reachOf(sentence)
  const next = childrenBy(sentence, word.id, 'conj').find(
    (token) =>
      first[token.id]! > clause.id &&
      first[token.id]! <= to + 2 &&
      isShifted(sentence, token) &&
      childrenBy(sentence, token.id, 'nsubj', 'nsubj:pass').length > 0,
  )
  return next ? Math.max(to, last[next.id]!) : to
}

/** Whether a clause is told with "had" or "would", as what someone said is. */
function isShifted(sentence: Sentence, clause: Token): boolean {
  return childrenBy(sentence, clause.id, 'aux').some(({ form }) => /^(?:had|would|could|might|should)$/i.test(form))
}

const SPAN = /^(?:minute|hour|day|week|fortnight|month|year|decade)$/

/** "Announced a truce as Peru shelled the town": what happened at the same time is told by the writer. */
function isMeanwhile(sentence: Sentence, clause: Token): boolean {
  return isRelation(clause, 'advcl') && childrenBy(sentence, clause.id, 'nsubj').length > 0
}

function throughObliques(sentence: Sentence, word: Token, to: number): number {
  const reach = reachOf(sentence)
  let end = to
  for (const child of childrenBy(sentence, word.id, 'obl', 'advcl')) {
    if (isMeanwhile(sentence, child)) break
    if (reach.first[child.id]! !== end + 1 || TIME.has(child.form.toLowerCase())) continue
    const opener = tokenById(sentence, end + 1)
    if (opener && AFTER_OBJECT.has(opener.form.toLowerCase())) end = reach.last[child.id]!
  }
  return end
}
