import { count, grouped } from '../formats/grouped.ts'
import { speakersOf, voiceOf } from '../model/voice.ts'
import type { FoundClaim } from '../record/ask/find-claims.ts'
import { type ClaimVoice, voiceOf as kindOfVoice, VOICES } from '../record/claim-columns.ts'
import { ascending, type Notes } from './notes.ts'
import { compare } from './order.ts'
import { inSentence } from './parties.ts'
import { publisherWords, speakerWords } from './speakers.ts'
import type { Teller } from './teller.ts'
import { sentence } from './telling.ts'
import type { Texts } from './texts.ts'
import type { Gathered } from './told.ts'
import type { Sentence } from './types.ts'
import { listed, numberWords } from './wording.ts'

/** Who says what the record holds, whatever room there is to say so. */
export interface AllVoices {
  /** How much is attributed, and from which side. */
  readonly attributed: string
  readonly bySide: string
  /** Of those who are named the ones heard most, with the claims of each. */
  readonly heard: readonly { readonly name: string; readonly claims: readonly string[] }[]
  /** Publishers with their claims, those with most first. */
  readonly publishers: readonly (readonly [name: string | null, claims: number])[]
}

/** Gathers who says claims. @param most of those who are named that there can be room for */
export function allVoices(
  { claims, texts }: Pick<Gathered, 'claims' | 'texts'>,
  sides: Teller['sides'],
  most: number,
): AllVoices {
  return {
    attributed: attributed(claims),
    bySide: bySide(claims, sides),
    heard: heardIn(claims, texts, most),
    publishers: publishersOf(claims),
  }
}

/** Who says what the record holds: how much is attributed, from which side, who is heard most, and where it stands. */
export function voicesOfAll(all: AllVoices, room: number, counted: number, notes: Notes): Sentence[] {
  const lines = [
    { text: sentence(all.attributed), notes: [counted] },
    { text: sentence(all.bySide), notes: [counted] },
    ...heardMost(all, room, counted, notes),
    { text: sentence(published(all, room)), notes: [counted] },
  ]
  return lines
}

function attributed(claims: readonly FoundClaim[]): string {
  const counts = new Map<ClaimVoice, number>(VOICES.map((voice) => [voice, 0]))
  for (const { claim } of claims) counts.set(kindOfVoice(claim), counts.get(kindOfVoice(claim))! + 1)
  const share = (voice: ClaimVoice, of = '') => {
    const n = counts.get(voice)!
    return n === 0 ? `none${of}` : `${grouped(n)}${of} (${Math.round((100 * n) / claims.length)}%)`
  }
  const all = ` of ${count(claims.length, 'claim')}`
  return (
    `Someone named is behind ${share('named', all)}, someone not named behind ${share('anonymous')}, ` +
    `and the writer alone behind ${share('writer')}`
  )
}

function bySide(claims: readonly FoundClaim[], sides: Teller['sides']): string {
  const counts = [0, 0, 0]
  let all = 0
  for (const { claim } of claims) {
    const voice = voiceOf(claim)
    if (voice === null) continue
    all++
    const speakers = voice.source ? speakersOf(voice.source) : []
    const own = sides.flatMap(({ id }, i) =>
      speakers.some((each) => each.country === id || each.id === id) ? [i] : [],
    )
    for (const side of own.length === 0 ? [2] : own) counts[side]!++
  }
  if (all === 0) return 'None is attributed to a speaker of either side'
  const few = (value: number) => (value === 0 ? 'none' : grouped(value))
  const [a, b] = sides.map(({ name }) => inSentence(name))
  return `Of what is attributed, speakers of ${a} are behind ${few(counts[0]!)}, speakers of ${b} behind ${few(counts[1]!)}, and others behind ${few(counts[2]!)}`
}

function heardIn(claims: readonly FoundClaim[], texts: Texts, most: number): AllVoices['heard'] {
  const heard = new Map<string, FoundClaim[]>()
  for (const found of claims) {
    const source = voiceOf(found.claim)?.source
    if (!source || source.kind === 'anonymous') continue
    const known = heard.get(source.id)
    if (known === undefined) heard.set(source.id, [found])
    else known.push(found)
  }
  const first = [...heard.values()].sort((a, b) => b.length - a.length).slice(0, most)
  texts.load(first.flat().map(({ document }) => document.id))
  return first.map((said) => ({ name: fullestName(said, texts), claims: said.map(({ claim }) => claim.id) }))
}

/** Later reports have the surname alone. */
function fullestName(said: readonly FoundClaim[], texts: Texts): string {
  const names = said.map((found) => {
    const { claim } = texts.asStated(found)
    return speakerWords(voiceOf(claim)!.source!, claim, texts)
  })
  return names.reduce((fullest, name) => (name.length > fullest.length ? name : fullest), '')
}

function heardMost({ heard }: AllVoices, room: number, counted: number, notes: Notes): Sentence[] {
  const most = heard.slice(0, room)
  if (most.length === 0) return []
  const words = most.map(({ name, claims: ids }) => `${name} (${count(ids.length, 'claim')})`)
  const first = most.flatMap(({ claims: ids }) => notes.onOne(ids))
  return [
    {
      text: sentence(
        `The named ${most.length === 1 ? 'source behind most claims is' : 'sources behind most claims are'} ${listed(words)}`,
      ),
      notes: ascending([counted, ...first]),
    },
  ]
}

function publishersOf(claims: readonly FoundClaim[]): AllVoices['publishers'] {
  const counts = new Map<string | null, number>()
  for (const { document } of claims) counts.set(document.publisher, (counts.get(document.publisher) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a ?? '', b ?? ''))
}

function published({ publishers }: AllVoices, room: number): string {
  const shown = publishers.slice(0, room).map(([name, n]) => `${publisherWords(name)} (${grouped(n)})`)
  const left = publishers.length - shown.length
  const more =
    left > 0 ? `; ${numberWords(left)} more ${left === 1 ? 'publisher has' : 'publishers have'} the others` : ''
  return `The claims were published by ${listed(shown)}${more}`
}
