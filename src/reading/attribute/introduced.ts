import type { Document } from '../../model/document.ts'
import { firstEndingAfter } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import type { Found } from './found.ts'
import { NO_CUE } from './interview.ts'
import { nounPhrase } from './phrase.ts'
import type { Quotation } from './quotation.ts'
import { ownedBy, standsAlone } from './spread.ts'
import { isPassive, subjectOf } from './subject.ts'
import type { Quotations } from './view.ts'

/** What one speaks or writes in or to: a sentence that names it leads to the words that follow it. */
const MEDIUM = new Set(
  (
    'twitter facebook telegram instagram x tweet post message video statement letter memo cable speech address interview broadcast ' +
    'communique communiqué reporter journalist press briefing conference email e-mail blog podcast'
  ).split(' '),
)

/**
 * Gives a quotation of whole sentences that nobody is said to say to whoever the words before it tell of: before a colon ("justified the
 * raid: “…”"), or in a sentence that names where he spoke ("attacked the plan via Twitter. “…”").
 */
export function* introduced(doc: Document, found: readonly Found[], quotations: Quotations): Generator<Found> {
  const heard = found.filter(({ entry }) => entry.act !== 'wants')
  for (const quotation of quotations.outer) {
    const sentence = introduction(doc, quotation)
    if (!sentence || !standsAlone(doc.text, quotation) || ownedBy(quotation, heard)) continue
    const speaker = subjectBefore(sentence, quotation)
    if (speaker && isParty(doc, sentence, speaker)) yield saidBy(sentence, speaker, quotation)
  }
}

/** The sentence that leads to a quotation in the same paragraph; null where its words do not announce any. */
function introduction({ text, sentences }: Document, { start }: Quotation): Sentence | null {
  let at = start - 1
  while (at >= 0 && text[at] === ' ') at--
  const mark = text[at]
  if (mark !== ':' && mark !== '.') return null
  const sentence = sentences[firstEndingAfter(sentences, at)]
  if (!sentence || sentence.start > at) return null
  return mark === ':' || sentence.tokens.some(({ lemma }) => MEDIUM.has(lemma.toLowerCase())) ? sentence : null
}

/** The subject of the verb that heads the words before a quotation. */
function subjectBefore(sentence: Sentence, { start }: Quotation): Token | null {
  const verb = sentence.tokens.find((token) => {
    const above = sentence.tokens[token.head - 1]
    return token.start < start && token.upos === 'VERB' && (!above || above.start >= start)
  })
  if (!verb || isPassive(sentence, verb)) return null
  const subject = subjectOf(sentence, verb.id)
  return subject && subject.id < verb.id ? subject : null
}

/** Whether a word names or stands for someone who can speak. */
function isParty({ mentions }: Document, sentence: Sentence, { id, form, name }: Token): boolean {
  if (/^(?:he|she)$/i.test(form) || name.endsWith('-PER')) return true
  const known = mentions.find((mention) => mention.sentence === sentence.index && mention.head === id)
  return known?.actors.some(({ kind }) => kind !== 'place') ?? false
}

function saidBy(sentence: Sentence, speaker: Token, quotation: Quotation): Found {
  const source = nounPhrase(sentence, speaker.id, { from: 1, to: sentence.tokens.length })
  return {
    sentence,
    entry: NO_CUE,
    word: speaker.id,
    cue: { start: quotation.start - 1, end: quotation.start - 1 },
    speaker: speaker.id,
    source,
    sourceAbsent: null,
    content: [{ start: quotation.start, end: quotation.end }],
    clause: source,
    confidence: 0.7,
    slot: 'quote',
  }
}
