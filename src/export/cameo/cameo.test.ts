import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { EVENT_TYPES, MODES } from '../../model/plover.ts'
import { parseCodebook } from '../../resources/codebook.ts'
import { fake, fakeClaim } from '../fake-claims.ts'
import { written } from '../written.ts'
import { CAMEO_COLUMNS, cameo } from './cameo.ts'
import { cameoCode, rowCodes } from './code.ts'
import { goldstein } from './goldstein.ts'

const ROWS = rowCodes([
  { name: 'deliver#2', type: 'AID', mode: null, contexts: ['military'], cameo: '072' },
  { name: 'deliver#2', type: 'AID', mode: null, contexts: [], cameo: '073' },
  { name: 'deliver#4', type: 'AID', mode: null, contexts: ['military'], cameo: '072' },
])

async function rowsOf(...claims: ReturnType<typeof fake>[]) {
  const [header, ...lines] = (await written(cameo(claims, ROWS))).trimEnd().split('\n')
  expect(header!.split('\t')).toEqual(CAMEO_COLUMNS)
  return lines.map((line) => Object.fromEntries(line.split('\t').map((value, i) => [CAMEO_COLUMNS[i]!, value])))
}

test("GDELT's 61 columns, then ours", () => {
  expect(CAMEO_COLUMNS).toHaveLength(63)
  expect(CAMEO_COLUMNS.indexOf('EventCode')).toBe(26)
  expect(CAMEO_COLUMNS.indexOf('ActionGeo_Lat')).toBe(56)
  expect(CAMEO_COLUMNS[60]).toBe('SOURCEURL')
  expect(new Set(CAMEO_COLUMNS).size).toBe(63)
})

test('a row a claim', async () => {
  const [row] = await rowsOf(fake())
  expect(row).toMatchObject({
    SQLDATE: '20230303',
    MonthYear: '202303',
    Year: '2023',
    FractionDate: '2023.1726',
    Actor1Code: 'NOR',
    Actor1Name: 'Norway',
    Actor1CountryCode: 'NOR',
    Actor2Code: 'MLI',
    IsRootEvent: '0',
    EventCode: '073',
    EventBaseCode: '073',
    EventRootCode: '07',
    QuadClass: '2',
    GoldsteinScale: '7.4',
    NumMentions: '1',
    ActionGeo_Type: '4',
    ActionGeo_FullName: 'Bamako',
    ActionGeo_Lat: '12.65',
    ActionGeo_Long: '-8',
    DATEADDED: '20230305',
    SOURCEURL: 'https://record.example/wheat',
    ClaimID: 'c_1',
    ClaimStatus: 'happened',
  })
  expect(Number.isSafeInteger(Number(row!.GLOBALEVENTID))).toBe(true)
})

test('each pair of parties is a row, an empty side is empty, and what is denied is no event', async () => {
  const { actors, recipients } = fakeClaim()
  const army = { ...recipients[0]!, name: 'Malian army', kind: 'military' as const, sector: 'MIL' as const }
  const rows = await rowsOf(
    fake({ id: 'c_2', recipients: [recipients[0]!, army] }),
    fake({ id: 'c_3', actors: [], recipients: actors }),
    fake({ id: 'c_4', status: { value: 'denied', factuality: -3, span: null } }),
  )
  expect(rows.map((row) => [row.ClaimID, row.Actor1Code, row.Actor2Code, row.Actor2Type1Code])).toEqual([
    ['c_2', 'NOR', 'MLI', ''],
    ['c_2', 'NOR', 'MLIMIL', 'MIL'],
    ['c_3', '', 'NOR', ''],
  ])
})

test('the code is that of the row, or of the intent to do what the row codes, or of the crosswalk', () => {
  const event = (given: object) => fakeClaim({ event: { ...fakeClaim().event, ...given } })
  expect(cameoCode(event({}), ROWS)).toBe('073')
  expect(cameoCode(event({ type: 'AGREE', frame: 'deliver#4' }), ROWS)).toBe('0332')
  expect(cameoCode(event({ type: 'AGREE', frame: 'unknown#1' }), ROWS)).toBe('0333')
  expect(
    cameoCode(event({ type: 'SANCTION', mode: 'discontinue', contexts: ['military'], frame: 'deliver#2' }), ROWS),
  ).toBe('1622')
})

test('every type with every mode has a code that the Goldstein scale knows', () => {
  for (const type of EVENT_TYPES)
    for (const mode of [null, ...(MODES[type] ?? [])]) {
      const code = cameoCode(fakeClaim({ event: { ...fakeClaim().event, type, mode, frame: '-' } }), new Map())
      expect(code).toMatch(/^(?:0[1-9]|1\d|20)\d{0,2}$/)
      expect(goldstein(code)).not.toBeNull()
    }
})

test('the codes of the codebook have a value on the scale', () => {
  const read = (name: string) => readFileSync(`data/en/${name}.tsv`, 'utf8')
  const { rows } = parseCodebook({ events: read('events'), classes: read('classes') })
  const codes = [...rows.values()].flat().filter(({ type, cameo }) => type !== null && cameo !== '')
  expect(codes.length).toBeGreaterThan(1000)
  for (const { cameo: code, line } of codes) expect(goldstein(code), `line ${line}`).not.toBeNull()
})

test.each([
  ['010', 0],
  ['016', -2],
  ['0334', 6],
  ['046', 7],
  ['0874', 10],
  ['1246', -4],
  ['1454', -7.5],
  ['163', -8],
  ['1822', -9],
  ['2042', -10],
  ['99', null],
] as const)('the Goldstein value of %s is %s', (code, value) => {
  expect(goldstein(code)).toBe(value)
})
