import { clean } from '../../../formats/clean.ts'
import type { ClaimVoice } from '../../claim-columns.ts'
import type { Database } from '../../database.ts'
import { UnknownName } from '../../record-error.ts'
import type { ClaimFilter } from '../claim-filter.ts'
import { findSources } from '../find-sources.ts'
import { partyOf } from './party.ts'

/** What claims are asked for by, as people type it: names, codes and days. */
export interface TypedFilter {
  readonly actor?: string
  readonly recipient?: string
  readonly type?: string
  readonly mode?: string
  readonly context?: string
  readonly status?: string
  readonly source?: string
  readonly voice?: ClaimVoice
  readonly publisher?: string
  readonly since?: string
  readonly until?: string
  readonly asOf?: string
}

/** What is asked for, as the record takes it. @throws UnknownName where an actor or a source is not known */
export async function filterOf(db: Database, options: TypedFilter): Promise<ClaimFilter> {
  const { type, mode, context, status, voice, publisher, since, until, asOf } = options
  const plain = { type, mode, context, status, voice, publisher, since, until, asOf }
  const found = {
    actor: options.actor === undefined ? undefined : (await partyOf(db, options.actor)).filter,
    recipient: options.recipient === undefined ? undefined : (await partyOf(db, options.recipient)).filter,
    sources: options.source === undefined ? undefined : sourcesOf(db, options.source),
  }
  return Object.fromEntries(Object.entries({ ...plain, ...found }).filter(([, value]) => value !== undefined))
}

function sourcesOf(db: Database, typed: string): number[] {
  const sources = findSources(db, typed)
  if (sources.length === 0)
    throw new UnknownName(
      `No source "${clean(typed)}": nobody of this name says anything in the record; see \`chancery sources\``,
    )
  return sources
}
