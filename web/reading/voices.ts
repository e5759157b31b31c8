import { clean } from '../../src/formats/clean.ts'
import type { AttributedSpan, ReadingPage } from '../../src/formats/reading-page.ts'
import type { SourceKind } from '../../src/model/attribution.ts'
import type { ClaimAttribution } from '../../src/model/claim.ts'
import type { Span } from '../../src/model/span.ts'
import { voiceOf } from '../../src/model/voice.ts'
import { lettersOf } from './letters.ts'
import { segmentsOf } from './segments.ts'
import { wordCounter } from './word-count.ts'

/** Key of the writer's own voice, and of what is said by nobody who is named. */
export const [WRITER, NOBODY] = ['writer', 'nobody']
/** Tints that the styles know. */
const TINTS = 6
/** A word or two inside what another says is no passage of its own ("his country's support for Mali"). */
const FEWEST_NESTED_WORDS = 3

/** What one voice says at one place. */
export interface Passage extends Span {
  readonly voice: string
  readonly manner: AttributedSpan['manner']
  readonly depth: number
  /** Number of the statement in the reading: the pieces of one quote share it. */
  readonly statement: number
}

/** One who speaks in a text. */
export interface Speaker {
  readonly key: string
  readonly name: string
  readonly role: string | null
  readonly kind: SourceKind | 'nobody'
  /** Whether it is several who say it together, as a verb counts them. */
  readonly several: boolean
  /** Its mark beside the text, its own. */
  readonly letter: string
  /** 1 to 6; 0 where nobody is named. */
  readonly tint: number
  readonly statements: number
  readonly direct: number
  readonly indirect: number
  readonly mixed: number
  /** Words of the text in which it is the nearest voice, so that no word counts for two. */
  readonly words: number
  readonly claims: readonly string[]
}

/** Who speaks in a text and how much, what the writer says alone, and where each stands. */
export interface Voices {
  /** Those who speak, most words first; nobody named comes last. */
  readonly speakers: readonly Speaker[]
  readonly passages: readonly Passage[]
  readonly words: number
  /** Words inside what is attributed to someone. */
  readonly attributedWords: number
  /** Words that are attributed to nobody at all: the writer's. */
  readonly writerWords: number
  /** Claims in the writer's own voice. */
  readonly alone: readonly string[]
}

/** The voice of a link of a chain of attribution. Bodies of one state are voices of their own, and so are its people who are not named. */
function voiceKey(source: ClaimAttribution['source']): string {
  if (source === null) return NOBODY
  return source.kind === 'named' ? source.id : `${source.id} (${source.kind}, ${source.name.toLowerCase()})`
}

/** Who speaks in a text that was read. */
export function voicesOf({ text, claims, attributed }: ReadingPage): Voices {
  const count = wordCounter(text)
  const passages = attributed.flatMap((each, statement) => passagesOf(each, statement, count))
  const whole = { start: 0, end: text.length }
  const wordsOf = new Map<string, number>([[WRITER, 0]])
  for (const { marks, ...span } of segmentsOf(whole, passages)) {
    const voice = nearest(marks)?.voice ?? WRITER
    wordsOf.set(voice, (wordsOf.get(voice) ?? 0) + count(span))
  }
  const heard = new Set(passages.map(({ statement }) => statement))
  const groups = grouped(
    attributed.filter((_, statement) => heard.has(statement)),
    ({ source }) => voiceKey(source),
  )
  const claimsOf = grouped(claims, claimVoice)
  const drafts = [...groups].map(([key, said]) => ({
    ...identityOf(key, said),
    statements: said.length,
    direct: said.filter(({ manner }) => manner === 'direct').length,
    indirect: said.filter(({ manner }) => manner === 'indirect').length,
    mixed: said.filter(({ manner }) => manner === 'mixed').length,
    words: wordsOf.get(key) ?? 0,
    claims: (claimsOf.get(key) ?? []).map(({ id }) => id),
  }))
  drafts.sort((a, b) => Number(a.key === NOBODY) - Number(b.key === NOBODY) || b.words - a.words)
  const letters = lettersOf(drafts)
  const words = count(whole)
  const writerWords = wordsOf.get(WRITER)!
  return {
    speakers: drafts.map((draft, i) => ({
      ...draft,
      letter: letters[i]!,
      tint: draft.key === NOBODY ? 0 : (i % TINTS) + 1,
    })),
    passages,
    words,
    attributedWords: words - writerWords - (wordsOf.get(NOBODY) ?? 0),
    writerWords,
    alone: (claimsOf.get(WRITER) ?? []).map(({ id }) => id),
  }
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** The voice nearest to a claim. */
export function claimVoice(claim: Parameters<typeof voiceOf>[0]): string {
  const voice = voiceOf(claim)
  return voice === null ? WRITER : voiceKey(voice.source)
}

/** Of passages around one place, the one whose voice is nearest to the words. */
export function nearest<P extends Passage>(passages: readonly P[]): P | undefined {
  return passages.reduce<P | undefined>(
    (near, each) => (near === undefined || isNearer(each, near) ? each : near),
    undefined,
  )
}

function isNearer(a: Passage, b: Passage): boolean {
  return a.depth === b.depth ? a.end - a.start < b.end - b.start : a.depth > b.depth
}

function passagesOf(
  { source, manner, content, depth }: AttributedSpan,
  statement: number,
  count: (span: Span) => number,
): Passage[] {
  if (depth > 0 && content.reduce((sum, span) => sum + count(span), 0) < FEWEST_NESTED_WORDS) return []
  return content.map(({ start, end }) => ({ start, end, voice: voiceKey(source), manner, depth, statement }))
}

function identityOf(
  key: string,
  said: readonly AttributedSpan[],
): Pick<Speaker, 'key' | 'name' | 'role' | 'kind' | 'several'> {
  const sources = said.flatMap(({ source }) => source ?? [])
  const [first] = sources
  if (first === undefined) return { key, name: 'nobody named', role: null, kind: 'nobody', several: false }
  const role = sources.find((each) => each.role !== null)?.role ?? null
  const several = first.members !== undefined
  return { key, name: clean(first.name), role: role === null ? null : clean(role), kind: first.kind, several }
}
