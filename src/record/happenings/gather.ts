import type { ClaimSketch } from './claim-sketch.ts'
import { type Bond, cluster, type Link, LONGEST_SPREAD } from './cluster.ts'
import { keysOf } from './dyads.ts'
import { happeningId } from './happening-id.ts'
import type { HappeningIndex, NearDays } from './happening-index.ts'
import { DAYS_OFF, LEAST_LIKENESS, likeness } from './likeness.ts'

/**
 * Adds claims and gathers those about one event into happenings. Only claims that a row of links leads to from the new
 * ones are looked at again, and they are parted as a set (`cluster`), so the happenings are the same whatever the order
 * of adding. A claim that is known is replaced.
 *
 * @returns the happenings that changed, by name
 */
export function addClaims(index: HappeningIndex, sketches: readonly ClaimSketch[]): string[] {
  const touched = new Set<string>()
  for (const sketch of sketches) {
    if (index.sketch(sketch.claim)) for (const claim of takeOut(index, sketch.claim)) touched.add(claim)
    const { own, others } = keysOf(sketch.type, sketch.dyads)
    const near = index.near(others, daysNear(sketch))
    index.put(sketch, own)
    for (const other of near) {
      const strength = likeness(sketch, other)
      if (strength >= LEAST_LIKENESS) index.link({ a: sketch.claim, b: other.claim, likeness: strength })
    }
    touched.add(sketch.claim)
  }
  return regather(index, touched)
}

/** Takes claims out and parts those that they were linked with anew. @returns the happenings that changed */
export function removeClaims(index: HappeningIndex, claims: readonly string[]): string[] {
  const touched = new Set(claims.flatMap((claim) => takeOut(index, claim)))
  for (const claim of claims) touched.delete(claim)
  return regather(index, touched)
}

/** Keeps what a person decided of pairs of claims, and parts the claims around them anew. @returns the happenings that changed */
export function bindClaims(index: HappeningIndex, bonds: readonly Bond[]): string[] {
  for (const bond of bonds) index.bond(bond)
  const claims = bonds.flatMap(({ a, b }) => [a, b]).filter((claim) => index.sketch(claim) !== null)
  return regather(index, new Set(claims))
}

/** Days outside of which no claim can be linked with one (`likeness`) or stand in a happening with it (`cluster`). */
function daysNear({ first, last }: ClaimSketch): NearDays {
  return {
    earliestFirst: first - LONGEST_SPREAD,
    latestFirst: Math.min(first + LONGEST_SPREAD, last + DAYS_OFF),
    earliestLast: first - DAYS_OFF,
  }
}

/** Takes a claim out and returns those that its place may have held together. */
function takeOut(index: HappeningIndex, claim: string): string[] {
  if (index.sketch(claim) === null) return []
  const around = connected(index, claim).sketches.map((sketch) => sketch.claim)
  index.remove(claim)
  return around.filter((other) => other !== claim)
}

function regather(index: HappeningIndex, claims: ReadonlySet<string>): string[] {
  const done = new Set<string>()
  const changed = new Set<string>()
  for (const claim of claims) {
    if (done.has(claim)) continue
    const { sketches, links, bonds } = connected(index, claim)
    for (const sketch of sketches) done.add(sketch.claim)
    for (const members of cluster(sketches, links, bonds)) {
      const happening = happeningId(members[0]!)
      const moved = members.filter((member) => index.happeningOf(member) !== happening)
      if (moved.length === 0) continue
      for (const before of moved.map((member) => index.happeningOf(member))) if (before !== null) changed.add(before)
      changed.add(happening)
      index.assign(moved, happening)
    }
  }
  return [...changed].sort()
}

/** All that a row of links and bonds leads to from a claim, itself included. */
function connected(
  index: HappeningIndex,
  start: string,
): { readonly sketches: ClaimSketch[]; readonly links: Link[]; readonly bonds: Bond[] } {
  const found = new Map<string, ClaimSketch>()
  const links = new Map<string, Link>()
  const bonds = new Map<string, Bond>()
  const open = [start]
  for (let claim = open.pop(); claim !== undefined; claim = open.pop()) {
    if (found.has(claim)) continue
    const sketch = index.sketch(claim)
    if (sketch === null) continue
    found.set(claim, sketch)
    for (const link of index.linksOf(claim)) {
      links.set(pairKey(link), link)
      open.push(link.a, link.b)
    }
    for (const bond of index.bondsOf(claim)) {
      bonds.set(pairKey(bond), bond)
      open.push(bond.a, bond.b)
    }
  }
  return { sketches: [...found.values()], links: [...links.values()], bonds: [...bonds.values()] }
}

function pairKey({ a, b }: Pick<Link, 'a' | 'b'>): string {
  return a < b ? `${a}\0${b}` : `${b}\0${a}`
}
