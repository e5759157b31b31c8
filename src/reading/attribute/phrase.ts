import type { Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { children, isRelation } from '../../model/tree.ts'
import { reachOf } from './reach.ts'

const MARKS = new Set(['“', '”', '"', '«', '»', '„', '‘', '’', "'", '``', "''"])
const AFTER = new Set([',', ';', ':', '—', '–', '-', '--', '.'])

/** The words from one id to another as a span, less the commas, stops and dashes at its ends. Null where none is left. */
export function stretch(sentence: Sentence, from: number, to: number): Span | null {
  const { tokens } = sentence
  let first = from
  let last = to
  while (first <= last && AFTER.has(tokens[first - 1]!.form)) first++
  while (last >= first && AFTER.has(tokens[last - 1]!.form) && !isAbbreviation(tokens[last - 1]!)) last--
  if (first > last) return null
  return { start: tokens[first - 1]!.start, end: tokens[last - 1]!.end }
}

function isAbbreviation({ form }: Token): boolean {
  return form.length > 2 && form.endsWith('.') && form !== '...'
}

export function isMark(token: Token | undefined): boolean {
  return token !== undefined && MARKS.has(token.form)
}

/**
 * The whole noun phrase of a source: titles, appositions, modifiers and relative clauses, without what only leads into
 * it (a conjunction, "even") or hangs loosely on it. `limit` keeps it on its side of the cue.
 */
export function nounPhrase(sentence: Sentence, head: number, limit: { from: number; to: number }): Span {
  const { tokens } = sentence
  const reach = reachOf(sentence)
  let first = Math.max(reach.first[head]!, limit.from)
  let last = Math.min(reach.last[head]!, limit.to)
  for (const child of children(sentence, head)) {
    if (child.id < head && isLeading(child)) first = Math.max(first, reach.last[child.id]! + 1)
    if (child.id > head && isLoose(child)) last = Math.min(last, reach.first[child.id]! - 1)
  }
  first = Math.min(first, head)
  last = Math.max(last, head)
  while (first < head && leadsIn(tokens[first - 1]!)) first++
  const comma = last < limit.to ? tokens[last] : undefined
  while (last > head && isTail(tokens[last - 1]!)) last--
  let inner = false
  for (let id = head; id <= last; id++) if (tokens[id - 1]!.form === ',') inner = true
  const closing = tokens[last]
  const end =
    inner && closing?.form === ',' && last + 1 <= limit.to && (comma || closing) ? closing.end : tokens[last - 1]!.end
  return { start: tokens[first - 1]!.start, end }
}

/** "So perhaps you": words before a noun phrase that belong to the clause. */
function leadsIn({ upos, form }: Token): boolean {
  return upos === 'PUNCT' || upos === 'CCONJ' || /^(?:then|so|perhaps|maybe|yet|now)$/i.test(form)
}

function isLeading(token: Token): boolean {
  return (
    isRelation(token, 'cc') ||
    isRelation(token, 'punct') ||
    isRelation(token, 'mark') ||
    isRelation(token, 'case') ||
    isRelation(token, 'discourse') ||
    isRelation(token, 'parataxis') ||
    isRelation(token, 'advcl') ||
    token.deprel === 'advmod'
  )
}

function isLoose(token: Token): boolean {
  return isRelation(token, 'parataxis') || isRelation(token, 'obl') || isRelation(token, 'ccomp')
}

function isTail(token: Token): boolean {
  return token.upos === 'PUNCT' && ![')', ']'].includes(token.form) && !isAbbreviation(token)
}
