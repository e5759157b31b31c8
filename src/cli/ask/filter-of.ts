import type { ClaimFilter } from '../../record/ask/claim-filter.ts'
import { findSources } from '../../record/ask/find-sources.ts'
import type { Database } from '../../record/database.ts'
import { Failure } from '../exit.ts'
import type { FilterOptions } from '../options.ts'
import { clean } from '../text/clean.ts'
import { partyOf } from './party.ts'

/** What is asked for, as the record takes it. @throws Failure where an actor or a source is not known */
export async function filterOf(db: Database, options: FilterOptions): Promise<ClaimFilter> {
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
    throw new Failure(
      `No source "${clean(typed)}": nobody of this name says anything in the record; see \`chancery sources\``,
    )
  return sources
}
