import type { DocumentMeta } from '../model/document.ts'
import { EVENT_TYPES } from '../model/plover.ts'
import type { Span } from '../model/span.ts'
import type { InputFile } from './task.ts'

/** A claim as an annotator wrote it: the words that it stands on, the ids of both sides, type, status and source. */
export interface GoldClaim extends Span {
  readonly actor: readonly string[]
  readonly recipient: readonly string[]
  readonly type: string
  readonly status: string
  /** Name of who says so; null is the writer's own voice; empty where a voice is reported but not named. */
  readonly source: string | null
}

/** A golden article's annotation: what is known of it, and its claims in order. */
export interface Golden {
  readonly meta: DocumentMeta
  readonly claims: readonly GoldClaim[]
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Reads the annotation of a golden article:
 * `{ "date": "1979-03-27", "claims": [{ "evidence": "…", "actor": ["EGY"], "recipient": ["ISR"], "type": "AGREE",
 * "status": "happened", "source": null }] }`. Evidence is quoted; where the words stand more than once, the first
 * place after the claim before it is meant.
 *
 * @throws Error where the words of a claim do not stand in the text, or a field is not what is wanted
 */
export function readGolden({ path, text: json }: InputFile, text: string): Golden {
  const { claims, ...meta } = JSON.parse(json) as Fields
  if (!Array.isArray(claims)) throw new Error(`Cannot read "${path}": it has no list "claims"`)
  let after = 0
  const read = (claims as Fields[]).map((fields, i) => {
    const claim = claimOf(fields, text, after, `"${path}", claim ${i + 1}`)
    after = claim.start
    return claim
  })
  return { meta: meta as DocumentMeta, claims: read }
}

function claimOf(fields: Fields, text: string, after: number, where: string): GoldClaim {
  const { evidence, type, status, source } = fields
  if (typeof evidence !== 'string' || typeof type !== 'string' || typeof status !== 'string')
    throw new Error(`Cannot read ${where}: "evidence", "type" and "status" must be text`)
  if (!(EVENT_TYPES as readonly string[]).includes(type))
    throw new Error(`Cannot read ${where}: no event type "${type}"`)
  const later = text.indexOf(evidence, after)
  const start = later < 0 ? text.indexOf(evidence) : later
  if (start < 0) throw new Error(`Cannot read ${where}: the article does not hold the words "${evidence}"`)
  return {
    start,
    end: start + evidence.length,
    actor: ids(fields.actor),
    recipient: ids(fields.recipient),
    type,
    status,
    source: typeof source === 'string' ? source : null,
  }
}

function ids(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
}
