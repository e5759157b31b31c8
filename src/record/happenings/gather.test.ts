import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimSketch } from './claim-sketch.ts'
import { LONGEST_SPREAD } from './cluster.ts'
import { mergeHappenings, splitHappening } from './decide.ts'
import { dyadsOf } from './dyads.ts'
import { addClaims, removeClaims } from './gather.ts'
import { likeness } from './likeness.ts'
import { MemoryHappeningIndex } from './memory-happening-index.ts'

function sketch(claim: string, more: Partial<ClaimSketch> & { from?: string[]; to?: string[] } = {}): ClaimSketch {
  const { from = ['RUS'], to = ['MLI'], type = 'AID', ...fields } = more
  return {
    claim,
    type,
    mode: null,
    predicate: 'deliver',
    dyads: dyadsOf(type, from, to)!,
    first: 100,
    last: 100,
    stated: true,
    strand: 'fact',
    place: null,
    goods: [],
    stems: ['wheat'],
    people: {},
    voices: [],
    published: 101,
    ...fields,
  }
}

/** Happenings as sets of claims, in an order of their own. */
function parts(index: MemoryHappeningIndex, claims: readonly string[]): string[][] {
  const names = new Set(claims.map((claim) => index.happeningOf(claim)!))
  return [...names].map((name) => [...index.claimsOf(name)]).sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
}

function gathered(sketches: readonly ClaimSketch[]): string[][] {
  const index = new MemoryHappeningIndex()
  for (const one of sketches) addClaims(index, [one])
  return parts(
    index,
    sketches.map(({ claim }) => claim),
  )
}

const PARTIES = ['RUS', 'MLI', 'BFA']
const side = fc.oneof(
  { weight: 4, arbitrary: fc.subarray(PARTIES, { minLength: 1, maxLength: 2 }) },
  { weight: 1, arbitrary: fc.constant<string[]>([]) },
)
const anySketch = fc
  .record({
    from: side,
    to: side,
    type: fc.constantFrom('AID' as const, 'AID' as const, 'CONSULT' as const),
    predicate: fc.constantFrom('deliver', 'send'),
    first: fc.integer({ min: 0, max: 40 }),
    length: fc.constantFrom(0, 0, 0, 3, 29, 364),
    stated: fc.boolean(),
    strand: fc.constantFrom('fact' as const, 'fact' as const, 'intent' as const, null),
    stems: fc.constantFrom(['wheat'], ['wheat', 'convoy'], ['harbou']),
    voices: fc.subarray(PARTIES, { maxLength: 1 }),
  })
  .filter(({ type, from, to }) => dyadsOf(type, from, to) !== null)
const sketches = fc
  .array(anySketch, { minLength: 2, maxLength: 40, size: 'max' })
  .map((list) =>
    list.map(({ length, ...more }, i) =>
      sketch(`c${i}`, { ...more, last: more.first + length, published: more.first }),
    ),
  )

describe('addClaims', () => {
  it('gathers the same happenings whatever the order of adding, one by one or at once', () => {
    fc.assert(
      fc.property(
        sketches.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, order]) => {
          const all = gathered(list)
          expect(gathered(order)).toEqual(all)
          const index = new MemoryHappeningIndex()
          addClaims(index, order)
          expect(
            parts(
              index,
              list.map(({ claim }) => claim),
            ),
          ).toEqual(all)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('never joins two dyads, two dates a month apart, or a pledge with a deed', () => {
    let joins = 0
    fc.assert(
      fc.property(sketches, (list) => {
        const byName = new Map(list.map((one) => [one.claim, one]))
        for (const part of gathered(list)) {
          const members = part.map((claim) => byName.get(claim)!)
          joins += members.length - 1
          const whole = members.filter(({ dyads }) => dyads.pairs.length > 0)
          for (const a of members)
            for (const b of members) {
              expect(Math.abs(a.first - b.first)).toBeLessThanOrEqual(LONGEST_SPREAD)
              expect(Math.abs(a.last - b.last)).toBeLessThanOrEqual(LONGEST_SPREAD)
              expect(a.strand === null || b.strand === null || a.strand === b.strand).toBe(true)
              expect(a.type).toBe(b.type)
            }
          if (whole.length === 0) continue
          const common = whole[0]!.dyads.pairs.filter((pair) => whole.every(({ dyads }) => dyads.pairs.includes(pair)))
          expect(common.length).toBeGreaterThan(0)
          for (const { dyads } of members)
            for (const half of dyads.halves.slice(0, 1))
              expect(
                common.some((pair) =>
                  dyads.halves.some((own) => (own.startsWith('>') ? pair.endsWith(own) : pair.startsWith(own))),
                ),
                half,
              ).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
    expect(joins).toBeGreaterThan(150)
  })

  it('does not let a row of reports, each a day after the last, grow over a month', () => {
    const row = Array.from({ length: 60 }, (_, i) => sketch(`c${String(i).padStart(2, '0')}`, { first: i, last: i }))
    const all = gathered(row)
    expect(all.length).toBeGreaterThan(1)
    expect(all.every((part) => part.length <= LONGEST_SPREAD + 1)).toBe(true)
  })

  it('leaves a claim that may be of two dyads to none, unless who says so tells', () => {
    const open = { to: [], strand: null } as const
    const one = sketch('a', { to: ['MLI'] })
    const two = sketch('b', { to: ['BFA'] })
    expect(gathered([one, two, sketch('c', { ...open, to: [] })])).toEqual([['a'], ['b'], ['c']])
    expect(gathered([one, two, sketch('c', { ...open, to: [], voices: ['MLI'] })])).toEqual([['a', 'c'], ['b']])
    expect(gathered([one, sketch('c', { ...open, to: [] })])).toEqual([['a', 'c']])
  })

  it('names a happening by the claim that was published first, which later ones do not change', () => {
    const index = new MemoryHappeningIndex()
    addClaims(index, [sketch('m', { published: 101 })])
    const name = index.happeningOf('m')
    expect(addClaims(index, [sketch('a', { published: 102 })])).toEqual([name])
    expect(index.happeningOf('a')).toBe(name)
    addClaims(index, [sketch('z', { published: 100 })])
    expect(index.happeningOf('m')).not.toBe(name)
    expect(index.claimsOf(name!)).toEqual([])
  })
})

describe('removeClaims', () => {
  it('leaves what would be there had the claims never come', () => {
    fc.assert(
      fc.property(sketches, fc.infiniteStream(fc.boolean()), (list, coins) => {
        const gone = list.filter(() => coins.next().value)
        const rest = list.filter((one) => !gone.includes(one))
        const index = new MemoryHappeningIndex()
        addClaims(index, list)
        removeClaims(
          index,
          gone.map(({ claim }) => claim),
        )
        expect(
          parts(
            index,
            rest.map(({ claim }) => claim),
          ),
        ).toEqual(gathered(rest))
      }),
      { numRuns: 200 },
    )
  })
})

describe('what people decide', () => {
  const list = [sketch('a'), sketch('b'), sketch('x', { to: ['BFA'] })]
  const index = () => {
    const made = new MemoryHappeningIndex()
    addClaims(made, list)
    return made
  }
  const claims = list.map(({ claim }) => claim)

  it('joins and parts happenings, and holds when claims come again', () => {
    const made = index()
    expect(parts(made, claims)).toEqual([['a', 'b'], ['x']])
    mergeHappenings(made, made.happeningOf('a')!, made.happeningOf('x')!)
    expect(parts(made, claims)).toEqual([['a', 'b', 'x']])
    splitHappening(made, made.happeningOf('a')!, ['b'])
    expect(parts(made, claims)).toEqual([['a', 'x'], ['b']])
    addClaims(made, list)
    expect(parts(made, claims)).toEqual([['a', 'x'], ['b']])
  })

  it('refuses what is no decision', () => {
    const made = index()
    expect(() => mergeHappenings(made, 'h_none', made.happeningOf('x')!)).toThrow('there is no such happening')
    expect(() => splitHappening(made, made.happeningOf('a')!, ['a', 'b'])).toThrow('not none or all')
    expect(() => splitHappening(made, made.happeningOf('a')!, ['x'])).toThrow('the claim "x" is none of it')
  })
})

describe('likeness', () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(anySketch, anySketch, (a, b) => {
        const [one, other] = [
          sketch('a', { ...a, last: a.first + a.length }),
          sketch('b', { ...b, last: b.first + b.length }),
        ]
        expect(likeness(one, other)).toBe(likeness(other, one))
      }),
    )
  })

  const goods = (amount: number | null, ...words: string[]) => [{ words, amount, unit: 'ton' }]
  const alike = (a: Partial<ClaimSketch>, b: Partial<ClaimSketch>) => likeness(sketch('a', a), sketch('b', b)) >= 0.5

  it('takes figures that nearly agree for one event, and others for two', () => {
    expect(alike({ goods: goods(25_000, 'wheat') }, { goods: goods(30_000, 'wheat') })).toBe(true)
    expect(alike({ goods: goods(25_000, 'wheat') }, { goods: goods(null, 'wheat') })).toBe(true)
    expect(alike({ goods: goods(25_000, 'wheat') }, { goods: goods(90_000, 'wheat') })).toBe(false)
    expect(alike({ goods: goods(25_000, 'wheat') }, { goods: goods(30, 'tank') })).toBe(false)
  })

  it('tells the visit of one person from that of another', () => {
    const visit = (name: string) => ({ type: 'CONSULT' as const, stems: [], people: { RUS: [name] } })
    expect(alike(visit('putin'), visit('putin'))).toBe(true)
    expect(alike(visit('putin'), visit('lavrov'))).toBe(false)
    expect(alike(visit('putin'), { ...visit('x'), people: { MLI: ['goita'] } })).toBe(true)
  })

  it('lets texts disagree by two days, and no more', () => {
    expect(alike({}, { first: 102, last: 102 })).toBe(true)
    expect(alike({}, { first: 103, last: 103 })).toBe(false)
  })

  it('parts events of two countries or cities, and a pledge from a delivery', () => {
    const at = (name: string, country: string) => ({ place: { name, country, precision: 'city' } })
    expect(alike({ stems: [], ...at('Gao', 'MLI') }, { stems: [], ...at('Kidal', 'MLI') })).toBe(false)
    expect(alike(at('Gao', 'MLI'), at('Lagos', 'NGA'))).toBe(false)
    expect(alike({ strand: 'intent' }, { strand: 'fact' })).toBe(false)
    expect(alike({ strand: null }, { strand: 'fact' })).toBe(true)
  })
})
