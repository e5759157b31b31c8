import type { Claim } from '../../model/claim.ts'
import type { ClaimedDocument, DocumentedClaim } from '../../model/documented-claim.ts'
import { voiceOf } from '../../model/voice.ts'
import { batched } from '../batched.ts'
import type { Claims } from '../claims.ts'
import { goodsWords } from '../goods-words.ts'
import { actorEntity } from './actor-entity.ts'
import { countryCode, languageCode } from './codes.ts'
import { type Entity, entity, entityId } from './entity.ts'

/** Actors of whom it is remembered that they were written. Beyond, one may come again: the same id and values, which merge. */
const MOST_REMEMBERED = 50_000

/**
 * Claims as FollowTheMoney entities (https://followthemoney.tech), one a line: an Event for each claim, an Article for
 * each document, which is the event's `proof`, and a PublicBody, Person, Company or Organization for each actor.
 * Status, source and codes, for which the schema has no property, are in `keywords` and `notes`.
 *
 * @param claims claims with their documents; read one at a time, those of one document after each other
 * @returns the file, piece by piece
 */
export function ftm(claims: Claims): AsyncGenerator<string> {
  return batched(lines(claims))
}

async function* lines(claims: Claims): AsyncGenerator<string> {
  const written = new Set<string>()
  let document = ''
  for await (const claim of claims) {
    if (claim.document.id !== document) yield line(articleEntity(claim.document))
    document = claim.document.id
    for (const party of [...claim.claim.actors, ...claim.claim.recipients]) {
      const actor = line(actorEntity(party))
      if (written.has(actor)) continue
      if (written.size >= MOST_REMEMBERED) written.clear()
      written.add(actor)
      yield actor
    }
    yield line(eventEntity(claim))
  }
}

function line(entity: Entity): string {
  return `${JSON.stringify(entity)}\n`
}

function documentId({ id }: ClaimedDocument): string {
  return entityId('document', id)
}

function articleEntity(document: ClaimedDocument): Entity {
  return entity(documentId(document), 'Article', {
    title: [document.title],
    publisher: [document.publisher],
    sourceUrl: [webAddress(document.url)],
    publishedAt: [document.date],
    language: [languageCode(document.language)],
  })
}

function eventEntity({ claim, document }: DocumentedClaim): Entity {
  const { event, status, time, place, evidence } = claim
  const names = (parties: Claim['actors']) => parties.map(({ name }) => name).join(', ') || '(not named)'
  return entity(entityId('claim', claim.id), 'Event', {
    name: [`${names(claim.actors)} → ${names(claim.recipients)}: ${event.type}`],
    organizer: claim.actors.map((party) => actorEntity(party).id),
    involved: claim.recipients.map((party) => actorEntity(party).id),
    startDate: [time?.start],
    endDate: [time?.end],
    location: [place?.name],
    country: [countryCode(place?.country ?? null)],
    summary: [evidence.exact],
    keywords: [event.type, event.mode, ...event.contexts, status.value],
    notes: [...claim.goods.map(goodsWords), sourceNote(claim)],
    proof: [documentId(document)],
    publisher: [document.publisher],
    sourceUrl: [webAddress(document.url)],
    recordId: [claim.id],
  })
}

function sourceNote(claim: Claim): string | null {
  const voice = voiceOf(claim)
  if (voice === null) return null
  return `Source: ${[voice.source?.name ?? 'not named', voice.source?.role, voice.cue?.lemma].filter(Boolean).join(', ')}`
}

/** An address that FollowTheMoney takes: of the web. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null
}
