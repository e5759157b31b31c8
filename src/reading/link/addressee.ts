import type { Document } from '../../model/document.ts'
import { contains, firstEndingAfter, type Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import { isKnown } from './same.ts'
import type { Story } from './story.ts'

/** Verbs whose object is who is spoken to. */
const TELLING = new Set('advise answer ask assure inform order promise remind tell urge warn'.split(' '))
/** Verbs of speaking to someone: "said to", "wrote to". */
const SAYING = new Set('add call complain declare reply respond say shout speak write'.split(' '))
/** What is written to someone: "in a letter to". */
const WRITTEN = /^(?:address|appeal|cable|call|letter|mail|message|note|speech|statement|telegram)$/

/**
 * Who "you" is in a quotation: whom a verb beside it tells it ("Chad's president told the envoy of Sudan", "he said in a letter to Peru").
 * Null where nobody of a known state is told it.
 */
export function addresseeOf({ sentences }: Pick<Document, 'sentences'>, story: Story, quote: Span): Draft | null {
  for (let i = firstEndingAfter(sentences, quote.start); i < sentences.length; i++) {
    const sentence = sentences[i]!
    if (sentence.start >= quote.end + 3) break
    for (const verb of sentence.tokens) {
      if (verb.upos !== 'VERB' || contains(quote, verb)) continue
      const told = toldBy(sentence, verb).map(({ id }) => story.byHead.get(`${sentence.index}:${id}`))
      const found = told.find((draft) => draft?.actors.length === 1 && isKnown(draft.actors[0]!))
      if (found && !contains(quote, sentence.tokens[found.head - 1]!)) return found
    }
  }
  return null
}

/** How many quotations back one is looked for with which a quotation goes on. */
const BACK = 2

/**
 * Who speaks or is spoken to in a quotation, as the words beside it say; where none do, as those beside the one say with which it goes on:
 * "'We are angry,' the minister said. 'We condemn Peru.'"
 */
export function heardAt(
  { sentences, text }: Pick<Document, 'sentences' | 'text'>,
  quotes: readonly Span[],
  quote: Span,
  heard: (quote: Span) => Draft | null,
): Draft | null {
  let at = firstEndingAfter(quotes, quote.start)
  for (let steps = 0; steps <= BACK && at >= 0; steps++, at--) {
    const one = quotes[at]!
    const found = heard(one)
    if (found) return found
    const before = quotes[at - 1]
    const here = sentences[firstEndingAfter(sentences, one.start)]
    const there = before && sentences[firstEndingAfter(sentences, before.end - 1)]
    // It opens its sentence, and the sentence right before holds the end of the last.
    if (!here || !there || here.index !== there.index + 1 || here.paragraph !== there.paragraph) return null
    if (/\p{L}/u.test(text.slice(here.start, one.start))) return null
  }
  return null
}

function toldBy(sentence: Sentence, verb: Token): readonly Token[] {
  const lemma = verb.lemma.toLowerCase()
  if (TELLING.has(lemma)) return childrenBy(sentence, verb.id, 'obj', 'iobj')
  if (!SAYING.has(lemma)) return []
  const beside = childrenBy(sentence, verb.id, 'obl')
  const written = beside.filter((word) => WRITTEN.test(word.lemma))
  const to = [...beside, ...written.flatMap(({ id }) => childrenBy(sentence, id, 'nmod'))]
  return to.filter(({ id }) => caseOf(sentence, id) === 'to')
}
