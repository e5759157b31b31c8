import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClaimActor } from '../../model/claim.ts'
import type { DocumentedClaim } from '../../model/documented-claim.ts'
import { type Said, said } from './fake-reports.ts'
import { ledgerOf } from './ledger.ts'

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
