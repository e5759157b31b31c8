import type { Speaker } from '../../model/attribution.ts'
import type { Claim, ClaimActor } from '../../model/claim.ts'
import { speakersOf } from '../../model/voice.ts'
import { type ClaimColumns, columnsOf } from '../claim-columns.ts'
import type { Database } from '../database.ts'
import { fold } from '../fold.ts'
import type { KeptName, NameKeeper } from './keep-names.ts'

export type Verdict = 'accepted' | 'rejected'

/** A version of a claim to be written. */
export interface VersionDraft {
  /** The claim as it holds from now on: as read, or with people's corrections. */
  readonly claim: Claim
  /** Number of the claim and of its document. */
  readonly number: number
  readonly document: number
  /** Day of the document, '' where unknown. */
  readonly published: string
  /** Number of the body that the machine read, where `claim` is not as it read it. */
  readonly machine: number | null
  readonly verdict: Verdict | null
  /** Of the words of this one people accepted another reading: it waits, unseen. */
  readonly waiting?: boolean
  /** ISO 8601 in UTC. */
  readonly at: string
}

/** Writes a version of a claim with all that finds it, and returns its number. The one before must be replaced already. */
export function keepVersion(db: Database, draft: VersionDraft, names: NameKeeper): number {
  const { claim, number, document, verdict, at } = draft
  const columns = columnsOf(claim, draft.published)
  const body = db.insert('INSERT INTO claim_bodies (json) VALUES (?)', JSON.stringify(claim))
  const live = verdict === 'rejected' || draft.waiting === true ? 0 : 1
  const { type, mode, status, factuality, day, lastDay, voice, country, certainty } = columns
  const version = db.insert(
    `INSERT INTO claim_versions (claim, document, body, machine, verdict, shown, live, type, mode, status, factuality, day,
      last_day, voice, country, certainty, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[number, document, body, draft.machine ?? body, verdict, live, live, type, mode, status, factuality],
    ...[day, lastDay, voice, country, certainty, at],
  )
  keepParties(db, { version, claim: number, live, columns }, claim, names)
  for (const context of new Set(claim.event.contexts))
    db.run('INSERT INTO claim_contexts (context, day, version, live) VALUES (?, ?, ?, ?)', context, day, version, live)
  claim.attribution.forEach(({ source, manner }, position) => {
    if (source === null) return
    for (const speaker of speakersOf(source))
      db.run(
        'INSERT INTO claim_sources (source, day, version, position, live, manner, side) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...[keepSource(db, speaker), day, version, position, live, manner, speaker.country ?? speaker.id],
      )
  })
  return version
}

/** Marks the current version of a claim as replaced; it stays, to be asked for as the record stood. */
export function replaceVersion(db: Database, claim: number, at: string): void {
  const current = db.get<{ number: number }>(
    'SELECT number FROM claim_versions WHERE claim = ? AND replaced IS NULL',
    claim,
  )
  if (current === undefined) return
  db.run('UPDATE claim_versions SET replaced = ?, live = 0 WHERE number = ?', at, current.number)
  for (const table of ['claim_parties', 'claim_dyads', 'claim_contexts', 'claim_sources'])
    db.run(`UPDATE ${table} SET live = 0 WHERE version = ?`, current.number)
}

interface Row {
  readonly version: number
  readonly claim: number
  readonly live: number
  readonly columns: ClaimColumns
}

function keepParties(db: Database, row: Row, { actors, recipients }: Claim, names: NameKeeper): void {
  const { version, claim, live, columns } = row
  const shared = [columns.lastDay, columns.type, columns.status, columns.voice, live]
  const sides = { actor: namesOf(actors, names), recipient: namesOf(recipients, names) }
  for (const [role, side] of Object.entries(sides))
    for (const { number, actor } of side)
      db.run(
        `INSERT INTO claim_parties (role, actor, day, version, name, last_day, type, status, voice, live)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[role, actor, columns.day, version, number, ...shared],
      )
  for (const actor of new Set(sides.actor.map((name) => name.actor)))
    for (const recipient of new Set(sides.recipient.map((name) => name.actor)))
      db.run(
        `INSERT INTO claim_dyads (actor, recipient, day, version, claim, last_day, type, status, voice, live)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[actor, recipient, columns.day, version, claim, ...shared],
      )
}

function namesOf(side: readonly ClaimActor[], names: NameKeeper): readonly KeptName[] {
  return [...new Map(side.map((party) => names.nameOf(party)).map((name) => [name.number, name])).values()]
}

function keepSource(db: Database, { id, name, role, country, kind }: Speaker): number {
  const known = db.get<{ number: number }>(
    'SELECT number FROM sources WHERE id = ? AND name = ? AND kind = ?',
    ...[id, name, kind],
  )
  if (known !== undefined) return known.number
  return db.insert(
    'INSERT INTO sources (id, name, folded, role, country, kind) VALUES (?, ?, ?, ?, ?, ?)',
    ...[id, name, fold(name), role, country, kind],
  )
}
