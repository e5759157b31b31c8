import { voiceOf } from '../model/voice.ts'
import type { FoundClaim } from '../record/ask/find-claims.ts'
import type { Disagreement } from '../record/happenings/disagreement.ts'
import type { HappeningVoice } from '../record/happenings/voice.ts'
import { accusationOf } from './accusation.ts'
import { clauseOf } from './clause.ts'
import { amountWords } from './goods.ts'
import { compare, placeOf, statusOf, surestOf } from './order.ts'
import { ownWords } from './own-words.ts'
import { quotedWords, wholeSentence } from './quoted-words.ts'
import { heard, publisherWords, sayingWords, speakerWords } from './speakers.ts'
import type { Teller, Unnoted, UnnotedItem } from './teller.ts'
import type { Texts } from './texts.ts'
import type { Told } from './told.ts'
import type { Item } from './types.ts'
import { whenOf } from './when.ts'
import { capital, listed, numberWords, tidy } from './wording.ts'

/** Notes on what others say, in one sentence. */
const MOST_NOTES = 2

/**
 * A happening in sentences: what it is by its surest claim and who says that; who else tells of it, in how many
 * reports; other figures; who denies it. What one says is never put down to another.
 */
export function happeningItem(told: Told, teller: Teller): Item {
  const known = teller.items.get(told) ?? unnotedItem(told, teller)
  teller.items.set(told, known)
  const sentences = known.sentences.map(({ text, cited }) => ({ text, notes: teller.notes.on(cited) }))
  return { when: known.when, sentences }
}

function unnotedItem(told: Told, teller: Teller): UnnotedItem {
  const surest = surestOf(told)
  const when = whenOf(told, surest)
  const first = { text: sentence(toldBy(surest, when.stated, teller)), cited: [surest.claim.id] }
  const others = [
    otherVoices(told, surest.claim.id, teller),
    otherFigures(told, surest.claim.id, teller),
    denial(told, teller),
  ]
  const sentences = [first, ...others.filter((each) => each !== null)]
  return { when: when.words, sentences }
}

/**
 * What a claim says and who says it: in the speaker's own words where they are quoted, else by the clause of the text,
 * else in the words of the whole sentence; by its fields alone where those are long or take a side.
 *
 * @param dated whether its day is shown beside it
 */
export function toldBy(found: FoundClaim, dated: boolean, { sides, texts, told }: Teller): string {
  const key = `${dated} ${found.claim.id}`
  const known = told.get(key) ?? wordsOf(texts.asStated(found), dated, sides, texts)
  told.set(key, known)
  return known
}

function wordsOf(found: FoundClaim, dated: boolean, sides: Teller['sides'], texts: Texts): string {
  const { claim, document } = found
  const source = voiceOf(claim)?.source
  const speaker = source ? speakerWords(source, claim, texts) : null
  const quoted = quotedWords(found)
  if (quoted !== null && speaker !== null) return `In the words of ${speaker}: “${quoted}”`
  const own = ownWords(found, sides, dated)
  const accused = own === null ? accusationOf(found, sides) : null
  if (accused !== null && speaker !== null) return `${accused.subject} ${accused.verb} by ${speaker} ${accused.of}`
  const whole = own === null ? wholeSentence(found, texts) : null
  if (whole !== null) {
    const from = speaker === null ? ', which names no source' : ''
    return `In the words of ${publisherWords(document.publisher)}${from}: “${whole}”`
  }
  const clause = own ?? clauseOf(claim, sides)
  // Who tells of himself has his office said once.
  const known = source && clause.includes(`${source.name},`) ? { ...found, claim: withoutRole(claim) } : found
  return `${clause}${sayingWords(known, texts)}`
}

function withoutRole(claim: FoundClaim['claim']): FoundClaim['claim'] {
  const nameAlone = claim.attribution.map((link) => ({
    ...link,
    source: link.source && { ...link.source, role: null },
  }))
  return { ...claim, attribution: nameAlone }
}

/** Voices in the order of who was heard first. */
export function inOrder(voices: readonly HappeningVoice[], { claims }: Told): HappeningVoice[] {
  const places = new Map(claims.map((found) => [found.claim.id, placeOf(found)]))
  const first = (voice: HappeningVoice) => voice.claims.map((id) => places.get(id)!).sort()[0]!
  return [...voices].sort((a, b) => b.claims.length - a.claims.length || compare(first(a), first(b)))
}

/** One claim of each voice, the first of its own. */
export function claimsOf(voices: readonly HappeningVoice[], { claims }: Told): string[] {
  return voices.flatMap((voice) => claims.find(({ claim }) => voice.claims.includes(claim.id))?.claim.id ?? [])
}

function otherVoices(told: Told, surest: string, { texts }: Teller): Unnoted | null {
  const { happening, claims } = told
  const disputing = new Set(figuresBeside(told, surest).flatMap(({ claims: ids }) => ids))
  const voices = inOrder(happening.asserts, told).filter(
    (voice) => !voice.claims.includes(surest) && voice.claims.some((id) => !disputing.has(id)),
  )
  const reports = happening.independent.length
  const many = `${numberWords(reports)} independent reports`
  if (voices.length > 0) {
    const all = reports > 1 ? ` (${many} in all)` : ''
    const text = `It is also told by ${heard(voices, claims, texts)}${all}`
    return { text: sentence(text), cited: claimsOf(voices, told).slice(0, MOST_NOTES) }
  }
  if (reports < 2 || disputing.size > 0) return null
  const documents = new Set(
    happening.independent.find((origin) => origin.documents.includes(documentOf(told, surest)))?.documents,
  )
  const elsewhere = claims.filter(({ claim, document }) => !documents.has(document.id) && statusOf(claim) !== 'denied')
  return {
    text: `${capital(many)} tell of it.`,
    cited: elsewhere.slice(0, MOST_NOTES).map(({ claim }) => claim.id),
  }
}

function documentOf({ claims }: Told, id: string): string {
  return claims.find(({ claim }) => claim.id === id)!.document.id
}

/** Figures that others give of what the surest claim has a figure of. */
function figuresBeside({ happening }: Told, surest: string): Disagreement['values'][number][] {
  return happening.disagreements
    .filter(({ field }) => field === 'quantity' || field === 'money')
    .filter(({ values }) => values.some(({ claims }) => claims.includes(surest)))
    .flatMap(({ values }) => values.filter(({ claims }) => !claims.includes(surest)))
}

function otherFigures(told: Told, surest: string, { texts }: Teller): Unnoted | null {
  const shown = figuresBeside(told, surest).slice(0, MOST_NOTES)
  if (shown.length === 0) return null
  const words = shown.map(
    ({ value, claims }) => `${amountWords(Number(value))} according to ${voicesOf(claims, told, texts)}`,
  )
  return { text: sentence(`The figure is ${listed(words)}`), cited: shown.map(({ claims }) => claims[0]!) }
}

/** Who says claims of a happening. */
export function voicesOf(ids: readonly string[], told: Told, texts: Texts): string {
  const { asserts, denies } = told.happening
  const voices = [...asserts, ...denies].filter((voice) => voice.claims.some((id) => ids.includes(id)))
  return heard(inOrder(voices, told), told.claims, texts)
}

function denial(told: Told, { texts }: Teller): Unnoted | null {
  const { asserts, denies } = told.happening
  if (asserts.length === 0 || denies.length === 0) return null
  const voices = inOrder(denies, told)
  return {
    text: sentence(`It is denied by ${heard(voices, told.claims, texts)}`),
    cited: claimsOf(voices, told).slice(0, MOST_NOTES),
  }
}

/** Words as a sentence: with a capital, one full stop, and apostrophes as they are printed. */
export function sentence(words: string): string {
  return tidy(`${capital(words)}.`).replace(/(?<=\p{L})'/gu, '’')
}
