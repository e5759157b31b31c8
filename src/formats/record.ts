import type { Attribution, Speaker } from '../model/attribution.ts'
import type { Document } from '../model/document.ts'
import { documentId } from '../model/identity.ts'
import type { DocumentRecord, Reading, Voice } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { Token } from '../model/token.ts'
import { speakersOf } from '../model/voice.ts'

/** A read document as the record that is printed, stored and sent: what is known of it, its counts, its claims. */
export function toReading(doc: Document): Reading {
  return { document: documentRecord(doc), claims: doc.claims }
}

/** What is known of a document, who speaks in it and how much. */
export function documentRecord(doc: Document): DocumentRecord {
  const { meta, claims } = doc
  const tokens = doc.sentences.flatMap((sentence) => sentence.tokens)
  const words = wordCounter(tokens)
  return {
    id: documentId(doc),
    title: meta.title ?? null,
    publisher: meta.publisher ?? null,
    url: meta.url ?? null,
    date: meta.date ?? null,
    language: meta.lang ?? 'en',
    length: doc.text.length,
    sentences: doc.sentences.length,
    words: words({ start: 0, end: doc.text.length }),
    claims: claims.length,
    unsourced: claims.filter((claim) => claim.attribution.length === 0).length,
    voices: voicesOf(doc.attributions, words),
  }
}

function voicesOf(attributions: readonly Attribution[], words: (span: Span) => number): readonly Voice[] {
  const voices = new Map<string, Voice>()
  for (const { source, manner, content, act } of attributions) {
    if (source === null || act === 'wants') continue
    const told = content.reduce((sum, span) => sum + words(span), 0)
    for (const speaker of speakersOf(source)) {
      const voice = voices.get(speaker.id) ?? silent(speaker)
      voices.set(speaker.id, {
        ...voice,
        role: voice.role ?? speaker.role,
        country: voice.country ?? speaker.country,
        statements: voice.statements + 1,
        [manner]: voice[manner] + 1,
        words: voice.words + told,
      })
    }
  }
  return [...voices.values()].sort((a, b) => b.words - a.words || b.statements - a.statements)
}

function silent({ id, name, role, country, kind }: Speaker): Voice {
  return { id, name, role, country, kind, statements: 0, direct: 0, indirect: 0, mixed: 0, words: 0 }
}

/** Counts the words, punctuation left out, that begin inside a span; each count takes the logarithm of the length. */
function wordCounter(tokens: readonly Token[]): (span: Span) => number {
  const starts = tokens.filter((token) => token.upos !== 'PUNCT').map((token) => token.start)
  const before = (offset: number) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return ({ start, end }) => before(end) - before(start)
}
