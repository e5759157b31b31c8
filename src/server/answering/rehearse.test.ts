import { expect, test } from 'vitest'
import { temporaryRecord } from '../../../test/support/record.ts'
import { keepSample } from '../../../test/support/sample-record.ts'
import { loadAgencyFinder, loadEnglishWording } from '../../record/ask/related.ts'
import type { Database } from '../../record/database.ts'
import { rehearse } from './rehearse.ts'

/** Rehearses, and gives how many questions were asked and what was complained of. */
async function rehearsed(db: Database, most = Number.POSITIVE_INFINITY) {
  const complaints: string[] = []
  let asked = 0
  const elsewhere = () => {
    throw new Error('Nothing is to be read or streamed in a rehearsal')
  }
  const desk = {
    ...{ db, reviewer: 'tester', allowPrivate: false, stopping: new AbortController().signal },
    ...{ pool: elsewhere, onlyInMain: elsewhere },
    agencies: await loadAgencyFinder(),
    wording: await loadEnglishWording(),
    now: () => '2024-06-01T12:00:00.000Z',
    complain: (message: string) => void complaints.push(message),
  }
  await rehearse(desk, async () => asked++ < most)
  return { asked, complaints }
}

test('all that people ask of the sample record is rehearsed, and the record is as it was', async () => {
  const db = temporaryRecord()
  await keepSample(db)
  const changes = () => db.get<{ n: number }>('SELECT total_changes() AS n')!.n
  const before = changes()
  const { asked, complaints } = await rehearsed(db)
  expect(complaints).toEqual([])
  expect(asked).toBeGreaterThan(200)
  expect(changes()).toBe(before)
})

test('of an empty record nothing but lists is asked', async () => {
  expect(await rehearsed(temporaryRecord())).toEqual({ asked: 6, complaints: [] })
})

test('a rehearsal ends where it is told to', async () => {
  const db = temporaryRecord()
  await keepSample(db)
  expect((await rehearsed(db, 20)).asked).toBe(21)
})
