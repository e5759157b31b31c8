import { expect, test } from 'vitest'
import { fakeClaim } from './fake-claim.ts'
import { fakes } from './fakes.ts'
import { readRecords } from './gold-records.ts'
import { evaluate } from './tasks.ts'

test('reads lists, lines, holders and the names that editions give the fields', () => {
  const wanted = { id: 'r1', text: 'Peru asks.', types: ['REQUEST'], actors: ['PER'], recipients: ['CHL'] }
  const manual = {
    id: 'r1',
    text: 'Peru asks.',
    actor: [{ code: 'PERGOV' }],
    recipient: [{ code: 'CHL' }],
    event: ['DEMAND'],
  }
  const other = { id: 'r1', sentence: 'Peru asks.', source: 'PERGOV', target: ['CHLMIL'], eventType: 'demand' }
  const held = {
    text: 'Peru asks.',
    events: [{ id: 'r1', actorCode: 'PER', recipientCode: 'CHL', event_type: 'DEMAND' }],
  }
  for (const text of [
    JSON.stringify([manual]),
    JSON.stringify({ records: [other] }),
    `${JSON.stringify(held)}\n`,
    `${JSON.stringify(manual, null, 2)}\n\n# {not json}\n${JSON.stringify(manual, null, 2)}`,
  ])
    expect(readRecords('r.json', text)[0]).toMatchObject(wanted)
  expect(() => readRecords('r.json', '[]')).toThrow('Cannot read "r.json": it holds no record')
})

test('takes no role for a country', () => {
  const text = JSON.stringify({
    text: 'Rebels fight.',
    actor: [{ code: 'REB' }],
    recipient: [{ code: '---MIL' }],
    event: 'FIGHT',
  })
  expect(readRecords('r.json', text)[0]).toMatchObject({ types: ['ASSAULT'], actors: [], recipients: [] })
})

test('wants type, actor and recipient of one claim', () => {
  const record = (text: string, event: string, recipient: object[]) => ({
    text,
    event: [event],
    actor: [{ code: 'PER' }],
    recipient,
  })
  const set = [
    record('Peru asks Chile.', 'DEMAND', [{ code: 'CHL' }]),
    record('Peru left Chile.', 'RETREAT', [{ code: 'CHL' }]),
    record('Peru voted.', 'AGREE', []),
  ]
  const deps = fakes(({ text }) => {
    if (text.includes('voted')) return { claims: [fakeClaim(text, 'AGREE', { actor: ['PER', 'Peru'] })] }
    const [there, back] = [
      { actor: ['PER', 'Peru'], recipient: ['CHL', 'Chile'] },
      { actor: ['CHL', 'Chile'], recipient: ['PER', 'Peru'] },
    ] as const
    if (text.includes('asks')) return { claims: [fakeClaim(text, 'REQUEST', there)] }
    // Type and sides are each in some claim, but not in one.
    return { claims: [fakeClaim(text, 'RETREAT', back), fakeClaim(text, 'ACCUSE', there)] }
  })
  const { figures, misses } = evaluate('records', [{ path: 'r.json', text: JSON.stringify(set) }], deps, { misses: 9 })
  expect(figures).toEqual({ all: 2 / 3, type: 1, actor: 1, recipient: 1, claimsPerSentence: 4 / 3 })
  expect(misses).toMatchObject([
    { text: 'Peru left Chile.', wanted: 'PER RETREAT CHL', got: 'CHL RETREAT PER; PER ACCUSE CHL' },
  ])
})
