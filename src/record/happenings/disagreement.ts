import type { Claim, ClaimActor } from '../../model/claim.ts'
import type { Goods } from '../../model/goods.ts'
import { stemsOf } from './claim-sketch.ts'

/** A field in which the claims of a happening differ, with each of its values and the claims that have it. */
export interface Disagreement {
  readonly field: 'actors' | 'recipients' | 'time' | 'place' | 'quantity' | 'money'
  /** The goods or the unit that the figures are of: "wheat, ton"; null for other fields. */
  readonly of: string | null
  /** The value of the most claims first. */
  readonly values: readonly { readonly value: string; readonly claims: readonly string[] }[]
}

/**
 * Where the claims of a happening disagree: 25,000 or 30,000 tons of wheat, Monday or Tuesday, Gao or Kidal, which parties.
 * Only what a text states counts; a wider value that holds a narrower one (the week and the day, the state and its
 * city) is no disagreement, and one who is not named by all is one.
 */
export function disagreementsOf(claims: readonly Claim[]): Disagreement[] {
  // One claim can give two figures, and agrees with itself in all else.
  if (claims.length < 2) return (claims[0]?.goods.length ?? 0) < 2 ? [] : figureDisagreements(claims)
  return [
    ...partyDisagreement('actors', claims),
    ...partyDisagreement('recipients', claims),
    ...timeDisagreement(claims),
    ...placeDisagreement(claims),
    ...figureDisagreements(claims),
  ]
}

type Values = Map<string, string[]>

function partyDisagreement(field: 'actors' | 'recipients', claims: readonly Claim[]): Disagreement[] {
  const values: Values = new Map()
  for (const claim of claims) if (claim[field].length > 0) add(values, partyNames(claim[field]), claim)
  return differing(field, null, values)
}

function partyNames(parties: readonly ClaimActor[]): string {
  return [...new Set(parties.map(({ id }) => id))].sort().join(', ')
}

function timeDisagreement(claims: readonly Claim[]): Disagreement[] {
  const dated = claims.flatMap((claim) => {
    const { time } = claim
    return time?.stated && time.start && time.end ? [{ claim, start: time.start, end: time.end }] : []
  })
  const apart = dated.filter((a) => dated.some((b) => a.end < b.start || b.end < a.start))
  const values: Values = new Map()
  for (const { claim, start, end } of apart) add(values, start === end ? start : `${start}/${end}`, claim)
  return differing('time', null, values)
}

function placeDisagreement(claims: readonly Claim[]): Disagreement[] {
  const values: Values = new Map()
  for (const claim of claims)
    if (claim.place && claim.place.precision !== 'country') add(values, claim.place.name, claim)
  return differing('place', null, values)
}

/** Figures of the same goods and unit, and sums of one currency. */
function figureDisagreements(claims: readonly Claim[]): Disagreement[] {
  const quantities = new Map<string, Values>()
  const sums = new Map<string, Values>()
  for (const claim of claims)
    for (const goods of claim.goods) {
      if (goods.money) addFigure(sums, goods.money.currency ?? 'money', goods.money.amount, claim)
      else if (goods.quantity !== null) addFigure(quantities, kindOf(goods), goods.quantity, claim)
    }
  return [
    ...[...quantities].flatMap(([of, values]) => differing('quantity', of, values)),
    ...[...sums].flatMap(([of, values]) => differing('money', of, values)),
  ].sort((a, b) => (a.of! < b.of! ? -1 : 1))
}

function addFigure(table: Map<string, Values>, of: string, amount: number, claim: Claim): void {
  const values: Values = table.get(of) ?? new Map()
  table.set(of, values)
  add(values, `${amount}`, claim)
}

function kindOf({ what, unit }: Goods): string {
  const name = stemsOf(what).length > 0 ? what.toLowerCase() : ''
  return [name, unit].filter(Boolean).join(', ')
}

function add(values: Values, value: string, claim: Claim): void {
  values.set(value, [...(values.get(value) ?? []), claim.id])
}

function differing(field: Disagreement['field'], of: string | null, values: Values): Disagreement[] {
  if (values.size < 2) return []
  const ordered = [...values]
    .map(([value, claims]) => ({ value, claims: [...new Set(claims)].sort() }))
    .sort((a, b) => b.claims.length - a.claims.length || (a.value < b.value ? -1 : 1))
  return [{ field, of, values: ordered }]
}
