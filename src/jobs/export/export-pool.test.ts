import { expect, test } from 'vitest'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { parquet, parquetOf } from '../../export/parquet/parquet.ts'
import { documentedClaims } from '../../record/ask/documented-claims.ts'
import { foundBodies } from '../../record/ask/found-bodies.ts'
import { partsOf } from '../../record/ask/found-part.ts'
import type { Database } from '../../record/database.ts'
import { groupReprints } from '../../record/reprints/record-reprints.ts'
import { mergeActors } from '../../record/reviews/review-actor.ts'
import { recordRowGroups } from './export-pool.ts'
import { rowGroupsOf } from './row-groups-of.ts'

const LOAN =
  'Norway lent Iceland 40 million euros, "no more", Prime Minister Anna Berg said. Peru accused Chile of piracy on Monday.'
const WHEAT = 'Norway delivered 300 tons of wheat to Bamako on Friday.'

async function filled(): Promise<Database> {
  const db = temporaryRecord()
  const { id } = await keep(db, LOAN, { date: '2024-02-19', publisher: 'The "Daily" Récord', title: 'Loans\nand more' })
  await keep(db, WHEAT)
  groupReprints(db, id)
  return db
}

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

test('a record as Parquet is to the byte its claims as Parquet, filtered or whole', async () => {
  const db = await filled()
  for (const filter of [{}, { type: 'AID' }] as const) {
    const claims = [...documentedClaims(db, filter, false)]
    expect(claims.length).toBe('type' in filter ? 2 : 3)
    const file = await bytesOf(parquetOf(recordRowGroups(db, filter)))
    expect(file.equals(await bytesOf(parquet(claims)))).toBe(true)
  }
})

test('actors that people merged have the id of the one that is left', async () => {
  const db = await filled()
  const before = await bytesOf(parquetOf(recordRowGroups(db, {})))
  mergeActors(db, 'PER', 'NOR', { reviewer: 'Ada', at: '2024-03-01T12:00:00.000Z', note: null })
  const file = await bytesOf(parquetOf(recordRowGroups(db, {})))
  expect(file.equals(before)).toBe(false)
  expect(file.equals(await bytesOf(parquet(documentedClaims(db, {}, false))))).toBe(true)
})

test('documents are parted among threads whole, and the parts hold each claim once, in order', async () => {
  const db = await filled()
  const found = [...foundBodies(db, {})]
  expect([...partsOf(found, 3)]).toHaveLength(1)
  const parts = [...partsOf(found, 1)]
  expect(parts.map(({ counts }) => [...counts])).toEqual(found.map(({ bodies }) => [bodies.length]))
  expect(parts.flatMap(({ bodies }) => [...bodies])).toEqual(found.flatMap(({ bodies }) => bodies))
})

test('a document of more claims than are read together is read in pieces', async () => {
  const db = await filled()
  const claims = [...documentedClaims(db, {}, false)].slice(0, 1)
  const [{ document, bodies }] = [...foundBodies(db, {})] as [{ document: number; bodies: number[] }]
  const part = {
    documents: Float64Array.of(document),
    counts: Float64Array.of(600),
    bodies: new Float64Array(600).fill(bodies[0]!),
  }
  const groups = (async function* () {
    yield* rowGroupsOf(db, part)
  })()
  const same = Array.from({ length: 600 }, () => claims[0]!)
  expect((await bytesOf(parquetOf(groups))).equals(await bytesOf(parquet(same)))).toBe(true)
})

test('a body that is not there is told and not left out', async () => {
  const db = await filled()
  const part = { documents: Float64Array.of(1), counts: Float64Array.of(1), bodies: Float64Array.of(999) }
  expect(() => [...rowGroupsOf(db, part)]).toThrow('There are 0 claims of 1 documents, wanted 1 of 1')
})
