import type { Actor } from '../../model/actor.ts'
import type { Document } from '../../model/document.ts'
import { contains, firstEndingAfter, type Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import type { Nominal } from './nominal.ts'
import { headOf, isSubject, placeOf, type Story } from './story.ts'

const SAYING = new Set(
  'say tell add state declare announce note warn insist claim argue stress confirm write ask reply explain remark comment affirm assert emphasize emphasise point reiterate vow pledge promise urge acknowledge admit'.split(
    ' ',
  ),
)

/**
 * Gives "I", "we", "our" and "our country" inside quotations to the speaker, where a verb of saying beside the
 * quotation shows who it is; where none does, the mention keeps the reason `speaker`.
 */
export function resolveSpeakers(doc: Document, story: Story, drafts: readonly Draft[]): void {
  if (!drafts.some(({ reason }) => reason === 'speaker' || reason === 'addressed')) return
  const quotes = quotesOf(doc.text)
  const inTurn = turnSpeakers(doc, drafts)
  for (const draft of drafts) {
    const at = headOf(draft)
    if (draft.reason === 'addressed') {
      const addressed = at && inTurn(at, true)
      const actors = asSpeaker(story.state.bind(story), draft, addressed?.actors[0] ?? null)
      if (actors.length > 0) Object.assign(draft, { actors, antecedent: addressed, reason: null })
    }
    if (draft.reason !== 'speaker') continue
    const quote = at && quotes[firstEndingAfter(quotes, at.start)]
    const speaker = (quote && contains(quote, at) ? speakerOf(doc, story, quote) : null) ?? (at && inTurn(at, false))
    if (!speaker) {
      // "We" and "our" in what a ministry publishes are its state.
      const home = story.home && !(quote && at && contains(quote, at)) && draft.plural ? story.state(story.home) : null
      if (home) Object.assign(draft, { actors: asSpeaker(story.state.bind(story), draft, home), reason: null })
      continue
    }
    const actors = asSpeaker(story.state.bind(story), draft, speaker.actors[0] ?? null)
    if (actors.length === 0) continue
    draft.actors = actors
    draft.antecedent = speaker
    draft.reason = null
  }
}

/** Who answers at a place in a text that is printed as talk, or (`asks`) who is asked there; null where no one does or is. */
function turnSpeakers(doc: Document, drafts: readonly Draft[]): (place: Span, asks: boolean) => Draft | null {
  const [first] = doc.turns
  if (!first) return () => null
  const people = drafts.filter(({ form, actors }) => form === 'name' && actors[0]?.kind === 'person')
  const named = people.filter(({ sentence }) => sentence.start < first.start)
  // Who asks is named too, as the one who met him.
  const inOffice = named.filter(({ actors }) => actors[0]?.sector)
  const before = inOffice.length > 0 ? inOffice : named
  const asked = before.find((draft) => isSubject(placeOf(draft))) ?? before[0] ?? null
  return (place, asks) => {
    const at = firstEndingAfter(doc.turns, place.start)
    const turn = doc.turns[at]
    if (!turn || turn.asks !== asks || !contains(turn, place)) return null
    const { label } = asks ? (doc.turns.slice(at).find((next) => !next.asks) ?? turn) : turn
    return label ? (people.find((draft) => contains(label, headOf(draft) ?? place)) ?? null) : asked
  }
}

function asSpeaker(state: (code: string) => Actor | null, draft: Draft, speaker: Actor | null): Actor[] {
  if (!speaker) return []
  if (!draft.plural && 'person' in draft) return [speaker]
  // Who speaks for a movement does not speak for the state that it is in.
  const home = speaker.country && speaker.id.startsWith(speaker.country) ? state(speaker.country) : null
  if (home && 'at' in draft && (draft as Nominal).at.role.class !== 'state')
    return draft.actors.map((a) => ({ ...a, country: home.id, id: home.id }))
  return [home ?? speaker]
}

/** Quotations of a text, in order; one that is not closed ends with its paragraph. */
export function quotesOf(text: string): Span[] {
  const quotes: Span[] = []
  let start = -1
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    const open = c === 0x201c || c === 0xab || (c === 0x22 && start < 0)
    const close = c === 0x201d || c === 0xbb || (c === 0x22 && start >= 0)
    if (open) start = i
    else if ((close || (c === 10 && text.charCodeAt(i + 1) === 10)) && start >= 0) {
      quotes.push({ start, end: i + 1 })
      start = -1
    }
  }
  return quotes
}

/** The subject of a verb of saying that stands outside the quotation in a sentence that touches it. */
function speakerOf(doc: Document, story: Story, quote: Span): Draft | null {
  for (let i = firstEndingAfter(doc.sentences, quote.start); i < doc.sentences.length; i++) {
    const sentence = doc.sentences[i] as Sentence
    if (sentence.start >= quote.end + 3) break
    const found = sayer(story, sentence, quote)
    if (found) return found
  }
  return null
}

function sayer(story: Story, sentence: Sentence, quote: Span): Draft | null {
  for (const verb of sentence.tokens) {
    if (verb.upos !== 'VERB' || contains(quote, verb) || !isSaying(verb)) continue
    const subjects = childrenBy(sentence, verb.id, 'nsubj')
    // After a quotation the subject follows its verb, where it is easily taken for an object.
    for (const subject of subjects.length > 0 ? subjects : childrenBy(sentence, verb.id, 'obj')) {
      const draft = story.byHead.get(`${sentence.index}:${subject.id}`)
      if (draft && draft.actors.length === 1 && !contains(quote, subject)) return draft
    }
  }
  return null
}

function isSaying(verb: Token): boolean {
  const lemma = verb.lemma.toLowerCase()
  return (
    SAYING.has(lemma) ||
    SAYING.has(verb.form.toLowerCase().replace(/(?:s|ed|d|ing)$/, '')) ||
    verb.form === 'said' ||
    verb.form === 'told'
  )
}
