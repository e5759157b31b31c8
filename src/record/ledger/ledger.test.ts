import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Claim, ClaimActor } from '../../model/claim.ts'
import type { DocumentedClaim } from '../../model/documented-claim.ts'
import { ledgerOf } from './ledger.ts'
import type { LedgerLine, Range } from './types.ts'

const SPAN = { start: 0, end: 1 }

/** What one report says, in short. */
interface Said {
  readonly what?: string
  readonly amount?: number | null
  readonly unit?: string | null
  readonly money?: string
  readonly stage?: 'pledge' | 'contract' | 'delivery' | 'under way' | 'cancellation' | 'suspension' | 'maybe'
  readonly denied?: boolean
  /** Publication day. */
  readonly date?: string
  /** Day that the text states. */
  readonly on?: string | null
  readonly source?: string | null
  readonly publisher?: string
  readonly document?: string
  readonly group?: string | null
  readonly words?: string
}

const CODES = {
  pledge: ['AGREE', null, 'promise#1', 'promised'],
  contract: ['AGREE', null, 'sign#1', 'promised'],
  delivery: ['AID', null, 'deliver#1', 'happened'],
  'under way': ['AID', null, 'deliver#1', 'ongoing'],
  cancellation: ['SANCTION', 'discontinue', 'cancel#1', 'happened'],
  suspension: ['SANCTION', 'discontinue', 'suspend#1', 'happened'],
  maybe: ['AID', null, 'deliver#1', 'possible'],
} as const

let number = 0

function said(given: Said): DocumentedClaim {
  const { what = 'rice', amount = null, unit = 'ton', money, stage = 'delivery', denied = false, on = null } = given
  const { date = '2023-01-01', source = null, publisher = 'Gazette', group = null, words = '' } = given
  const [type, mode, frame, status] = CODES[stage]
  const id = given.document ?? `d_${number}`
  const claim: Claim = {
    id: `c_${number++}`,
    document: id,
    sentence: 0,
    event: { type, mode, contexts: [], trigger: SPAN, frame },
    actors: [state('BRA', 'Brazil')],
    recipients: [state('AGO', 'Angola')],
    status: { value: denied ? 'denied' : status, factuality: 0, span: null },
    time: on === null ? null : { type: 'DATE', value: on, start: on, end: on, stated: true, span: SPAN },
    place: null,
    goods: [
      {
        what,
        quantity: money === undefined ? amount : null,
        unit: amount === null ? null : unit,
        money: money === undefined || amount === null ? null : { amount, currency: money },
        approximation: null,
        span: SPAN,
      },
    ],
    attribution:
      source === null
        ? []
        : [
            {
              source: { id: source, name: source, role: null, country: null, kind: 'named', span: SPAN },
              manner: 'indirect',
              cue: null,
              content: [],
            },
          ],
    framing: [],
    evidence: { exact: words, prefix: '', suffix: '', ...SPAN },
    confidence: { event: 1, actors: 1, recipients: 1, time: 1, attribution: 1 },
    absent: {},
    coder: { version: '0', language: 'en', model: 'en' },
  }
  return {
    claim,
    document: { id, title: null, publisher, url: null, date, language: 'en', text: null, trees: null, group },
  }
}

function state(id: string, name: string): ClaimActor {
  return { id, name, kind: 'state', country: id, sector: 'GOV', role: null, span: SPAN, through: null, stated: true }
}

const pair = (range: Range | null) => (range === null ? null : [range.low, range.high])

/** What the only line of a ledger comes to. */
function line(...reports: Said[]): LedgerLine {
  const { lines } = ledgerOf(reports.map(said))
  expect(lines).toHaveLength(1)
  return lines[0]!
}

const total = (of: LedgerLine, stage: keyof LedgerLine['columns']) => pair(of.columns[stage].total)

test('a pledge told again is one pledge, and what is delivered of it is off what is outstanding', () => {
  const found = line(
    { stage: 'pledge', amount: 100, date: '2023-01-01' },
    { stage: 'pledge', amount: 100, date: '2023-02-01', publisher: 'Herald' },
    { stage: 'delivery', amount: 30, date: '2023-03-01', on: '2023-03-01' },
    { stage: 'delivery', amount: 20, date: '2023-04-01', on: '2023-04-01' },
  )
  expect([total(found, 'announced'), total(found, 'delivered'), pair(found.outstanding)]).toEqual([
    [100, 100],
    [50, 50],
    [50, 50],
  ])
  expect(found.columns.announced.figures[0]!.values[0]!.reports).toHaveLength(2)
})

test('the same amount is a new pledge once the first is fulfilled, unless the words say that it is the old one', () => {
  const before: Said[] = [
    { stage: 'pledge', amount: 100, date: '2023-01-01' },
    { stage: 'delivery', amount: 100, date: '2023-03-01', on: '2023-03-01' },
  ]
  expect(total(line(...before, { stage: 'pledge', amount: 100, date: '2023-06-01' }), 'announced')).toEqual([200, 200])
  const recalled: Said = {
    stage: 'pledge',
    amount: 100,
    date: '2023-06-01',
    words: 'the 100 tons it promised in January',
  }
  expect(total(line(...before, recalled), 'announced')).toEqual([100, 100])
})

test('what comes on top is another pledge, told by two outlets only one', () => {
  const more = { stage: 'pledge', amount: 100, words: 'pledged another 100 tons' } as const
  const found = line({ stage: 'pledge', amount: 100 }, { ...more, date: '2023-01-02' }, { ...more, date: '2023-01-03' })
  expect(total(found, 'announced')).toEqual([200, 200])
  expect(
    line(
      { stage: 'pledge', amount: 5, words: 'said another minister' },
      { stage: 'pledge', amount: 5, words: 'said another minister' },
    ).promised.total?.high,
  ).toBe(5)
})

test('a pledge without an amount is specified by the next, and a mention without one is of the last', () => {
  expect(total(line({ stage: 'pledge' }, { stage: 'pledge', amount: 70, date: '2023-02-01' }), 'announced')).toEqual([
    70, 70,
  ])
  const found = line({ stage: 'pledge', amount: 70 }, { stage: 'pledge', date: '2023-02-01' })
  expect([total(found, 'announced'), found.columns.announced.unknown]).toEqual([[70, 70], 0])
})

test('a commitment is of what was announced before; only what is beyond is promised besides', () => {
  const pledge = { stage: 'pledge', amount: 100, date: '2023-01-01' } as const
  const contract = (amount: number | null, date = '2023-02-01') => ({ stage: 'contract', amount, date }) as const
  expect(pair(line(pledge, contract(100)).promised.total)).toEqual([100, 100])
  expect(pair(line(pledge, contract(40)).promised.total)).toEqual([100, 100])
  expect(pair(line(pledge, contract(130)).promised.total)).toEqual([130, 130])
  expect(pair(line(pledge, contract(40, '2022-12-01')).promised.total)).toEqual([140, 140])
  expect(pair(line(contract(40)).promised.total)).toEqual([40, 40])
})

test('contradictory figures of one delivery stand side by side with who says each, and sums are ranges', () => {
  const found = line(
    { amount: 8, on: '2023-01-01', source: 'ministry' },
    { amount: 10, on: '2023-01-01', date: '2023-01-02', source: 'embassy' },
    { amount: 5, on: '2023-02-01', date: '2023-02-01', source: 'embassy' },
    { stage: 'pledge', amount: 20, date: '2022-12-01' },
  )
  const [first] = found.columns.delivered.figures
  expect(first!.values.map(({ amount, reports }) => [amount, reports[0]!.source])).toEqual([
    [8, 'ministry'],
    [10, 'embassy'],
  ])
  expect([total(found, 'delivered'), pair(found.outstanding)]).toEqual([
    [13, 15],
    [5, 7],
  ])
})

test('one voice that gives two amounts for one day tells of two deliveries', () => {
  const found = line({ amount: 8, on: '2023-01-01', source: 'x' }, { amount: 10, on: '2023-01-01', source: 'x' })
  expect(total(found, 'delivered')).toEqual([18, 18])
})

test('a stated total bears out its parts, tells of parts that nobody reports, or contradicts them', () => {
  const parts: Said[] = [
    { amount: 8, date: '2023-01-01', on: '2023-01-01' },
    { amount: 7, date: '2023-02-01', on: '2023-02-01' },
  ]
  const after: Said = { amount: 4, date: '2023-05-01', on: '2023-05-01' }
  const stated = (amount: number) => ({ amount, date: '2023-03-01', words: 'has delivered so far' })
  expect(total(line(...parts, stated(15), after), 'delivered')).toEqual([19, 19])
  expect(total(line(...parts, stated(20), after), 'delivered')).toEqual([24, 24])
  expect(total(line(...parts, stated(12), after), 'delivered')).toEqual([16, 19])
  expect(line(...parts, stated(20)).columns.delivered.totals[0]).toMatchObject({
    amount: 20,
    parts: { low: 15, high: 15 },
  })
  expect(total(line(stated(20), after), 'delivered')).toEqual([24, 24])
})

test('what has no amount is unknown and not nothing', () => {
  const found = line({ stage: 'pledge', amount: 20, date: '2022-12-01' }, { amount: null, on: '2023-01-01' })
  expect([total(found, 'delivered'), found.columns.delivered.unknown]).toEqual([null, 1])
  expect([found.outstanding, found.outstandingAbsent]).toEqual([null, 'a delivery has no amount'])
  expect(line({ amount: 3 }).outstandingAbsent).toBe('no promise is reported')
})

test('a total that is stated covers a part without an amount', () => {
  const found = line(
    { amount: null, on: '2023-01-01' },
    { amount: 8, on: '2023-02-01', date: '2023-02-01' },
    { amount: 11, date: '2023-03-01', words: 'in total' },
  )
  expect([total(found, 'delivered'), found.columns.delivered.unknown]).toEqual([[11, 11], 0])
})

test('what is under way may be nothing or all', () => {
  const found = line({ stage: 'under way', amount: 50 })
  expect([total(found, 'delivered'), found.columns.delivered.figures[0]!.status]).toEqual([[0, 50], 'implementation'])
  const done = line({ stage: 'under way', amount: 50 }, { amount: 50, date: '2023-01-10' })
  expect([total(done, 'delivered'), done.columns.delivered.figures[0]!.status]).toEqual([[50, 50], 'completion'])
})

test('a denial stands beside what it denies, and changes no figure', () => {
  const found = line({ amount: 8, on: '2023-01-01' }, { denied: true, date: '2023-01-05', source: 'embassy' })
  expect(total(found, 'delivered')).toEqual([8, 8])
  expect(found.columns.delivered.figures[0]!.denials.map(({ source }) => source)).toEqual(['embassy'])
  const alone = line({ denied: true, source: 'embassy' })
  expect(alone.columns.delivered).toMatchObject({ figures: [], total: null, denials: [{ source: 'embassy' }] })
})

test('units and currencies are never mixed; spellings of one unit are', () => {
  const { lines } = ledgerOf(
    [
      { amount: 1, unit: 'ton' },
      { amount: 2, unit: 'tonne', on: '2023-01-01' },
      { amount: 3, unit: 'sack' },
      { what: 'loan', amount: 4, money: 'USD' },
      { what: 'money', amount: 5, money: 'EUR' },
      { what: 'Brazilian rice', amount: 6, unit: 'metric ton', on: '2023-02-01' },
    ].map(said),
  )
  expect(lines.map((each) => [each.kind, each.unit, each.currency, total(each, 'delivered')?.[0]])).toEqual([
    ['money', null, 'EUR', 5],
    ['money', null, 'USD', 4],
    ['rice', 'sack', null, 3],
    ['rice', 'ton', null, 9],
  ])
})

test('what is only possible, asked for or a ban on trade is no giving', () => {
  const ban = said({})
  const event = { ...ban.claim.event, type: 'SANCTION', mode: 'discontinue', frame: 'ban#1' } as const
  expect(ledgerOf([said({ stage: 'maybe', amount: 5 }), { ...ban, claim: { ...ban.claim, event } }]).lines).toEqual([])
})

test('of what is bought the actor receives, and of what two do with one another it is not said who gives', () => {
  const trade = said({ amount: 5 })
  const buy = { ...trade.claim, event: { ...trade.claim.event, type: 'COOPERATE', frame: 'buy#1' } } as const
  expect(ledgerOf([{ ...trade, claim: buy }]).lines.map(({ giver, receiver }) => [giver.id, receiver.id])).toEqual([
    ['AGO', 'BRA'],
  ])
  const both = [...trade.claim.actors, ...trade.claim.recipients]
  expect(ledgerOf([{ ...trade, claim: { ...trade.claim, actors: both, recipients: both } }]).lines).toEqual([])
})

const DAYS = ['2023-01-01', '2023-01-03', '2023-01-20', '2023-03-01', '2023-06-01']
const anySaid: fc.Arbitrary<Said> = fc.record({
  what: fc.constantFrom('rice', 'bus'),
  amount: fc.constantFrom(null, 5, 10, 15),
  stage: fc.constantFrom('pledge', 'contract', 'delivery', 'under way', 'cancellation', 'suspension'),
  denied: fc.constantFrom(false, false, false, true),
  date: fc.constantFrom(...DAYS),
  on: fc.constantFrom(null, null, ...DAYS),
  source: fc.constantFrom(null, 'ministry', 'embassy'),
  publisher: fc.constantFrom('Gazette', 'Herald'),
  group: fc.constantFrom(null, null, 'g_1', 'g_2'),
  words: fc.constantFrom('', '', 'another 10 tons', 'as it promised', 'so far'),
})
const manySaid = fc.array(anySaid, { maxLength: 14 }).map((reports) => reports.map(said))

/** Totals of a ledger, without names, claims and documents. */
function totals(claims: readonly DocumentedClaim[]) {
  return ledgerOf(claims).lines.map(({ kind, unit, columns, promised, outstanding, outstandingAbsent }) => ({
    kind,
    unit,
    columns: Object.values(columns).map(({ total, unknown, figures, denials }) => [
      total,
      unknown,
      figures.length,
      denials.length,
    ]),
    promised,
    outstanding,
    outstandingAbsent,
  }))
}

test('the order of claims changes nothing', () => {
  fc.assert(
    fc.property(
      manySaid.chain((claims) =>
        fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
      ),
      ([claims, shuffled]) => {
        expect(ledgerOf(shuffled)).toEqual(ledgerOf(claims))
      },
    ),
    { numRuns: 500 },
  )
})

test('a reprint changes no total', () => {
  fc.assert(
    fc.property(manySaid, fc.nat(), fc.constantFrom(...DAYS), (claims, which, date) => {
      fc.pre(claims.length > 0)
      const { document, claim } = claims[which % claims.length]!
      const group = document.group ?? 'g_new'
      const later = [date, document.date!].sort()[1]!
      const grouped = claims.map((each) =>
        each.document === document ? { claim, document: { ...document, group } } : each,
      )
      const reprint = {
        claim: { ...claim, id: 'c_reprint' },
        document: { ...document, id: 'd_reprint', publisher: 'Copy', date: later, group },
      }
      expect(totals([...grouped, reprint])).toEqual(totals(claims))
    }),
    { numRuns: 1000 },
  )
})

test('swapping the names of the states changes only the names', () => {
  const other: Readonly<Record<string, string>> = { BRA: 'AGO', AGO: 'BRA', Brazil: 'Angola', Angola: 'Brazil' }
  const swapped = (party: ClaimActor) => ({
    ...party,
    id: other[party.id]!,
    name: other[party.name]!,
    country: other[party.id]!,
  })
  fc.assert(
    fc.property(manySaid, (claims) => {
      const exchanged = claims.map(({ claim, document }) => ({
        document,
        claim: { ...claim, actors: claim.actors.map(swapped), recipients: claim.recipients.map(swapped) },
      }))
      const back = JSON.parse(JSON.stringify(ledgerOf(exchanged)), (_, value) => other[value as string] ?? value)
      expect(back).toEqual(JSON.parse(JSON.stringify(ledgerOf(claims))))
    }),
    { numRuns: 500 },
  )
})
