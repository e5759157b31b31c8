import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chancery } from './support/chancery.ts'

const folder = mkdtempSync(join(tmpdir(), 'chancery-ask-'))
const record = ['--record', join(folder, 'record.db')]
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ARTICLES = [
  {
    text: 'Norway lent Iceland 40 million euros, Prime Minister Anna Berg said. Iceland accused Norway of piracy.',
    date: '2024-02-19',
    publisher: 'The Daily Record',
    title: 'Loans',
  },
  {
    text: 'Colonel Goïta met the envoys of Kenya in Bamako.',
    date: '2024-03-02',
    publisher: 'Harbour News',
    title: 'Envoys',
  },
]

beforeAll(async () => {
  const path = join(folder, 'articles.jsonl')
  writeFileSync(path, ARTICLES.map((article) => JSON.stringify(article)).join('\n'))
  const { code, stdout, stderr } = await chancery(['add', path, '--jobs', '1', ...record])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Added 2 documents')
}, 120_000)

function ask(...args: string[]) {
  return chancery([...args, ...record])
}

async function json(...args: string[]) {
  const { code, stdout, stderr } = await ask(...args, '--json')
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

test.each(['NOR', 'no', 'Norway', 'norway', 'Kingdom of Norway'])(
  'the state %s is found by codes and names',
  async (who) => {
    const { claims } = await json('claims', '--actor', who, '--recipient', 'ISL', '--type', 'aid')
    expect(claims.map(({ document }: { document: { title: string } }) => document.title)).toEqual(['Loans'])
  },
)

test.each([
  [['claims', '--actor', 'Norwya'], 1, 'No actor "Norwya": did you mean Norway (NOR)'],
  [['claims', '--actor', 'Xyzzyqwert'], 1, 'wanted the code or name of a state'],
  [['claims', '--type', 'AIDE'], 2, 'Did you mean AID?'],
  [['claims', '--status', 'promised,'], 2, 'Did you mean promised?'],
  [['claims', '--source', 'Tomas Rojas'], 1, 'No source "Tomas Rojas"'],
  [['claims', '--happening', 'h_none'], 1, 'No happening "h_none" is in the record'],
  [['claims', '--since', '2024-02-30'], 2, '2024-02-30'],
  [['show', 'c_none'], 1, 'Nothing in the record has the id "c_none"'],
  [['timeline', 'NOR'], 2, 'actor'],
  [['review', 'c_none', '--accept'], 1, 'Nothing in the record has the id "c_none"'],
])('%j says what is wrong', async (args, code, message) => {
  const outcome = await ask(...args)
  expect(outcome).toMatchObject({ code, stdout: '' })
  expect(outcome.stderr).toContain(message)
})

test('claims are shown with their words, who says so, and where they stand', async () => {
  const { stdout } = await ask('claims', '--source', 'Berg')
  for (const words of [
    'Norway (NOR) → Iceland (ISL)',
    'Prime Minister',
    '*lent*',
    'Loans · The Daily Record · 19 February 2024',
  ])
    expect(stdout).toContain(words)
})

test('search finds Goïta by Goita and marks it', async () => {
  const { stdout } = await ask('search', 'Goita')
  expect(stdout).toContain('*Goïta*')
  expect(stdout).toContain('Envoys · Harbour News · 2 March 2024')
})

test('a timeline has a row for each month between, in both directions', async () => {
  const { rows } = await json('timeline', 'Norway', 'Iceland')
  expect(rows).toMatchObject([
    { period: '2024-02', forward: { 'material cooperation': 1 }, backward: { 'verbal conflict': 1 } },
  ])
  expect((await ask('timeline', 'NOR', 'ISL')).stdout).toContain('Norway → Iceland')
})

test('claims and documents are shown whole, and the record is told by sources and actors', async () => {
  const { claims } = await json('claims', '--actor', 'NOR')
  const { id, document } = claims[0].claim
  expect((await json('show', id)).machine).toEqual(claims[0].claim)
  expect((await json('show', document)).appearances).toMatchObject([
    { publisher: 'The Daily Record', origins: { title: 'jsonl' } },
  ])
  expect((await json('show', claims[0].happening)).claims).toEqual([id])
  const { claims: told } = await json(
    'claims',
    '--happening',
    claims[0].happening,
    '--party',
    'Iceland',
    '--voice',
    'named',
  )
  expect(told.map(({ claim }: { claim: { id: string } }) => claim.id)).toEqual([id])
  expect((await json('claims', '--happening', claims[0].happening, '--party', 'Kenya')).claims).toEqual([])
  expect((await json('actor', 'Iceland')).asRecipient).toEqual([{ type: 'AID', claims: 1 }])
  expect((await json('sources')).publishers[0]).toMatchObject({ publisher: 'The Daily Record', documents: 1 })
})

test('a claim is set right with the words of the text, rejected, and asked for as the record stood', async () => {
  const { claims } = await json('claims', '--actor', 'ISL')
  const { id } = claims[0].claim
  const now = new Date(Date.now()).toISOString()
  const set = await ask(
    'review',
    id,
    '--set',
    'recipients=PER@Norway',
    '--set',
    'status=possible',
    '--by',
    'Ada',
    '--note',
    'see print',
  )
  expect([set.code, set.stderr]).toEqual([0, ''])
  const after = await json('show', id)
  expect(after.claim.recipients).toMatchObject([{ id: 'PER', name: 'Peru', stated: true }])
  const { start, end } = after.claim.recipients[0].span
  expect(ARTICLES[0]!.text.slice(start, end)).toBe('Norway')
  expect(after.reviews).toMatchObject([
    { field: 'recipients', reviewer: 'Ada' },
    { field: 'status', value: 'possible' },
  ])
  await ask('review', id, '--reject')
  expect((await json('claims', '--actor', 'ISL')).claims).toEqual([])
  const before = await json('claims', '--actor', 'ISL', '--as-of', now)
  expect(before.claims.map(({ claim }: { claim: unknown }) => claim)).toEqual([claims[0].claim])
  expect((await json('accuracy')).claims).toMatchObject({ right: 0, of: 1 })
  expect((await ask('check')).code).toBe(0)
})

test('stepping through claims takes lines, and the end of them ends it', async () => {
  const { code, stdout } = await chancery(['review', '--by', 'Ada', ...record], 'status=nonsense\na\n')
  expect(code).toBe(0)
  expect(stdout).toContain('wanted one of happened')
  expect((await json('accuracy')).reviewed).toBe(2)
})
