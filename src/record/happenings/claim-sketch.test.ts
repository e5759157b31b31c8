import { describe, expect, it, test } from 'vitest'
import { fakeClaim } from '../../../test/support/fake-claim.ts'
import type { Claim } from '../../model/claim.ts'
import { sketchOf, stemsOf } from './claim-sketch.ts'
import { dayNumber, dayOf } from './day-number.ts'
import { commonOf, dyadsOf, inCommon, keysOf } from './dyads.ts'

describe('sketchOf', () => {
  const time = (start: string | null, end: string | null, stated: boolean): Claim['time'] => ({
    type: 'DATE',
    value: '',
    start,
    end,
    stated,
    span: null,
  })
  const sketch = (more: Partial<Claim>, published: string | null = '2024-02-20') =>
    sketchOf({ ...fakeClaim('c'), ...more }, published)

  it('takes stated days, else those before the publication', () => {
    const days = (claim: Partial<Claim>) => {
      const { first, last, stated } = sketch(claim)!
      return [dayOf(first), dayOf(last), stated]
    }
    expect(days({ time: time('2024-02-12', '2024-02-18', true) })).toEqual(['2024-02-12', '2024-02-18', true])
    expect(days({ time: time(null, '2024-02-20', false) })).toEqual(['2024-02-17', '2024-02-20', false])
    expect(days({ time: null })).toEqual(['2024-02-17', '2024-02-20', false])
  })

  it('compares nothing that has no day or no party', () => {
    expect(sketch({}, null)).toBeNull()
    expect(sketch({ actors: [], recipients: [] })).toBeNull()
  })

  it('takes what is planned for a day as the event of that day, and a pledge never', () => {
    const strand = (value: Claim['status']['value'], stated: boolean) =>
      sketch({ status: { value, factuality: 0, span: null }, time: time('2024-03-01', '2024-03-01', stated) })!.strand
    expect([
      strand('planned', true),
      strand('planned', false),
      strand('promised', true),
      strand('denied', true),
    ]).toEqual(['fact', 'intent', 'intent', null])
  })

  it('keeps the words that tell, without names of parties', () => {
    const exact = 'Norway delivered blankets to Iceland'
    const claim = fakeClaim('c')
    const at = (words: string) => ({ start: 50 + exact.indexOf(words), end: 50 + exact.indexOf(words) + words.length })
    expect(
      sketch({
        evidence: { start: 50, end: 50 + exact.length, exact, prefix: '', suffix: '' },
        actors: [{ ...claim.actors[0]!, span: at('Norway') }],
        recipients: [{ ...claim.recipients[0]!, span: at('Iceland') }],
      })!.stems,
    ).toEqual(['blanke', 'delive'])
    expect(stemsOf('Soldiers of 2024 and the soldier')).toEqual(['soldie'])
  })
})

test('knows the people who stand for a party by their names, and not by their offices', () => {
  const claim = fakeClaim('c')
  const person = (name: string, role: string) => ({ ...claim.actors[0]!, kind: 'person' as const, name, role })
  const people = (...actors: Claim['actors'][number][]) => sketchOf({ ...claim, actors }, '2024-02-20')!.people
  expect(people(person('Igor Gromyko', 'ambassador'))).toEqual({ RUS: ['gromyko'] })
  expect(people(person('Russian envoy', 'Russian envoy'))).toEqual({})
})

describe('dayNumber', () => {
  it('counts days and refuses what is none', () => {
    expect(dayNumber('1970-01-02')).toBe(1)
    expect(dayNumber('2024-02-29T10:00:00Z')).toBe(dayNumber('2024-02-29'))
    expect(dayNumber('2024-13-01')).toBeNull()
  })
})

describe('dyadsOf', () => {
  it('directs what has a direction, and not what two do with each other', () => {
    expect(dyadsOf('AID', ['RUS'], ['MLI', 'BFA'])).toEqual({ pairs: ['RUS>BFA', 'RUS>MLI'], halves: [] })
    expect(dyadsOf('CONSULT', ['MLI'], ['RUS'])).toEqual(dyadsOf('CONSULT', ['RUS', 'MLI'], []))
    expect(dyadsOf('AID', ['RUS'], [])).toEqual({ pairs: [], halves: ['RUS>'] })
    expect(dyadsOf('AID', [], ['MLI'])).toEqual({ pairs: [], halves: ['>MLI'] })
    expect(dyadsOf('COERCE', ['MLI'], ['MLI'])).toEqual({ pairs: ['MLI>MLI'], halves: [] })
    expect(dyadsOf('AID', [], [])).toBeNull()
  })

  it('knows what claims have in common', () => {
    const common = (a: Parameters<typeof dyadsOf>, b: Parameters<typeof dyadsOf>) =>
      inCommon(commonOf(dyadsOf(...a)!), commonOf(dyadsOf(...b)!))
    expect(common(['AID', ['RUS'], ['MLI', 'BFA']], ['AID', ['RUS'], ['MLI']])).toMatchObject({ pairs: ['RUS>MLI'] })
    expect(common(['AID', ['RUS'], ['MLI', 'BFA']], ['AID', ['RUS'], []])).toMatchObject({
      pairs: ['RUS>BFA', 'RUS>MLI'],
    })
    expect(common(['AID', ['RUS'], ['MLI']], ['AID', ['MLI'], ['RUS']])).toBeNull()
    expect(common(['AID', ['RUS'], ['MLI']], ['AID', [], ['BFA']])).toBeNull()
  })

  it('lets every claim be found by those that may share its dyad', () => {
    const keys = (actors: string[], recipients: string[]) => keysOf('AID', dyadsOf('AID', actors, recipients)!)
    const meets = (a: ReturnType<typeof keys>, b: ReturnType<typeof keys>) =>
      a.others.some((key) => b.own.includes(key))
    const whole = keys(['RUS'], ['MLI'])
    for (const other of [keys(['RUS'], ['MLI', 'BFA']), keys(['RUS'], []), keys([], ['MLI'])]) {
      expect(meets(whole, other)).toBe(true)
      expect(meets(other, whole)).toBe(true)
    }
    expect(meets(whole, keys(['RUS'], ['BFA']))).toBe(false)
    expect(meets(whole, keys([], ['BFA']))).toBe(false)
  })
})
