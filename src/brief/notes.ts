import { clean } from '../formats/clean.ts'
import type { Span } from '../model/span.ts'
import type { FoundClaim } from '../record/ask/find-claims.ts'
import { noteSpeaker } from './speakers.ts'
import type { Texts } from './texts.ts'
import type { ClaimNote, Note } from './types.ts'

/** The notes of a brief, numbered in the order in which they are first asked for: a claim has one note. */
export class Notes {
  /** What makes each note: where there is no room for them all, none is made. */
  private readonly list: (() => Note)[] = []
  private made: readonly Note[] = []
  private readonly numbers = new Map<string, number>()
  private readonly claims: ReadonlyMap<string, FoundClaim>
  private readonly texts: Texts
  private readonly longest: number

  /** @param claims by their ids @param longest characters of a quote: words beyond would leave no room for other notes */
  constructor(claims: ReadonlyMap<string, FoundClaim>, texts: Texts, longest: number) {
    this.claims = claims
    this.texts = texts
    this.longest = longest
  }

  /** The claim with this id; undefined where it is not between the two. */
  claim(id: string): FoundClaim | undefined {
    return this.claims.get(id)
  }

  /** Numbers of the notes on these claims, ascending. */
  on(ids: readonly string[]): number[] {
    const numbers = ids.flatMap((id) => {
      const found = this.claims.get(id)
      return found === undefined ? [] : [this.numbered(id, (number) => this.claimNote(number, found))]
    })
    return ascending(numbers)
  }

  /** Number of the note on one of these claims: one that has a note already, else the first. */
  onOne(ids: readonly string[]): number[] {
    const noted = ids.find((id) => this.numbers.has(id)) ?? ids[0]
    return noted === undefined ? [] : this.on([noted])
  }

  /** The number of a note that says how something was counted. */
  counted(words: string): number {
    return this.numbered(`count ${words}`, (number) => ({ number, words }))
  }

  /** The notes that were asked for, by their numbers. */
  all(): readonly Note[] {
    if (this.made.length < this.list.length) this.made = this.list.map((make) => make())
    return this.made
  }

  private numbered(key: string, make: (number: number) => Note): number {
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const number = this.list.length + 1
    this.list.push(() => make(number))
    this.numbers.set(key, number)
    return number
  }

  private claimNote(number: number, found: FoundClaim): ClaimNote {
    const { claim } = found
    const sentence = this.texts.sentence(claim)
    const kept = around(sentence, claim.evidence, claim.event.trigger, this.longest, (span) =>
      this.texts.words(claim, span),
    )
    const start = Math.max(claim.evidence.start, kept.start)
    const end = Math.min(claim.evidence.end, kept.end)
    const before = clean(this.texts.words(claim, { start: kept.start, end: start })).trimStart()
    const words = clean(this.texts.words(claim, { start, end }))
    const after = clean(this.texts.words(claim, { start: end, end: kept.end })).trimEnd()
    return {
      ...sourceOf(found, this.texts),
      number,
      claim: claim.id,
      quote: `${before}${words}${after}`,
      words: { start: before.length, end: before.length + words.length },
      cut: { before: kept.start > sentence.start, after: kept.end < sentence.end },
    }
  }
}

/** What a note says of where a claim stands, however much room there is. */
type NoteSource = Pick<ClaimNote, 'speaker' | 'document' | 'publisher' | 'day' | 'title' | 'url'>

/** A claim is noted anew for each length of a brief that is tried. */
const SOURCE_OF = new WeakMap<FoundClaim, NoteSource>()

function sourceOf(found: FoundClaim, texts: Texts): NoteSource {
  const known = SOURCE_OF.get(found)
  if (known !== undefined) return known
  const { document } = found
  const source = {
    speaker: noteSpeaker(texts.asStated(found), texts),
    document: document.id,
    publisher: document.publisher === null ? null : clean(document.publisher),
    day: document.day || null,
    title: document.title === null ? null : clean(document.title),
    url: httpUrl(document.url),
  }
  SOURCE_OF.set(found, source)
  return source
}

/**
 * An address that may be linked: http or https, without a name and password that would make one host look like another.
 *
 * @returns null for all else, such as `javascript:`
 */
export function httpUrl(typed: string | null): string | null {
  if (typed === null || !URL.canParse(typed)) return null
  const url = new URL(typed)
  const web = url.protocol === 'http:' || url.protocol === 'https:'
  return web && url.username === '' && url.password === '' ? clean(url.href) : null
}

/** The part of a long sentence that holds the claim, or of a long claim that tells the event, cut between words. */
function around(sentence: Span, claim: Span, trigger: Span, longest: number, words: (span: Span) => string): Span {
  if (sentence.end - sentence.start <= longest) return sentence
  const fits = claim.end - claim.start <= longest
  const middle = fits ? (claim.start + claim.end) / 2 : (trigger.start + trigger.end) / 2
  const first = Math.round(Math.max(sentence.start, Math.min(middle - longest / 2, sentence.end - longest)))
  // A claim that fits is never cut, and what is left over comes before it: that is where most say who speaks.
  const start = fits ? Math.min(first, claim.start) : first
  const end = Math.min(sentence.end, fits ? Math.max(start + longest, claim.end) : start + longest)
  const text = words({ start, end })
  const leading = start === sentence.start ? 0 : text.search(/\s/) + 1
  const cutAt = end === sentence.end ? text.length : text.search(/\s\S*$/)
  const from = start + (fits ? Math.min(leading, claim.start - start) : leading)
  const to = start + (cutAt <= leading ? text.length : cutAt)
  return { start: whole(words, from), end: whole(words, fits ? Math.max(to, claim.end) : to) }
}

/** A cut never parts the two halves of a character. */
function whole(words: (span: Span) => string, at: number): number {
  return /[\udc00-\udfff]/.test(words({ start: at, end: at + 1 })) ? at - 1 : at
}

/** Numbers of notes as they stand behind a sentence: each once, ascending. */
export function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}
