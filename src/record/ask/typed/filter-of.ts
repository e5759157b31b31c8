import { clean } from '../../../formats/clean.ts'
import type { Manner } from '../../../model/attribution.ts'
import type { ClaimVoice } from '../../claim-columns.ts'
import type { Database } from '../../database.ts'
import { MalformedQuestion, UnknownName } from '../../record-error.ts'
import type { AskedVerdict, ClaimFilter, PartyFilter } from '../claim-filter.ts'
import { findSources } from '../find-sources.ts'
import { partyOf } from './party.ts'

/** What claims are asked for by, as people type it: names, codes and days. */
export interface TypedFilter {
  readonly actor?: string
  readonly recipient?: string
  /** Two actors with a comma between: "MLI,RUS". */
  readonly between?: string
  /** Who acts or is acted upon. */
  readonly party?: string
  readonly type?: string
  readonly mode?: string
  readonly context?: string
  readonly status?: string
  readonly source?: string
  /** How the source is quoted. */
  readonly manner?: Manner
  /** For whom the one speaks who says so: a state, or another actor. */
  readonly side?: string
  readonly voice?: ClaimVoice
  readonly publisher?: string
  /** Id of a document. */
  readonly document?: string
  /** Id of a happening. */
  readonly happening?: string
  readonly verdict?: AskedVerdict
  readonly since?: string
  readonly until?: string
  readonly asOf?: string
}

/**
 * What is asked for, as the record takes it.
 *
 * @throws UnknownName where an actor, a source, a document or a happening is not known
 * @throws MalformedQuestion where `between` does not name two
 */
export async function filterOf(db: Database, options: TypedFilter): Promise<ClaimFilter> {
  const { type, mode, context, status, voice, manner, publisher, verdict, since, until, asOf } = options
  const plain = { type, mode, context, status, voice, manner, publisher, verdict, since, until, asOf }
  const found = {
    actor: options.actor === undefined ? undefined : (await partyOf(db, options.actor)).filter,
    recipient: options.recipient === undefined ? undefined : (await partyOf(db, options.recipient)).filter,
    between: options.between === undefined ? undefined : await pairOf(db, options.between),
    party: options.party === undefined ? undefined : (await partyOf(db, options.party)).filter,
    side: options.side === undefined ? undefined : (await partyOf(db, options.side)).id,
    document: options.document === undefined ? undefined : documentOf(db, options.document),
    happening: options.happening === undefined ? undefined : happeningOf(db, options.happening),
    sources: options.source === undefined ? undefined : sourcesOf(db, options.source),
  }
  return Object.fromEntries(Object.entries({ ...plain, ...found }).filter(([, value]) => value !== undefined))
}

/** Names may have commas too ("Korea, North"): the first comma that parts two names that are known is the one meant. */
async function pairOf(db: Database, typed: string): Promise<[PartyFilter, PartyFilter]> {
  const parts = typed.split(',')
  let unknown: unknown = new MalformedQuestion(
    `Cannot tell between whom "${clean(typed)}" is: wanted two actors with a comma between, such as MLI,RUS`,
  )
  for (let at = 1; at < parts.length; at++) {
    const [a, b] = [parts.slice(0, at).join(',').trim(), parts.slice(at).join(',').trim()]
    if (a === '' || b === '') continue
    try {
      return [(await partyOf(db, a)).filter, (await partyOf(db, b)).filter]
    } catch (error) {
      unknown = error
    }
  }
  throw unknown
}

function documentOf(db: Database, id: string): number {
  const document = db.get<{ number: number }>('SELECT number FROM documents WHERE id = ?', id)
  if (document === undefined) throw new UnknownName(`No document "${clean(id)}" is in the record`)
  return document.number
}

function happeningOf(db: Database, id: string): number {
  const happening = db.get<{ number: number }>('SELECT number FROM happenings WHERE id = ?', id)
  if (happening === undefined) throw new UnknownName(`No happening "${clean(id)}" is in the record`)
  return happening.number
}

function sourcesOf(db: Database, typed: string): number[] {
  const sources = findSources(db, typed)
  if (sources.length === 0)
    throw new UnknownName(
      `No source "${clean(typed)}": nobody of this name says anything in the record; see \`chancery sources\``,
    )
  return sources
}
