import { clean, shorten } from '../../src/formats/clean.ts'
import type { AttributedSpan, ReadingPage } from '../../src/formats/reading-page.ts'
import type { Claim, ClaimAttribution } from '../../src/model/claim.ts'
import { voiceOf } from '../../src/model/voice.ts'
import { kindOf } from '../words/claim-words.ts'
import { claimVoice, type Passage, type Voices, WRITER } from './voices.ts'

/** One thing that a voice says: its words, shortened, and the claims that they make. */
export interface Statement {
  readonly number: number
  readonly manner: Passage['manner']
  readonly start: number
  readonly words: string
  readonly claims: readonly Claim[]
}

/** As many as are shown, in the order of the text, and how many are left out. */
export interface Chosen<T> {
  readonly shown: readonly T[]
  readonly more: number
}

/** Characters of a statement that are shown at a glance. */
const LONGEST = 150

/** What one voice says, in the order of the text. */
export function statementsOf({ text, attributed, claims }: ReadingPage, voices: Voices, voice: string): Statement[] {
  const own = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claimVoice(claim) !== voice) continue
    const key = keyOf(voiceOf(claim))
    own.set(key, [...(own.get(key) ?? []), claim])
  }
  const numbers = [...new Set(voices.passages.filter((each) => each.voice === voice).map(({ statement }) => statement))]
  return numbers
    .map((number) => {
      const each = attributed[number]!
      const { content, manner } = each
      return {
        number,
        manner,
        start: content[0]!.start,
        words: shorten(clean(content.map(({ start, end }) => text.slice(start, end)).join(' … ')), LONGEST),
        claims: own.get(keyOf(each)) ?? [],
      }
    })
    .sort((a, b) => a.start - b.start)
}

/** The same for a statement and for the link of a claim's chain that was made of it. */
function keyOf(link: Pick<AttributedSpan, 'content' | 'cue'> | ClaimAttribution | null): string {
  return `${link?.content[0]?.start} ${link?.cue?.span.start}`
}

/** What the writer asserts in his own voice, in the order of the text. */
export function assertedAlone({ claims }: ReadingPage): Claim[] {
  return claims
    .filter((claim) => claimVoice(claim) === WRITER)
    .sort((a, b) => a.event.trigger.start - b.event.trigger.start)
}

/** The weightiest of several, in their order: what was given or done comes before what was only said. */
export function weightiest<T>(items: readonly T[], most: number, weightOf: (item: T) => number): Chosen<T> {
  const best = new Set(
    items
      .map((item) => ({ item, weight: weightOf(item) }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, most)
      .map(({ item }) => item),
  )
  return { shown: items.filter((item) => best.has(item)), more: items.length - best.size }
}

/** How much a claim tells: goods before deeds, deeds before words, sure before unsure. */
export function weightOfClaim(claim: Claim): number {
  return (claim.goods.length > 0 ? 4 : 0) + (kindOf(claim).means === 'done' ? 2 : 0) + claim.confidence.event
}

/** How much a statement tells: that of its weightiest claim, and a little more the longer it is. */
export function weightOfStatement({ claims, words }: Statement): number {
  return Math.max(0, ...claims.map(weightOfClaim)) + words.length / LONGEST
}
