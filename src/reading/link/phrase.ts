import type { Sentence, Token } from '../../model/token.ts'
import { children } from '../../model/tree.ts'

const INSIDE = new Set([
  'det',
  'det:predet',
  'amod',
  'nummod',
  'compound',
  'nmod',
  'nmod:poss',
  'nmod:desc',
  'flat',
  'flat:name',
  'fixed',
  'goeswith',
])
const OUTSIDE_BELOW = new Set(['acl', 'acl:relcl', 'appos', 'parataxis', 'advcl', 'list', 'nmod:unmarked', 'nmod:tmod'])

/** First and last word of the noun phrase that a word heads, without relative clauses, appositions and conjuncts. */
export function phrase(sentence: Sentence, head: Token): { first: number; last: number } {
  let first = head.id
  let last = head.id
  const stack: Token[] = []
  for (const child of children(sentence, head.id))
    if (INSIDE.has(child.deprel) && belongs(sentence, child)) stack.push(child)
  let budget = 60
  while (stack.length > 0 && budget-- > 0) {
    const token = stack.pop()
    if (!token) continue
    if (token.upos !== 'PUNCT') {
      first = Math.min(first, token.id)
      if (!(token.deprel === 'case' && token.id > token.head)) last = Math.max(last, token.id)
    }
    for (const child of children(sentence, token.id))
      if (!OUTSIDE_BELOW.has(child.deprel) && belongs(sentence, child)) stack.push(child)
  }
  return { first, last }
}

/** Prepositions that tie a proper noun to the office or body before it: "ambassador to Mali", "embassy in Paris". */
const TYING = new Set(['to', 'in', 'at', 'for'])

/** Whether a complement is part of what something is called: with "of" it is, else only as a name; "in terms of" never is. */
function belongs(sentence: Sentence, child: Token): boolean {
  if (child.deprel !== 'nmod') return true
  const marker = children(sentence, child.id)
    .find(({ deprel }) => deprel === 'case')
    ?.lemma.toLowerCase()
  return marker === undefined || marker === 'of' || (TYING.has(marker) && child.upos === 'PROPN')
}

/** Text of the words from first to last. */
export function textOf(sentence: Sentence, text: string, first: number, last: number): string {
  const from = sentence.tokens[first - 1]
  const to = sentence.tokens[last - 1]
  return from && to ? text.slice(from.start, to.end).replace(/\s+/g, ' ') : ''
}

const DROPPED = new Set(['DET', 'PUNCT', 'NUM', 'ADV', 'ADP'])

/** The phrase's text without the article or number at its head: "Malian Armed Forces". */
export function nameOf(sentence: Sentence, text: string, first: number, last: number): string {
  let from = first
  while (from < last && DROPPED.has(sentence.tokens[from - 1]?.upos ?? '')) from++
  while (from < last && sentence.tokens[from - 1]?.xpos === 'PRP$') from++
  return textOf(sentence, text, from, last)
}
