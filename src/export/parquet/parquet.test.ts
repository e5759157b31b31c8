import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, expect, test } from 'vitest'
import { syntheticClaims } from '../../../bench/synthetic-claims.ts'
import type { Claims } from '../claims.ts'
import { COLUMNS } from '../columns.ts'
import { fake } from '../fake-claims.ts'
import { dayNumber } from './day-number.ts'
import { parquet } from './parquet.ts'

const folder = await mkdtemp(join(tmpdir(), 'chancery-parquet-'))
const duck = await (await DuckDBInstance.create(':memory:')).connect()
let files = 0

afterAll(async () => {
  duck.closeSync()
  await rm(folder, { recursive: true })
})

/** What DuckDB answers to a question about claims that were written to a file; `FROM claims` stands for the file. */
async function asked(claims: Claims, sql: string) {
  const file = join(folder, `${files++}.parquet`)
  const pieces: Uint8Array[] = []
  for await (const piece of parquet(claims)) pieces.push(piece)
  await writeFile(file, Buffer.concat(pieces))
  const answer = await duck.runAndReadAll(sql.replaceAll('FROM claims', `FROM '${file}'`))
  return answer.getRowObjectsJson()
}

test('DuckDB reads every field back, days as DATE and lists as lists', async () => {
  const [row] = await asked([fake()], 'SELECT * FROM claims')
  expect(row).toEqual({
    claim: 'c_1',
    document: 'd_1',
    title: 'Wheat arrives',
    publisher: 'The Daily Record',
    url: 'https://record.example/wheat',
    published: '2023-03-05',
    language: 'en',
    reprint_group: null,
    sentence: 1,
    type: 'AID',
    mode: null,
    quadrant: 'material cooperation',
    contexts: ['humanitarian'],
    actors: ['NOR'],
    actor_names: ['Norway'],
    recipients: ['MLI'],
    recipient_names: ['Mali'],
    status: 'happened',
    factuality: 2.5,
    time: '2023-03-03',
    time_start: '2023-03-03',
    time_end: '2023-03-03',
    time_stated: true,
    place: 'Bamako',
    place_country: 'MLI',
    latitude: 12.65,
    longitude: -8,
    goods: [
      { what: 'wheat', quantity: 1200, unit: 'ton', money: null, currency: null, approximation: null, per: null },
    ],
    source: 'Anna Berg',
    source_id: 'Q1',
    source_role: 'minister',
    source_country: 'NOR',
    source_kind: 'named',
    stance: 'neutral',
    manner: 'indirect',
    voices: 1,
    words: 'Norway delivered 1,200 tons of wheat to Mali on 3 March',
    start: 11,
    end: 66,
    confidence_event: 0.9,
    confidence_actors: 0.95,
    confidence_recipients: 0.9,
    confidence_time: 0.8,
    confidence_attribution: 0.97,
    coder_version: '0.1.0',
    coder_model: 'en-1',
  })
  const types = await asked([fake()], 'DESCRIBE SELECT published, actors, goods, start, time_stated FROM claims')
  expect(types.map((column) => column.column_type)).toEqual([
    'DATE',
    'VARCHAR[]',
    'STRUCT(what VARCHAR, quantity DOUBLE, unit VARCHAR, money DOUBLE, currency VARCHAR, approximation VARCHAR, per VARCHAR)[]',
    'INTEGER',
    'BOOLEAN',
  ])
})

test('what is not known is null, what is empty is an empty list, and a list may have several', async () => {
  const span = { start: 0, end: 1 }
  const money = { amount: 40_000_000, currency: 'EUR' }
  const claims = [
    fake(
      { time: null, place: null, goods: [], attribution: [], actors: [] },
      { date: null, title: null, publisher: null },
    ),
    fake({
      actors: [],
      goods: [
        { what: 'Weizen, "süß"', quantity: null, unit: null, money: null, approximation: 'some', span },
        { what: 'money', quantity: null, unit: null, money, approximation: null, per: 'P1Y', span },
      ],
    }),
  ]
  const rows = await asked(
    claims,
    'SELECT published, title, time_start, time_stated, latitude, source, actors, goods FROM claims',
  )
  expect(rows[0]).toEqual({
    published: null,
    title: null,
    time_start: null,
    time_stated: null,
    latitude: null,
    source: null,
    actors: [],
    goods: [],
  })
  expect(rows[1]?.goods).toEqual([
    {
      what: 'Weizen, "süß"',
      quantity: null,
      unit: null,
      money: null,
      currency: null,
      approximation: 'some',
      per: null,
    },
    { what: 'money', quantity: null, unit: null, money: 40_000_000, currency: 'EUR', approximation: null, per: 'P1Y' },
  ])
})

test('a file of several groups of rows holds every claim once, in order, with its own values', async () => {
  const count = 60_001
  const [answer] = await asked(
    syntheticClaims(count),
    `SELECT count(*)::INT AS claims, count(DISTINCT claim)::INT AS ids, count(DISTINCT document)::INT AS documents,
      count(time_start)::INT AS days, sum("start")::BIGINT AS starts, sum(len(goods))::INT AS goods,
      sum(list_sum(list_transform(goods, g -> g.quantity)))::BIGINT AS tons,
      string_agg(DISTINCT type, ' ' ORDER BY type) AS types FROM claims`,
  )
  const all = [...syntheticClaims(count)].map(({ claim }) => claim)
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)
  expect(answer).toEqual({
    claims: count,
    ids: count,
    documents: Math.ceil(count / 12),
    days: count,
    starts: String(sum(all.map(({ evidence }) => evidence.start))),
    goods: sum(all.map(({ goods }) => goods.length)),
    tons: String(sum(all.flatMap(({ goods }) => goods.map(({ quantity }) => quantity!)))),
    types: [...new Set(all.map(({ event }) => event.type))].sort().join(' '),
  })
  const [rows] = await asked(
    syntheticClaims(count),
    `SELECT claim, published, words, goods[1].quantity AS tons FROM claims WHERE claim = '${all[50_003]!.id}'`,
  )
  const wanted = [...syntheticClaims(50_004)][50_003]!
  expect(rows).toEqual({
    claim: wanted.claim.id,
    published: wanted.document.date,
    words: wanted.claim.evidence.exact,
    tons: wanted.claim.goods[0]?.quantity ?? null,
  })
})

test('no claims give a file with its columns and no rows', async () => {
  expect(await asked([], 'SELECT * FROM claims')).toEqual([])
  expect((await asked([], 'DESCRIBE SELECT * FROM claims')).length).toBe(COLUMNS.length)
})

test.each(['1970-01-01', '1969-12-31', '2000-02-29', '1900-03-01', '2024-12-31', '0987-06-05'])(
  'the number of %s is that of the calendar',
  (day) => {
    expect(dayNumber(new TextEncoder().encode(day), 0)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
  },
)
