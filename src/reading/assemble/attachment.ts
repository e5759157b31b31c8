import type { Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'

/**
 * What it costs to go up from an event to the word that a time hangs on, by relation. Reports (`ccomp`, `parataxis`)
 * and relative clauses are walls: when it was said, and when the thing was made, is not when it happened.
 */
const UP: Readonly<Record<string, number>> = {
  xcomp: 1,
  obj: 1,
  nsubj: 1,
  obl: 1,
  nmod: 2,
  compound: 1,
  amod: 1,
  conj: 2,
  advcl: 3,
  aux: 0,
  cop: 0,
}

/** Relations that open a clause of their own: a time below one belongs to that clause. */
const CLAUSES = new Set(['ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis', 'conj', 'root'])

/** How a time expression hangs on an event: the cost of the way between them, `null` where a clause stands between. */
export type Attachment = { readonly cost: number; readonly direct: boolean } | null

/** The word of a span whose head lies outside it: the span's head in the tree. 0 where no word lies in the span. */
export function headOf(sentence: Sentence, span: Span): number {
  let first = 0
  for (const token of sentence.tokens) {
    if (token.start >= span.end) break
    if (token.end <= span.start) continue
    first ||= token.id
    const head = sentence.tokens[token.head - 1]
    if (!head || head.start >= span.end || head.end <= span.start) return token.id
  }
  return first
}

/** The way from an event's head word up to a common ancestor and down to the head of a time expression. */
export function attachment(sentence: Sentence, event: number, time: number): Attachment {
  const costs = climb(sentence, event)
  let down = 0
  let at = sentence.tokens[time - 1]
  for (let steps = 0; at && steps < sentence.tokens.length; steps++) {
    const up = costs.get(at.id)
    if (up !== undefined) return { cost: up + down, direct: up === 0 && down <= 1 }
    const head: Token | undefined = sentence.tokens[at.head - 1]
    if (!head || CLAUSES.has(base(at.deprel))) return null
    // "rejected the 2015 deal": a time before its noun names the thing, not the act, unless the noun is the act.
    if (at.id < head.id && isNominal(head) && !costs.has(head.id)) return null
    down++
    at = head
  }
  return null
}

/** The words above an event that share its clause or let their times through, each with the cost of the way up. */
function climb(sentence: Sentence, event: number): Map<number, number> {
  const costs = new Map<number, number>([[event, 0]])
  let cost = 0
  for (let at = sentence.tokens[event - 1]; at && at.head !== 0; ) {
    const step: number | undefined = UP[base(at.deprel)]
    if (step === undefined || costs.has(at.head)) break
    cost += step
    costs.set(at.head, cost)
    at = sentence.tokens[at.head - 1]
  }
  return costs
}

function isNominal({ upos }: Token): boolean {
  return upos === 'NOUN' || upos === 'PROPN'
}

function base(deprel: string): string {
  const colon = deprel.indexOf(':')
  return colon < 0 ? deprel : deprel.slice(0, colon)
}
