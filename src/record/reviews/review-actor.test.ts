import { expect, test } from 'vitest'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { findActor } from '../ask/find-actor.ts'
import { findClaims } from '../ask/find-claims.ts'
import { check } from '../check/check.ts'
import type { Database } from '../database.ts'
import { mergeActors, splitActor } from './review-actor.ts'

const ADA = { reviewer: 'Ada', at: '2024-03-15T12:00:00.000Z', note: null }

function idsBy(db: Database, actor: string): string[] {
  return findClaims(db, { actor: findActor(db, actor)!.filter }, 10)
    .claims.map(({ claim }) => claim.document)
    .sort()
}

test('what a merged actor did and will do counts as the other’s, and a split takes its names back', async () => {
  const db = temporaryRecord()
  const norway = await keep(db, 'Norway lent Iceland 40 million euros.')
  const peru = await keep(db, 'Peru delivered 50 buses to Chile.')
  mergeActors(db, 'PER', 'NOR', ADA)
  expect(idsBy(db, 'NOR')).toEqual([norway.id, peru.id].sort())
  expect(idsBy(db, 'PER')).toEqual([norway.id, peru.id].sort())
  const later = await keep(db, 'Peru lent Kenya 60 million euros.')
  expect(idsBy(db, 'NOR')).toContain(later.id)
  const dyads = db.all(`SELECT a.id AS actor, r.id AS recipient FROM claim_dyads d JOIN actors a ON a.number = d.actor
    JOIN actors r ON r.number = d.recipient ORDER BY 2`)
  expect(dyads).toEqual(['CHL', 'ISL', 'KEN'].map((recipient) => ({ actor: 'NOR', recipient })))
  expect(check(db).problems).toEqual([])
  splitActor(db, 'NOR', 'Peru', 'PER', ADA)
  expect(idsBy(db, 'NOR')).toEqual([norway.id])
  expect(idsBy(db, 'PER')).toEqual([peru.id, later.id].sort())
  expect(db.all('SELECT kind, subject, id FROM reviews')).toEqual([
    { kind: 'merge', subject: 'actor', id: 'NOR' },
    { kind: 'split', subject: 'actor', id: 'NOR' },
  ])
  expect(check(db).problems).toEqual([])
})

test('a name split off becomes an actor of its own where there is none', async () => {
  const db = temporaryRecord()
  const { id } = await keep(db, 'Norway accused Iceland of piracy. President Tomas Rojas of Norway visited Kenya.')
  splitActor(db, 'NOR', 'tomas rojas', 'tomas-rojas', ADA)
  const found = findClaims(db, { actor: findActor(db, 'tomas-rojas')!.filter }, 10).claims
  expect(found.map(({ claim }) => [claim.document, claim.event.type])).toEqual([[id, 'CONSULT']])
  expect(idsBy(db, 'NOR')).toEqual([id])
})

test('what is not there cannot be merged or split', async () => {
  const db = temporaryRecord()
  await keep(db, 'Norway lent Iceland 40 million euros.')
  expect(() => mergeActors(db, 'XXX', 'NOR', ADA)).toThrow('no actor "XXX"')
  expect(() => mergeActors(db, 'NOR', 'NOR', ADA)).toThrow('one actor already')
  expect(() => splitActor(db, 'NOR', 'Atlantis', 'ATL', ADA)).toThrow('it has no such name')
  expect(db.all('SELECT 1 FROM reviews')).toEqual([])
})
