import type { Span } from '../../model/span.ts'
import { fold } from '../fold.ts'
import type { SearchQuery } from './search-query.ts'

/** A part of a text with the words in it that were looked for. Offsets count in the whole text. */
export interface Snippet extends Span {
  readonly text: string
  readonly found: readonly Span[]
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/**
 * The sentence that has most of what was looked for, the first of equals; the first sentence where only the title has it.
 *
 * @param sentences of the text, in order
 */
export function snippetOf(text: string, sentences: readonly Span[], query: SearchQuery): Snippet {
  const found = foundIn(text, query)
  let best: Span = sentences[0] ?? { start: 0, end: Math.min(text.length, 240) }
  let most = 0
  for (const sentence of sentences) {
    const distinct = new Set(within(found, sentence).map(({ word }) => word)).size
    if (distinct <= most) continue
    best = sentence
    most = distinct
  }
  const { start, end } = best
  return { start, end, text: text.slice(start, end), found: within(found, best).map(({ word: _, ...span }) => span) }
}

type Found = Span & { readonly word: string }

function foundIn(text: string, { wanted, beginnings }: SearchQuery): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0])
    if (wanted.has(word) || beginnings.some((beginning) => word.startsWith(beginning)))
      found.push({ word, start: match.index, end: match.index + match[0].length })
  }
  return found
}

function within(found: readonly Found[], { start, end }: Span): Found[] {
  return found.filter((each) => start <= each.start && each.end <= end)
}
