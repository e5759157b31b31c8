import type { Database } from '../database.ts'
import { type Decisions, decisionsOf, isDecided } from './decisions.ts'
import { FIELDS, type Field } from './field.ts'
import { eachReview, type Review } from './review.ts'
import { type Share, shareOf } from './share-of.ts'
import { withoutSpans } from './without-spans.ts'

/** Two reviewers over the claims that both judged. */
export interface PairAgreement {
  readonly a: string
  readonly b: string
  /** Claims that both let stand, or both rejected. */
  readonly claims: Share
  /** Cohen's (1960) kappa of these: 1 where they always agree, 0 where no more than chance makes them; null where one of them always says the same. */
  readonly kappa: number | null
  /** Of the claims that both let stand, those in which they say the same of a field. */
  readonly fields: Readonly<Record<Field, Share>>
}

export interface Agreement {
  /** Who judged how many claims, most first. */
  readonly reviewers: readonly { readonly reviewer: string; readonly claims: number }[]
  /** Every two who judged a claim in common, those with most in common first. */
  readonly pairs: readonly PairAgreement[]
}

/** How far people agree who judged the same claims, each by what he himself says in the end. */
export function agreement(db: Database): Agreement {
  const judged = judgements(db)
  const reviewers = [...judged]
    .map(([reviewer, claims]) => ({ reviewer, claims: claims.size }))
    .sort((a, b) => b.claims - a.claims || (a.reviewer < b.reviewer ? -1 : 1))
  const pairs = reviewers.flatMap(({ reviewer: a }, at) =>
    reviewers.slice(at + 1).flatMap(({ reviewer: b }) => pairOf(a, b, judged.get(a)!, judged.get(b)!) ?? []),
  )
  return { reviewers, pairs: pairs.sort((x, y) => y.claims.of - x.claims.of) }
}

type Judged = ReadonlyMap<string, Decisions>

/** What each person decided of each claim. */
function judgements(db: Database): Map<string, Judged> {
  const reviews = new Map<string, Map<string, Review[]>>()
  for (const review of eachReview(db, 'claim')) {
    const own = getOrSet(reviews, review.reviewer, () => new Map<string, Review[]>())
    getOrSet(own, review.id, () => []).push(review)
  }
  return new Map(
    [...reviews].flatMap(([reviewer, own]) => {
      const decided = [...own].map(([id, all]) => [id, decisionsOf(all)] as const)
      const judged = new Map(decided.filter(([, decisions]) => isDecided(decisions)))
      return judged.size === 0 ? [] : [[reviewer, judged] as const]
    }),
  )
}

function pairOf(a: string, b: string, ofA: Judged, ofB: Judged): PairAgreement | null {
  const both = [...ofA].flatMap(([id, left]) => {
    const right = ofB.get(id)
    return right === undefined ? [] : [{ left, right }]
  })
  if (both.length === 0) return null
  const agreed = both.filter(({ left, right }) => isStanding(left) === isStanding(right)).length
  const standing = both.filter(({ left, right }) => isStanding(left) && isStanding(right))
  const fields = FIELDS.map((field) => {
    const same = standing.filter(({ left, right }) => valueIn(left, field) === valueIn(right, field)).length
    return [field, shareOf(same, standing.length)] as const
  })
  const rates = [
    both.filter(({ left }) => isStanding(left)).length,
    both.filter(({ right }) => isStanding(right)).length,
  ]
  return {
    ...{ a, b, claims: shareOf(agreed, both.length) },
    kappa: kappaOf(agreed, both.length, rates[0]!, rates[1]!),
    fields: Object.fromEntries(fields) as Record<Field, Share>,
  }
}

function kappaOf(agreed: number, of: number, byA: number, byB: number): number | null {
  const expected = (byA * byB + (of - byA) * (of - byB)) / of ** 2
  return expected === 1 ? null : (agreed / of - expected) / (1 - expected)
}

function isStanding({ verdict }: Decisions): boolean {
  return verdict !== 'rejected'
}

/** What a person sets a field to; undefined where he leaves it as the machine read it. */
function valueIn({ corrections }: Decisions, field: Field): string | undefined {
  const correction = corrections.find((each) => each.field === field)
  return correction === undefined ? undefined : withoutSpans(correction.value)
}

function getOrSet<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
