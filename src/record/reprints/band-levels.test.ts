import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { temporaryFolder, temporaryRecord } from '../../../test/support/record.ts'
import type { Database } from '../database.ts'
import { openRecord } from '../open-record.ts'
import { unfoundKeys } from './band-keys.ts'
import { type BandLayout, LEVELS } from './band-layout.ts'
import { BandLevels } from './band-levels.ts'
import { BANDS, KEYS, LEAST_BANDS } from './signature.ts'

/** With every document what is recent moves on, and every other time half of the middle level. */
const SMALL: BandLayout = { period: 1, slices: 2, before: 0, crowd: 2 }

/** One key of each band, by the number of a text that has it: texts of one number share it. */
const bandsOf = (texts: readonly number[]) =>
  Array.from({ length: BANDS }, (_, band) => (KEYS / BANDS) * band + 1000 * texts[band % texts.length]!)

const rowsOf = (db: Database) => LEVELS.map((level) => db.all(`SELECT band, document FROM ${level}`))

/** What a process that opens the file would find, were this one killed now. */
function afterKill(db: Database): Database {
  const path = join(temporaryFolder(), 'killed.db')
  for (const part of ['', '-wal']) copyFileSync(`${db.path}${part}`, `${path}${part}`)
  return temporaryRecord(path)
}

test('what is found depends on no level, crowd, slice or removal', () => {
  const layout = fc.record({
    period: fc.integer({ min: 1, max: 4 }),
    slices: fc.integer({ min: 1, max: 7 }),
    before: fc.integer({ min: 0, max: 3 }),
    crowd: fc.integer({ min: 1, max: 5 }),
  })
  const texts = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 17, maxLength: 17 }).map(bandsOf)
  fc.assert(
    fc.property(
      layout,
      fc.array(texts, { maxLength: 25 }),
      fc.array(fc.nat(24), { maxLength: 4 }),
      (with_, all, gone) => {
        const db = openRecord(':memory:')
        const levels = new BandLevels(db, with_)
        const known = new Map<number, readonly number[]>()
        for (const [i, bands] of all.entries()) {
          const near = [...known].filter(([, other]) => bands.filter((b) => other.includes(b)).length >= LEAST_BANDS)
          expect(levels.sharing(bands).sort()).toEqual(near.map(([document]) => document).sort())
          levels.put(i + 1, bands)
          known.set(i + 1, bands)
          const out = gone.indexOf(i) + 1
          if (known.has(out)) levels.remove(out, known.get(out)!)
          known.delete(out)
        }
        expect(rowsOf(db).flat().length).toBe(BANDS * known.size)
        expect(unfoundKeys(db, with_)).toBe(0)
        db.close()
      },
    ),
    { numRuns: 60 },
  )
})

test('a process that is killed while bands move on leaves them where they were', () => {
  const db = temporaryRecord()
  const levels = new BandLevels(db, SMALL)
  for (const document of [1, 2, 3]) levels.put(document, bandsOf([document]))
  const before = rowsOf(db)
  db.transaction(() => {
    levels.put(4, bandsOf([4]))
    expect(rowsOf(db)).not.toEqual(before)
    const copy = afterKill(db)
    expect(rowsOf(copy)).toEqual(before)
    const found = new BandLevels(copy, SMALL)
    expect([1, 2, 3, 4].map((text) => found.sharing(bandsOf([text])))).toEqual([[1], [2], [3], []])
  })
  expect(afterKill(db).get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
  expect(rowsOf(afterKill(db))).toEqual(rowsOf(db))
})

test('what another process moved on is found, and what was moved and taken back', () => {
  const db = temporaryRecord()
  const levels = new BandLevels(db, SMALL)
  const other = temporaryRecord(db.path)
  const others = new BandLevels(other, SMALL)
  levels.put(2, bandsOf([2]))
  expect([levels, others].map((each) => each.sharing(bandsOf([2])))).toEqual([[2], [2]])
  expect(() =>
    db.transaction(() => {
      levels.put(3, bandsOf([3]))
      expect(levels.sharing(bandsOf([3]))).toEqual([3])
      throw new Error('taken back')
    }),
  ).toThrow('taken back')
  others.put(3, bandsOf([5]))
  others.put(4, bandsOf([4]))
  const found = [2, 3, 4, 5].map((text) => levels.sharing(bandsOf([text])))
  expect(found).toEqual([[2], [], [4], [3]])
  expect([2, 3, 4, 5].map((text) => others.sharing(bandsOf([text])))).toEqual(found)
})

test('the keys of rows that an older version kept are found once and kept', () => {
  const db = temporaryRecord()
  for (const band of bandsOf([3])) db.run('INSERT INTO reprint_bands (band, document) VALUES (?, 9)', band)
  const levels = new BandLevels(db, SMALL)
  expect(levels.sharing(bandsOf([3]))).toEqual([9])
  const kept = 'SELECT slice, length(keys) AS bytes FROM reprint_band_keys ORDER BY slice'
  expect(db.all(kept)).toEqual([0, 1].map((slice) => ({ slice, bytes: (4 * BANDS) / 2 })))
  expect([3, 4].map((text) => levels.sharing(bandsOf([text])))).toEqual([[9], []])
})
