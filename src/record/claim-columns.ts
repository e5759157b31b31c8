import type { Claim } from '../model/claim.ts'

/** Who says a claim: someone named (a body, a document or an outlet too), someone not named, or the writer himself. */
export const VOICES = ['named', 'anonymous', 'writer'] as const
export type ClaimVoice = (typeof VOICES)[number]

/** What of a claim is filtered and sorted by. Days are YYYY-MM-DD, '' where unknown. */
export interface ClaimColumns {
  readonly type: string
  readonly mode: string | null
  readonly status: string
  readonly factuality: number
  /** First day of the event; where the text gives none, the day of the document. */
  readonly day: string
  readonly lastDay: string
  readonly voice: ClaimVoice
  /** Of the place, ISO 3166-1 alpha-3. */
  readonly country: string | null
  /** The least of the confidences of the fields that are not empty, 0 to 1. */
  readonly certainty: number
}

/** @param published day of the document, '' where unknown; it stands in where the claim's time fixes no day */
export function columnsOf(claim: Claim, published: string): ClaimColumns {
  const { event, status, time, place } = claim
  const day = time?.start ?? time?.end ?? published
  const lastDay = time?.end ?? later(day, time?.start === undefined ? day : published)
  return {
    type: event.type,
    mode: event.mode,
    status: status.value,
    factuality: status.factuality,
    day,
    lastDay: later(day, lastDay),
    voice: voiceOf(claim),
    country: place?.country ?? null,
    certainty: certaintyOf(claim),
  }
}

/** The voice of a claim is that of the innermost link: who is quoted, not who quotes him. */
export function voiceOf({ attribution }: Pick<Claim, 'attribution'>): ClaimVoice {
  const innermost = attribution.at(-1)
  if (innermost === undefined) return 'writer'
  return innermost.source === null || innermost.source.kind === 'anonymous' ? 'anonymous' : 'named'
}

/** What is empty makes nothing unsure; an implied time is a default and says so. */
function certaintyOf({ confidence, actors, recipients, time }: Claim): number {
  const filled = [confidence.event, confidence.attribution]
  if (actors.length > 0) filled.push(confidence.actors)
  if (recipients.length > 0) filled.push(confidence.recipients)
  if (time?.stated === true) filled.push(confidence.time)
  return Math.min(...filled)
}

function later(a: string, b: string): string {
  return a > b ? a : b
}
