import type { Claim } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'

/** Every span of a claim with the field that it stands in. */
export function spansOf(claim: Claim): (readonly [field: string, span: Span])[] {
  const { event, actors, recipients, status, time, place, goods, attribution, framing, evidence } = claim
  const parties = [...actors, ...recipients]
  const found: (readonly [string, Span | null | undefined])[] = [
    ['event', event.trigger],
    ['status', status.span],
    ['time', time?.span],
    ['place', place?.span],
    ['evidence', evidence],
    ...parties.map(({ span }) => ['party', span] as const),
    ...parties.map(({ through }) => ['party', through] as const),
    ...goods.map(({ span }) => ['goods', span] as const),
    ...framing.map(({ span }) => ['framing', span] as const),
    ...attribution.flatMap(({ source, cue, content }) => [
      ['source', source?.span] as const,
      ['cue', cue?.span] as const,
      ...content.map((span) => ['content', span] as const),
    ]),
  ]
  return found.filter((each): each is readonly [string, Span] => each[1] !== null && each[1] !== undefined)
}
