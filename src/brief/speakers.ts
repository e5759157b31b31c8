import { nameWithRole } from '../formats/name-with-role.ts'
import type { Claim, ClaimAttribution } from '../model/claim.ts'
import type { FoundClaim } from '../record/ask/find-claims.ts'
import type { HappeningVoice } from '../record/happenings/voice.ts'
import type { Texts } from './texts.ts'
import { listed, numberWords, safe } from './wording.ts'

type Speaker = NonNullable<ClaimAttribution['source']>

const MOST_VOICES = 2
const NOT_NAMED = 'a source that is not named'
/** Where the first noun of a description ends: "officials of the port". */
const AFTER_NOUN = /\s(?:of|in|at|from|for|with|on|to|who|close)\s.*$/i
const NO_ARTICLE = /(?:s|people|police|troops|military)$/i

/** One who speaks, as he stands in a sentence: "Job Lusinde, Tanzania's communications minister", "a trader (not named)". */
export function speakerWords(speaker: Speaker, claim: Claim, texts: Texts): string {
  const name = `${articleOf(speaker, texts.words(claim, speaker.span))}${safe(nameWithRole(speaker))}`
  return speaker.kind === 'anonymous' ? `${name} (not named)` : name
}

/** The article that a description wants: the text's own, else "a" before one who has no name. */
function articleOf({ name, role, kind }: Speaker, words: string): string {
  if (/^(?:the|an?|some|several|two|three|his|her|its|their)\s/i.test(name) || /['’]s\s/.test(name)) return ''
  const stated = /^(?:the|an?)\s/i.exec(words)?.[0].toLowerCase()
  // "The Chinese ambassador" is one that the text knows; "the official" only goes on from "an official in Lusaka".
  if (stated !== undefined && words.toLowerCase() === `${stated}${name.toLowerCase()}`) return stated
  const described = kind === 'anonymous' || role?.toLowerCase() === name.toLowerCase()
  if (stated !== undefined && (kind === 'organisation' || kind === 'media' || kind === 'document')) return stated
  const noun = name.replace(AFTER_NOUN, '').split(' ').at(-1)!
  // "US Secretary of State Mike Pompeo" is a name.
  if (!described || NO_ARTICLE.test(noun) || /^\p{Lu}/u.test(noun)) return ''
  return /^(?:[aeio]|u(?!n[ai]|s\b|k\b))/i.test(name) ? 'an ' : 'a '
}

/** Who says a claim: ", according to X, as told by Y", ", writes The Daily Record, naming no source". */
export function sayingWords({ claim, document }: FoundClaim, texts: Texts): string {
  const { attribution } = claim
  if (attribution.length === 0) return `, writes ${publisherWords(document.publisher)}, naming no source`
  const [nearest, ...through] = attribution
    .map(({ source }) => (source === null ? NOT_NAMED : speakerWords(source, claim, texts)))
    .reverse()
  const passed = [...new Set(through)].filter((words) => words !== nearest)
  return `, according to ${nearest}${passed.map((words) => `, as told by ${words}`).join('')}`
}

/** Who says a claim, to stand in its note: "Job Lusinde, Tanzania's communications minister"; null in the writer's own voice. */
export function noteSpeaker({ claim }: FoundClaim, texts: Texts): string | null {
  const names = claim.attribution.map(({ source }) =>
    source === null ? NOT_NAMED : speakerWords(source, claim, texts),
  )
  return names.length === 0 ? null : [...new Set(names.reverse())].join(', quoted by ')
}

/** One who is quoted on a happening, by the fullest words of his claims. */
function voiceWords(voice: HappeningVoice, claims: readonly FoundClaim[], texts: Texts): string {
  const of = claims.flatMap((found) => {
    if (!voice.claims.includes(found.claim.id)) return []
    const { claim } = texts.asStated(found)
    const source = claim.attribution.at(-1)?.source
    return source ? [speakerWords(source, claim, texts)] : []
  })
  // The fullest: later reports have the surname alone.
  return [...of].sort((a, b) => b.length - a.length)[0] ?? NOT_NAMED
}

/** Several voices: those who are quoted, then publishers in their own voice; of each the first by name, the others counted. */
export function heard(voices: readonly HappeningVoice[], claims: readonly FoundClaim[], texts: Texts): string {
  const of = (own: boolean) => voices.filter(({ kind }) => (kind === 'publisher') === own)
  const quoted = fewOf(of(false).map((voice) => voiceWords(voice, claims, texts)))
  const publishers = fewOf(of(true).map(({ id, name }) => publisherWords(id === '' ? null : name)))
  if (publishers.length === 0) return listed(quoted)
  const own = `${listed(publishers)} in ${publishers.length === 1 ? 'its' : 'their'} own voice`
  return quoted.length === 0 ? own : `${listed(quoted)}${/,/.test(listed(quoted)) ? ',' : ''} and ${own}`
}

function fewOf(names: readonly string[]): string[] {
  const once = [...new Set(names)]
  const left = once.length - MOST_VOICES
  return left > 0 ? [...once.slice(0, MOST_VOICES), `${numberWords(left)} more`] : once
}

export function publisherWords(name: string | null): string {
  return name === null ? 'a publisher that is not known' : safe(name)
}
