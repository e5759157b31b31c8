import type { ClaimSketch } from './claim-sketch.ts'
import type { Bond, Link } from './cluster.ts'
import type { HappeningIndex, NearDays } from './happening-index.ts'

/** An index in memory: for sets that are looked at once, and for tests. */
export class MemoryHappeningIndex implements HappeningIndex {
  readonly #sketches = new Map<string, ClaimSketch>()
  readonly #keys = new Map<string, Set<string>>()
  readonly #links = new Map<string, Map<string, Link>>()
  readonly #bonds = new Map<string, Map<string, Bond>>()
  readonly #happenings = new Map<string, string>()
  readonly #claims = new Map<string, Set<string>>()

  sketch(claim: string): ClaimSketch | null {
    return this.#sketches.get(claim) ?? null
  }

  put(sketch: ClaimSketch, keys: readonly string[]): void {
    this.#sketches.set(sketch.claim, sketch)
    for (const key of keys) this.#keys.set(key, (this.#keys.get(key) ?? new Set()).add(sketch.claim))
  }

  remove(claim: string): void {
    this.#sketches.delete(claim)
    for (const claims of this.#keys.values()) claims.delete(claim)
    for (const other of this.#links.get(claim)?.keys() ?? []) this.#links.get(other)?.delete(claim)
    this.#links.delete(claim)
    this.#leave(claim)
  }

  near(keys: readonly string[], { earliestFirst, latestFirst, earliestLast }: NearDays): readonly ClaimSketch[] {
    const claims = new Set(keys.flatMap((key) => [...(this.#keys.get(key) ?? [])]))
    return [...claims]
      .map((claim) => this.#sketches.get(claim)!)
      .filter(({ first, last }) => earliestFirst <= first && first <= latestFirst && earliestLast <= last)
  }

  link(link: Link): void {
    both(this.#links, link)
  }

  linksOf(claim: string): readonly Link[] {
    return [...(this.#links.get(claim)?.values() ?? [])]
  }

  bond(bond: Bond): void {
    both(this.#bonds, bond)
  }

  bondsOf(claim: string): readonly Bond[] {
    return [...(this.#bonds.get(claim)?.values() ?? [])]
  }

  assign(claims: readonly string[], happening: string): void {
    for (const claim of claims) {
      this.#leave(claim)
      this.#happenings.set(claim, happening)
      this.#claims.set(happening, (this.#claims.get(happening) ?? new Set()).add(claim))
    }
  }

  happeningOf(claim: string): string | null {
    return this.#happenings.get(claim) ?? null
  }

  claimsOf(happening: string): readonly string[] {
    return [...(this.#claims.get(happening) ?? [])].sort()
  }

  #leave(claim: string): void {
    const happening = this.#happenings.get(claim)
    if (happening === undefined) return
    this.#happenings.delete(claim)
    this.#claims.get(happening)?.delete(claim)
  }
}

/** Files a pair under both of its claims. */
function both<T extends Pick<Link, 'a' | 'b'>>(table: Map<string, Map<string, T>>, pair: T): void {
  for (const [one, other] of [[pair.a, pair.b] as const, [pair.b, pair.a] as const])
    table.set(one, (table.get(one) ?? new Map<string, T>()).set(other, pair))
}
