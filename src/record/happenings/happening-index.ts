import type { ClaimSketch } from './claim-sketch.ts'
import type { Bond, Link } from './cluster.ts'

/**
 * Where sketches of claims, their likenesses and their happenings are kept. Claims are named by their ids; links and bonds
 * have no direction.
 */
export interface HappeningIndex {
  sketch(claim: string): ClaimSketch | null
  /** @param keys those under which it is found (`keysOf`) */
  put(sketch: ClaimSketch, keys: readonly string[]): void
  /** Takes a claim out, with its links. Bonds stay: people made them. */
  remove(claim: string): void
  /** Sketches kept under any of the keys whose days are near. */
  near(keys: readonly string[], days: NearDays): readonly ClaimSketch[]
  link(link: Link): void
  linksOf(claim: string): readonly Link[]
  bond(bond: Bond): void
  bondsOf(claim: string): readonly Bond[]
  assign(claims: readonly string[], happening: string): void
  happeningOf(claim: string): string | null
  /** Claims of a happening, in order of their ids. */
  claimsOf(happening: string): readonly string[]
}

/** Days, counted from 1970-01-01, between which what is near began, and before which it had not ended. */
export interface NearDays {
  readonly earliestFirst: number
  readonly latestFirst: number
  readonly earliestLast: number
}
