import { firstEndingAfter, type Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import type { Cues } from '../../resources/cues.ts'
import type { Quotation } from './quotation.ts'

/** One sentence as the rules look at it: its words, the lexicon, the quotations of the whole text. */
export interface View {
  readonly text: string
  readonly sentence: Sentence
  readonly cues: Cues
  readonly quotations: Quotations
  /** Whether a word heads a mention of somebody who is known: "Israeli" of "Israeli reports", not "Recent". */
  readonly isSomebody: (word: Token) => boolean
}

/** The quotations of a text in order, looked up by place. */
export class Quotations {
  readonly outer: readonly Quotation[]
  readonly #inner: readonly Quotation[]

  constructor(list: readonly Quotation[]) {
    this.outer = list.filter(({ depth }) => depth === 0)
    this.#inner = list.filter(({ depth }) => depth > 0)
  }

  /** The outermost quotation that a place lies in; null outside all. */
  outermost(offset: number): Quotation | null {
    return holding(this.outer, offset)
  }

  /** The innermost quotation that a place lies in. */
  innermost(offset: number): Quotation | null {
    return holding(this.#inner, offset) ?? holding(this.outer, offset)
  }

  /** The outermost quotations that share a character with a span. */
  within({ start, end }: Span): Quotation[] {
    const list: Quotation[] = []
    for (let i = firstEndingAfter(this.outer, start); i < this.outer.length && this.outer[i]!.start < end; i++)
      list.push(this.outer[i]!)
    return list
  }
}

function holding(list: readonly Quotation[], offset: number): Quotation | null {
  const quotation = list[firstEndingAfter(list, offset)]
  return quotation && quotation.start <= offset ? quotation : null
}

/** Dependants in order, so that spans come out in order. */
export function byId(a: Token, b: Token): number {
  return a.id - b.id
}
