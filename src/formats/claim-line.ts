import type { Claim } from '../model/claim.ts'
import type { ClaimedDocument, DocumentedClaim } from '../model/documented-claim.ts'
import { EVENT_TYPES } from '../model/plover.ts'

/**
 * Claims out of what `chancery read` and `chancery export --format jsonl` print: `{"document": {…}, "claims": […]}`,
 * `{"document": {…}, "claim": {…}}`, or a list of either.
 *
 * @param value JSON, parsed
 * @returns the claims in order, each with its document
 * @throws Error where it is none of these; the message completes `Cannot read line 3 of "a.jsonl": …`
 */
export function documentedClaims(value: unknown): DocumentedClaim[] {
  if (Array.isArray(value)) return value.flatMap(documentedClaims)
  const { document, claims, claim } = object(value, 'it')
  const list = claims ?? (claim === undefined ? undefined : [claim])
  if (!Array.isArray(list)) throw new Error('it holds no claims, wanted "document" with "claims" or "claim"')
  const claimed = documentOf(object(document, '"document"'))
  return list.map((item) => ({ document: claimed, claim: claimOf(item) }))
}

function documentOf(value: Readonly<Record<string, unknown>>): ClaimedDocument {
  const text = (field: string): string | null => {
    const given = value[field] ?? null
    if (given !== null && typeof given !== 'string') throw new Error(`"${field}" of its document is no string`)
    return given
  }
  const id = text('id')
  if (id === null) throw new Error('its document has no "id"')
  return {
    id,
    title: text('title'),
    publisher: text('publisher'),
    url: text('url'),
    date: text('date'),
    language: text('language') ?? 'en',
    text: text('text'),
    trees: null,
    group: text('group'),
  }
}

const LISTS = ['actors', 'recipients', 'goods', 'attribution'] as const
const OBJECTS = ['event', 'status', 'evidence', 'confidence', 'coder'] as const

function claimOf(value: unknown): Claim {
  const claim = object(value, 'a claim')
  if (typeof claim.id !== 'string') throw new Error('a claim has no "id"')
  for (const field of LISTS)
    if (!Array.isArray(claim[field])) throw new Error(`"${field}" of claim "${claim.id}" is no list`)
  for (const field of OBJECTS) object(claim[field], `"${field}" of claim "${claim.id}"`)
  const { type } = claim.event as { type: unknown }
  if (!(EVENT_TYPES as readonly unknown[]).includes(type))
    throw new Error(`the type ${JSON.stringify(type)} of claim "${claim.id}" is no event type of PLOVER`)
  return value as Claim
}

function object(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Error(`${name} is ${value === undefined ? 'missing' : 'no object'}, wanted an object`)
  return value as Readonly<Record<string, unknown>>
}
