import type { ClaimActor } from '../model/claim.ts'
import type { DocumentedClaim } from '../model/documented-claim.ts'
import { voiceOf } from '../model/voice.ts'
import { batchedLines } from './batched.ts'
import type { Claims } from './claims.ts'
import { quadrantNumber } from './quadrant.ts'

/**
 * Claims as PLOVER records in JSON Lines, with the field names of the manual's tables ("PLOVER JSON", entity, text and
 * citation objects). Fields of our own, which the manual allows, say what PLOVER has no field for: `status`,
 * `factuality`, `source`. Only the words that tell the event are given, not the text, to which the outlet has the rights.
 *
 * @param claims claims with their documents; read one at a time
 * @returns the file, piece by piece
 */
export function plover(claims: Claims): AsyncGenerator<string> {
  return batchedLines('', claims, (claim) => `${JSON.stringify(record(claim))}\n`)
}

function record({ claim, document }: DocumentedClaim) {
  const { event, evidence, time, place, status, coder } = claim
  const words = evidence.exact.slice(event.trigger.start - evidence.start, event.trigger.end - evidence.start)
  const source = voiceOf(claim)?.source ?? null
  return {
    id: claim.id,
    // The field is required: an event that the text does not date has the day of its report.
    date: time?.start ?? document.date,
    ...(time?.end === null || time?.end === undefined ? {} : { enddate: time.end }),
    actor: claim.actors.map(entity),
    recipient: claim.recipients.map(entity),
    event: [event.type],
    mode: event.mode === null ? [] : [event.mode],
    context: event.contexts,
    event_text: words === '' ? [] : [words],
    quad_code: quadrantNumber(event.type),
    event_loc: place === null ? null : { name: place.name, country: place.country, lat: place.lat, lon: place.lon },
    text_info: { sequence: claim.sentence, start: evidence.start, end: evidence.end },
    cite_info: {
      citation: document.id,
      url: document.url,
      title: document.title,
      publication: document.publisher,
      language: document.language,
      date: document.date,
    },
    coder: `Chancery ${coder.version} ${coder.model}`,
    has_event: true,
    status: status.value,
    factuality: status.factuality,
    date_stated: time?.stated ?? false,
    source:
      source === null ? null : { name: source.name, role: source.role, country: source.country, kind: source.kind },
  }
}

/** `code` is the state, or the body itself where it belongs to none. */
function entity({ id, name, country, sector, role }: ClaimActor) {
  return {
    code: country ?? id,
    sector,
    entity_text: name,
    identifier_id: id,
    identifier_text: name,
    ...(role === null ? {} : { office: role }),
  }
}
