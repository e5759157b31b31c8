import { count, grouped } from '../formats/grouped.ts'
import { voiceOf } from '../model/voice.ts'
import type { FoundClaim } from '../record/ask/find-claims.ts'
import { type ClaimVoice, voiceOf as kindOfVoice, VOICES } from '../record/claim-columns.ts'
import { ascending } from './notes.ts'
import { compare } from './order.ts'
import { inSentence } from './parties.ts'
import { publisherWords, speakerWords } from './speakers.ts'
import { sentence, type Teller } from './telling.ts'
import type { Sentence } from './types.ts'
import { listed, numberWords } from './wording.ts'

/** Who says what the record holds: how much is attributed, from which side, who is heard most, and where it stands. */
export function voicesOfAll(claims: readonly FoundClaim[], room: number, counted: number, teller: Teller): Sentence[] {
  const lines = [
    { text: sentence(attributed(claims)), notes: [counted] },
    { text: sentence(bySide(claims, teller.sides)), notes: [counted] },
    ...heardMost(claims, room, counted, teller),
    { text: sentence(published(claims, room)), notes: [counted] },
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
  for (const { claim } of claims) {
    const voice = voiceOf(claim)
    if (voice === null) continue
    const side = sides.findIndex(({ id }) => voice.source?.country === id || voice.source?.id === id)
    counts[side < 0 ? 2 : side]!++
  }
  const all = counts.reduce((sum, each) => sum + each, 0)
  if (all === 0) return 'None is attributed to a speaker of either side'
  const few = (value: number) => (value === 0 ? 'none' : grouped(value))
  const [a, b] = sides.map(({ name }) => inSentence(name))
  return `Of what is attributed, speakers of ${a} are behind ${few(counts[0]!)}, speakers of ${b} behind ${few(counts[1]!)}, and others behind ${few(counts[2]!)}`
}

function heardMost(claims: readonly FoundClaim[], room: number, counted: number, { notes, texts }: Teller): Sentence[] {
  const heard = new Map<string, { name: string; claims: string[] }>()
  for (const { claim } of claims) {
    const source = voiceOf(claim)?.source
    if (!source || source.kind === 'anonymous') continue
    const known = heard.get(source.id) ?? { name: '', claims: [] }
    // The fullest name: later reports have the surname alone.
    const name = speakerWords(source, claim, texts)
    heard.set(source.id, {
      name: name.length > known.name.length ? name : known.name,
      claims: [...known.claims, claim.id],
    })
  }
  const most = [...heard.values()].sort((a, b) => b.claims.length - a.claims.length).slice(0, room)
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

function published(claims: readonly FoundClaim[], room: number): string {
  const counts = new Map<string | null, number>()
  for (const { document } of claims) counts.set(document.publisher, (counts.get(document.publisher) ?? 0) + 1)
  const ordered = [...counts].sort(([a, n], [b, m]) => m - n || compare(a ?? '', b ?? ''))
  const shown = ordered.slice(0, room).map(([name, n]) => `${publisherWords(name)} (${grouped(n)})`)
  const left = ordered.length - shown.length
  const more =
    left > 0 ? `; ${numberWords(left)} more ${left === 1 ? 'publisher has' : 'publishers have'} the others` : ''
  return `The claims were published by ${listed(shown)}${more}`
}
