import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { editedCopy } from '../../../test/support/edited-copies.ts'
import { chance } from '../../../test/support/invented.ts'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { parseAgencies } from '../../resources/agencies.ts'
import { LAYOUT, LEVELS } from './band-layout.ts'
import { creditFinder } from './credit.ts'
import { addReprint, removeReprint } from './group-reprints.ts'
import { MemoryReprintIndex } from './memory-reprint-index.ts'
import { copiesOf, groupReprints } from './record-reprints.ts'
import { describeReprints } from './reprint-group.ts'
import { BANDS } from './signature.ts'
import { SqliteReprintIndex } from './sqlite-reprint-index.ts'

const TEXT =
  'GAO (AFP) — The envoy landed on Monday. He met the governor in the afternoon and left for the north the next day. Nobody said why the talks had been moved from the capital, or who had asked for it.'

test('documents of a record are grouped once, and named by who printed them first', async () => {
  const db = temporaryRecord()
  const more = { lang: 'fr' }
  const first = await keep(db, TEXT, { ...more, publisher: 'Harbour Post', date: '2024-03-04' })
  await keep(db, TEXT, { ...more, publisher: 'Delta News', date: '2024-03-05' })
  const cut = await keep(db, TEXT.slice(0, 140), { ...more, publisher: 'The Beacon', date: '2024-03-05' })
  const other = await keep(db, 'The bridge stays shut.', more)
  for (const { id } of [first, cut, other]) groupReprints(db, id)
  const group = groupReprints(db, cut.id)
  expect(group).toBe([first.id, cut.id].sort()[0])
  expect(groupReprints(db, other.id)).toBe(other.id)
  const agencies = parseAgencies(readFileSync('data/gazetteer/agencies.tsv', 'utf8'))
  const described = describeReprints(copiesOf(db, group), { agencies, credits: creditFinder(agencies) })
  expect(described).toMatchObject({
    label: 'AFP via Harbour Post',
    documents: [first.id, cut.id],
    publishers: ['Harbour Post', 'Delta News', 'The Beacon'],
  })
  expect(() => groupReprints(db, 'd_none')).toThrow(
    'Cannot group "d_none" with its reprints: the record has no such document',
  )
})

test.each([LAYOUT, { period: 1, slices: 1, before: 0, crowd: 1 }, { period: 3, slices: 2, before: 5, crowd: 2 }])(
  'the record groups as the memory does, and forgets as it does (%o)',
  async (layout) => {
    const db = temporaryRecord()
    const random = chance(3)
    const sentence = (seed: number) => Array.from({ length: 14 }, (_, i) => `w${seed}x${i}`).join(' ')
    const originals = [1, 2, 3].map((story) => ({
      text: Array.from({ length: 9 }, (_, i) => `The ${sentence(100 * story + i)}.`).join(' '),
      title: 'A',
      publisher: 'B',
    }))
    const texts = originals.flatMap((original) => [
      original.text,
      ...[1, 2, 3].map(() => editedCopy(original, random).text),
    ])
    const memory = new MemoryReprintIndex()
    const record = new SqliteReprintIndex(db, layout)
    const ids: string[] = []
    for (const text of texts) {
      const { id } = await keep(db, text, { lang: 'fr' })
      ids.push(id)
      expect(addReprint(record, id, text)).toBe(addReprint(memory, id, text))
      expect(record.shingles(id)).toEqual(memory.shingles(id))
    }
    const groups = (index: typeof memory | typeof record) => ids.map((id) => index.groupOf(id))
    expect(groups(record)).toEqual(groups(memory))
    expect(new Set(groups(record)).size).toBe(3)
    for (const gone of [ids[0]!, ids[5]!]) {
      removeReprint(record, gone)
      removeReprint(memory, gone)
    }
    expect(groups(record)).toEqual(groups(memory))
    for (const group of new Set(groups(memory))) if (group) expect(record.members(group)).toEqual(memory.members(group))
    const rows = LEVELS.map((level) => db.get<{ rows: number }>(`SELECT count(*) AS rows FROM ${level}`)!.rows)
    expect(rows.reduce((sum, each) => sum + each)).toBe(BANDS * (texts.length - 2))
  },
)
