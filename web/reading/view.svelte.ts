import type { ReadingPage } from '../../src/formats/reading-page.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { FoundClaim } from '../../src/record/ask/find-claims.ts'
import { blocksOf } from './blocks.ts'
import { claimFields } from './claim-fields.ts'
import { type Mark, marksOf } from './layers.ts'
import { sharedOut } from './segments.ts'
import { type Speaker, type Voices, voicesOf, WRITER } from './voices.ts'

/** From this width on, claims stand in the margin. */
export const WIDE = '(min-width: 68rem)'
const NONE: readonly Mark[] = []

/** A text that is read on a page: what is in it, and what the reader points at, opens and chooses. */
export class ReadingView {
  readonly page: ReadingPage
  readonly voices: Voices
  readonly claims: ReadonlyMap<string, Claim>
  /** Paragraphs, each with its marks and the claims whose words begin in it. */
  readonly rows: readonly {
    readonly start: number
    readonly end: number
    readonly marks: readonly Mark[]
    readonly claims: readonly Claim[]
  }[]
  /** What the record knows of the claims, by id; null where the text is not kept. */
  readonly found: ReadonlyMap<string, FoundClaim> | null
  readonly #speakers: ReadonlyMap<string, Speaker>

  /** Claim that is pointed at. */
  active = $state<string | null>(null)
  /** Claim whose every field is shown. */
  open = $state<string | null>(null)
  /** Voice whose passages alone are tinted. */
  voice = $state<string | null>(null)
  readonly fields: readonly Mark[] = $derived.by(() => {
    const claim = this.open === null ? undefined : this.claims.get(this.open)
    if (claim === undefined) return NONE
    return claimFields(claim).flatMap(({ label, spans }) =>
      spans.map(({ start, end }) => ({ is: 'field' as const, label, start, end })),
    )
  })

  constructor(page: ReadingPage, found: ReadonlyMap<string, FoundClaim> | null = null) {
    this.page = page
    this.found = found
    this.voices = voicesOf(page)
    this.claims = new Map(page.claims.map((claim) => [claim.id, claim]))
    this.#speakers = new Map(this.voices.speakers.map((speaker) => [speaker.key, speaker]))
    const blocks = blocksOf(page.text, page.sentences)
    const marks = sharedOut(blocks, marksOf(page, this.voices.passages))
    const placed = page.claims.map((claim) => ({
      claim,
      start: claim.event.trigger.start,
      end: claim.event.trigger.start + 1,
    }))
    placed.sort((a, b) => a.start - b.start)
    const claims = sharedOut(blocks, placed)
    this.rows = blocks.map((block, i) => ({ ...block, marks: marks[i]!, claims: claims[i]!.map(({ claim }) => claim) }))
  }

  speaker(key: string): Speaker | undefined {
    return this.#speakers.get(key)
  }

  /** Chooses a voice, or lets go of it. */
  choose(voice: string): void {
    this.voice = this.voice === voice ? null : voice
  }

  toggle(claim: string): void {
    this.open = this.open === claim ? null : claim
  }

  /** Fields of the opened claim inside a stretch of text; one and the same empty list where there are none. */
  fieldsIn({ start, end }: { readonly start: number; readonly end: number }): readonly Mark[] {
    const here = this.fields.filter((mark) => mark.start < end && mark.end > start)
    return here.length === 0 ? NONE : here
  }

  /** Where each passage of a voice begins, or each sentence that the writer asserts alone, in order. */
  startsOf(voice: string): number[] {
    const starts =
      voice === WRITER
        ? this.rows.flatMap(({ marks }) => marks.flatMap((mark) => (mark.is === 'alone' ? [mark.start] : [])))
        : this.voices.passages.filter((passage) => passage.voice === voice).map(({ start }) => start)
    return [...new Set(starts)].sort((a, b) => a - b)
  }
}
