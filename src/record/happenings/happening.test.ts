import { describe, expect, it } from 'vitest'
import { fakeClaim } from '../../../test/support/fake-claim.ts'
import type { Claim } from '../../model/claim.ts'
import { disagreementsOf } from './disagreement.ts'
import { describeHappening } from './happening.ts'
import type { Report } from './report.ts'
import { originOf } from './report.ts'

type Source = NonNullable<Claim['attribution'][number]['source']>

function report(id: string, claim: Partial<Claim> = {}, more: Partial<Report> = {}): Report {
  return {
    claim: { ...fakeClaim(id), ...claim },
    published: '2024-02-20',
    publisher: 'The Beacon',
    reprints: 'd_1',
    agency: null,
    firstPublisher: null,
    ...more,
  }
}

function said(
  name: string,
  kind: Source['kind'],
  stance: 'neutral' | 'denying' = 'neutral',
): Claim['attribution'][number] {
  const span = { start: 0, end: 1 }
  const source = { id: name.toLowerCase(), name, role: null, country: null, kind, span }
  return { source, manner: 'indirect', cue: { lemma: 'say', stance, span }, content: [span] }
}

function on(start: string, end = start): Claim['time'] {
  return { type: 'DATE', value: start, start, end, stated: true, span: { start: 0, end: 1 } }
}

describe('originOf', () => {
  it('is the medium that is cited, else the agency, else who published first, else the text', () => {
    const afp = { id: 'afp', name: 'AFP' }
    expect(originOf(report('c1', { attribution: [said('AFP', 'media'), said('Anna Berg', 'named')] })).id).toBe('afp')
    expect(originOf(report('c1', {}, { agency: afp })).id).toBe('afp')
    expect(originOf(report('c1', {}, { firstPublisher: 'Le Monde' }))).toEqual({ id: 'le-monde', name: 'Le Monde' })
    expect(originOf(report('c1')).id).toBe('beacon')
    expect(originOf(report('c1', {}, { publisher: null }))).toEqual({ id: 'd_1', name: null })
  })
})

describe('describeHappening', () => {
  it('lets the innermost source speak, and the publisher where there is none', () => {
    const { asserts, denies } = describeHappening([
      report('c1', { attribution: [said('Reuters', 'media'), said('Anna Berg', 'named')] }),
      report('c2', { attribution: [said('Anna Berg', 'named')] }),
      report('c3'),
      report('c4', { attribution: [said('Ivo Lund', 'named', 'denying')] }),
      report('c5', { status: { value: 'denied', factuality: -3, span: null } }),
    ])
    expect(asserts.map(({ name, claims }) => [name, claims.length])).toEqual([
      ['Anna Berg', 2],
      ['The Beacon', 1],
    ])
    expect(denies.map(({ name, kind }) => [name, kind])).toEqual([
      ['The Beacon', 'publisher'],
      ['Ivo Lund', 'named'],
    ])
  })

  it('tells the first report and the last, undated ones after the others', () => {
    const happening = describeHappening([
      report('c3', {}, { published: null }),
      report('c2', {}, { published: '2024-02-22' }),
      report('c1', {}, { published: '2024-02-21' }),
    ])
    expect(happening.claims).toEqual(['c1', 'c2', 'c3'])
    expect([happening.firstReport.published, happening.lastReport.published]).toEqual(['2024-02-21', '2024-02-22'])
  })

  it('takes the most precise days that are stated', () => {
    const { days } = describeHappening([
      report('c1', { time: on('2024-02-01', '2024-02-29') }),
      report('c2', { time: on('2024-02-19') }),
      report('c3', { time: on('2024-02-20') }),
    ])
    expect(days).toEqual({ first: '2024-02-19', last: '2024-02-20' })
    expect(describeHappening([report('c1')]).days).toBeNull()
  })

  it('finds two figures of one claim, which agrees with itself in all else', () => {
    const more = { unit: 'ton', money: null, approximation: null, span: { start: 0, end: 1 } }
    const wheat = (quantity: number) => ({ what: 'wheat', quantity, ...more })
    const { disagreements } = describeHappening([report('c1', { goods: [wheat(20), wheat(30)] })])
    expect(disagreements.map(({ field, values }) => [field, values.map(({ value }) => value)])).toEqual([
      ['quantity', ['20', '30']],
    ])
    expect(describeHappening([report('c1', { goods: [wheat(20)], time: on('2024-02-19') })]).disagreements).toEqual([])
  })

  it('refuses to describe nothing', () => {
    expect(() => describeHappening([])).toThrow('without a claim')
  })
})

describe('disagreementsOf', () => {
  const goods = (quantity: number | null, what = 'wheat') => [
    { what, quantity, unit: 'ton', money: null, approximation: null, span: { start: 0, end: 1 } },
  ]
  const sum = (amount: number, currency: string) => [
    {
      what: 'loan',
      quantity: null,
      unit: null,
      money: { amount, currency },
      approximation: null,
      span: { start: 0, end: 1 },
    },
  ]
  const found = (...claims: Partial<Claim>[]) =>
    disagreementsOf(claims.map((claim, i) => report(`c${i}`, claim).claim)).map(({ field, of, values }) => [
      field,
      of,
      ...values.map(({ value }) => value),
    ])

  it('sets figures of the same goods beside each other, the most told first', () => {
    expect(found({ goods: goods(30_000) }, { goods: goods(25_000) }, { goods: goods(25_000) })).toEqual([
      ['quantity', 'wheat, ton', '25000', '30000'],
    ])
    expect(found({ goods: sum(500, 'USD') }, { goods: sum(550, 'USD') })).toEqual([['money', 'USD', '500', '550']])
  })

  it('never sets figures of other goods or currencies beside each other', () => {
    expect(found({ goods: goods(30, 'rice') }, { goods: goods(25) })).toEqual([])
    expect(found({ goods: sum(500, 'USD') }, { goods: sum(460, 'EUR') })).toEqual([])
    expect(found({ goods: goods(null) }, { goods: goods(25) })).toEqual([])
  })

  it('takes a day in the week that another names for no disagreement', () => {
    expect(found({ time: on('2024-02-19') }, { time: on('2024-02-19', '2024-02-25') })).toEqual([])
    expect(found({ time: on('2024-02-19') }, { time: on('2024-02-20') })).toEqual([
      ['time', null, '2024-02-19', '2024-02-20'],
    ])
  })

  it('names parties that not all name', () => {
    const party = (id: string) => ({ ...fakeClaim('c').actors[0]!, id })
    expect(
      found({ actors: [party('USA')] }, { actors: [party('USA'), party('GBR')] }, { actors: [party('USA')] }),
    ).toEqual([['actors', null, 'USA', 'GBR, USA']])
  })
})
