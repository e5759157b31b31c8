import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { parseAgencies } from '../../resources/agencies.ts'
import type { Database } from '../database.ts'
import { creditFinder } from '../reprints/credit.ts'
import { groupReprints } from '../reprints/record-reprints.ts'
import { findHappening, gatherHappenings } from './record-happenings.ts'

const agencies = parseAgencies(readFileSync('data/gazetteer/agencies.tsv', 'utf8'))
const finder = { agencies, credits: creditFinder(agencies) }

const WIRE =
  'BAMAKO (AFP) — Russia delivered 25,000 tons of wheat to Mali on Monday, the Malian agriculture ministry said. The ships had waited off the coast for a week.'
const REPORTS = [
  [WIRE, 'Harbour Post', '2024-02-20'],
  [`${WIRE} Readers may write to the newsroom of Delta News.`, 'Delta News', '2024-02-20'],
  ['Russia handed over 30,000 tons of wheat to Mali on Monday.', 'The Beacon', '2024-02-21'],
  ['Mali denied that Russia had delivered wheat to Mali on Monday.', 'Plateau Times', '2024-02-22'],
  ['Russia delivered 25,000 tons of wheat to Burkina Faso on Monday.', 'The Beacon', '2024-02-20'],
] as const

async function filled(db: Database, order: readonly number[]): Promise<string[]> {
  const changed: string[] = []
  for (const i of order) {
    const [text, publisher, date] = REPORTS[i]!
    const { id, number } = await keep(db, text, { publisher, date })
    groupReprints(db, id)
    changed.push(...gatherHappenings(db, number))
  }
  return [...new Set(changed)]
}

function aid(db: Database): { id: string; claims: number }[] {
  return db.all(`SELECT h.id, count(*) AS claims FROM happenings AS h JOIN happening_claims AS l ON l.happening = h.number
    JOIN claim_versions AS v ON v.claim = l.claim AND v.replaced IS NULL AND v.type = 'AID' GROUP BY h.id ORDER BY 2 DESC`)
}

test('reports of one event are one happening: who asserts, who denies, how many are independent, where they disagree', async () => {
  const db = temporaryRecord()
  const changed = await filled(db, [0, 1, 2, 3, 4])
  const [wheat, other, ...more] = aid(db)
  expect([wheat?.claims, other?.claims, more.length]).toEqual([4, 1, 0])
  expect(changed).toContain(wheat!.id)
  const happening = findHappening(db, wheat!.id, finder)!
  expect(happening).toMatchObject({
    id: wheat!.id,
    type: 'AID',
    actors: ['RUS'],
    recipients: ['MLI'],
    days: { first: '2024-02-19', last: '2024-02-19' },
    firstReport: { published: '2024-02-20' },
    lastReport: { publisher: 'Plateau Times', published: '2024-02-22' },
    disagreements: [{ field: 'quantity', of: 'wheat, ton', values: [{ value: '25000' }, { value: '30000' }] }],
  })
  // The two papers that print the agency's text are one report.
  expect(happening.documents).toHaveLength(4)
  expect(happening.independent.map(({ id, documents }) => [id, documents.length])).toEqual([
    ['afp', 2],
    ['beacon', 1],
    ['plateau-times', 1],
  ])
  expect(happening.asserts.map(({ name, claims }) => [name, claims.length])).toEqual([
    ['Malian agriculture ministry', 2],
    ['The Beacon', 1],
  ])
  expect(happening.denies.map(({ country, name }) => country ?? name)).toEqual(['MLI'])
})

test('the order of adding does not matter', async () => {
  const one = temporaryRecord()
  const other = temporaryRecord()
  await filled(one, [0, 1, 2, 3, 4])
  await filled(other, [3, 4, 1, 0, 2])
  expect(aid(other)).toEqual(aid(one))
  const { id } = aid(one)[0]!
  expect(findHappening(other, id, finder)).toEqual(findHappening(one, id, finder))
})

test('a claim that no longer counts leaves its happening, and nothing is done twice', async () => {
  const db = temporaryRecord()
  await filled(db, [0, 1, 2, 3, 4])
  const [wheat] = aid(db)
  const { document } = db.get<{ document: number }>(
    `SELECT c.document FROM happening_claims AS l JOIN happenings AS h ON h.number = l.happening JOIN claims AS c ON c.number = l.claim
     WHERE h.id = ? ORDER BY c.number LIMIT 1`,
    wheat!.id,
  )!
  expect(gatherHappenings(db, document)).toEqual([])
  db.run('UPDATE claim_versions SET live = 0, shown = 0 WHERE document = ?', document)
  expect(gatherHappenings(db, document)).toContain(wheat!.id)
  expect(aid(db).map(({ claims }) => claims)).toEqual([3, 1])
  expect(db.all('SELECT 1 FROM happenings WHERE number NOT IN (SELECT happening FROM happening_claims)')).toEqual([])
  db.run('UPDATE claim_versions SET live = 1, shown = 1 WHERE document = ?', document)
  gatherHappenings(db, document)
  expect(aid(db)[0]).toEqual(wheat)
})

test('a happening that is not there is none', () => {
  expect(findHappening(temporaryRecord(), 'h_none', finder)).toBeNull()
})
