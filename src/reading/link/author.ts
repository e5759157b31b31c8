import { STATE_SECTORS } from '../../model/plover.ts'
import { contains, firstEndingAfter, type Span } from '../../model/span.ts'
import type { Sentence } from '../../model/token.ts'
import { childrenBy, tokenById } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import { coordinated, type Story } from './story.ts'

/** What a heading calls a text that someone speaks or signs. */
const TEXT =
  /^(?:address|briefing|communiqu[eé]|conference|declaration|intervention|keynote|lecture|letter|message|memorandum|note|remark|speech|statement|testimony)s?$/i
/** Between what a text is called and its author, words that tell what it is about. */
const ABOUT = /^(?:about|after|against|concerning|following|on|over|regarding)$/i
const FROM = /^(?:by|from)$/
/** Parsers take a heading's "address" and "dated" for verbs. */
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
/** How many sentences of a text may belong to its heading, and how many words before the noun that says what it is. */
const [HEADING, OPENING] = [4, 4]

/**
 * By whom a text is, for whom "we", "our" and "I" stand in it: "Address by the Prime Minister of Canada", "Letter dated 3 May from the
 * Permanent Representative of Sudan", "Joint declaration of Peru and Chile", "By Ilze Kalna, foreign minister of Latvia", or else "We, the
 * leaders of Kenya and Uganda, ..." in its own words. Empty where neither says.
 */
export function authorsOf(sentences: readonly Sentence[], drafts: readonly Draft[], story: Story): readonly Draft[] {
  for (const sentence of sentences.slice(0, HEADING)) {
    if (sentence.tokens.some(({ xpos, form }) => FINITE.has(xpos) && !TEXT.test(form) && form !== 'dated')) break
    const [author] = headed(sentence, story)
    if (author) return coordinated(story, author)
  }
  return selfNamed(drafts, story)
}

function headed(sentence: Sentence, story: Story): readonly Draft[] {
  const { tokens } = sentence
  const drafts = story.inSentence(sentence.index).filter(isOfState)
  if (tokens[0]?.form.toLowerCase() === 'by')
    return drafts.filter(({ first, actors }) => first === 2 && holdsOffice(actors))
  const noun = tokens.find(({ form }) => TEXT.test(form))
  if (!noun) return []
  const owner = drafts.find(
    ({ head }) => tokens[head - 1]?.head === noun.id && tokens[head - 1]?.deprel === 'nmod:poss',
  )
  if (owner) return [owner]
  if (noun.id > OPENING) return []
  return drafts.filter(({ first }) => {
    const at = tokenById(sentence, first - 1)?.form.toLowerCase() === 'the' ? first - 2 : first - 1
    const before = tokenById(sentence, at)?.form.toLowerCase() ?? ''
    if (at <= noun.id) return false
    if (!FROM.test(before)) return before === 'of' && at === noun.id + 1
    return !tokens.slice(noun.id, at).some(({ form }) => ABOUT.test(form))
  })
}

function isOfState({ actors, form }: Draft): boolean {
  const [actor] = actors
  return (
    form !== 'adjective' &&
    actor !== undefined &&
    actor.kind !== 'place' &&
    (actor.country !== null || actor.kind === 'igo')
  )
}

function holdsOffice([actor]: Draft['actors']): boolean {
  return actor?.kind === 'person' && STATE_SECTORS.has(actor.sector)
}

/** Where a text says who "we" are: "We, the foreign ministers of Peru and Chile". */
function selfNamed(drafts: readonly Draft[], story: Story): readonly Draft[] {
  for (const { head, sentence } of drafts) {
    const [first] = sentence.tokens
    if (head !== 1 || !first || !/^(?:I|we)$/i.test(first.form) || tokenById(sentence, 2)?.form !== ',') continue
    const [named] = childrenBy(sentence, first.id, 'appos')
      .flatMap(({ id }) => story.byHead.get(`${sentence.index}:${id}`) ?? [])
      .filter(isOfState)
    if (named && !isQuoted(story, first)) return coordinated(story, named)
  }
  return []
}

function isQuoted({ quotes }: Story, place: Span): boolean {
  const quote = quotes[firstEndingAfter(quotes, place.start)]
  return quote !== undefined && contains(quote, place)
}
