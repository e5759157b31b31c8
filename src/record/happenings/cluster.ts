import type { ClaimSketch, Strand } from './claim-sketch.ts'
import { type CommonDyads, commonOf, inCommon } from './dyads.ts'

/** Two claims that are alike. */
export interface Link {
  readonly a: string
  readonly b: string
  readonly likeness: number
}

/** What a person has decided of two claims: about one event, or about two. */
export interface Bond {
  readonly a: string
  readonly b: string
  readonly kind: 'together' | 'apart'
}

/** Most days by which two claims of one happening may differ in when it began or ended: less than the shortest month. */
export const LONGEST_SPREAD = 27

/**
 * Parts claims into happenings. What people bound together comes first; then links, the strongest first, each joining the
 * happenings of its two claims where the whole stays of one kind: one dyad common to all, no first or last days a
 * month apart, no pledge with a deed, nothing that a person set apart. A function of the set: the order of the
 * claims and links does not matter.
 *
 * @returns happenings as lists of claims, each in order of publication, then of ids
 */
export function cluster(
  claims: readonly ClaimSketch[],
  links: readonly Link[],
  bonds: readonly Bond[] = [],
): string[][] {
  const parts = new Map<string, Part>(claims.map((sketch) => [sketch.claim, partOf(sketch)]))
  const apart = new Map<string, Set<string>>()
  for (const { a, b, kind } of bonds) {
    if (kind !== 'apart') continue
    for (const [one, other] of [[a, b] as const, [b, a] as const])
      apart.set(one, new Set([...(apart.get(one) ?? []), other]))
  }
  const join = (a: string, b: string, decided: boolean) => {
    const [left, right] = [parts.get(a), parts.get(b)]
    if (!left || !right || left === right) return
    const whole = joined(left, right, decided)
    const areApart =
      apart.size > 0 &&
      left.claims.some(({ claim }) => right.claims.some((other) => apart.get(claim)?.has(other.claim)))
    if (whole !== null && !areApart) for (const { claim } of whole.claims) parts.set(claim, whole)
  }
  for (const { a, b, kind } of [...bonds].sort(byIds)) if (kind === 'together') join(a, b, true)
  const ordered = unambiguous(claims, links).sort((x, y) => y.likeness - x.likeness || byIds(x, y))
  for (const { a, b } of ordered) join(a, b, false)
  return [...new Set(parts.values())]
    .map((part) => [...part.claims].sort(earlier).map(({ claim }) => claim))
    .sort((x, y) => (x[0]! < y[0]! ? -1 : 1))
}

/** Likenesses that differ by less are taken for equal. */
const NEAR = 0.08

/**
 * Links without those by which a claim that leaves a side open would choose between two dyads for no reason: it is like
 * claims of both, and of one about as much as of the other. It then stays apart.
 */
function unambiguous(claims: readonly ClaimSketch[], links: readonly Link[]): Link[] {
  const sketches = new Map(claims.map((sketch) => [sketch.claim, sketch]))
  const whole = new Map<string, { link: Link; other: ClaimSketch }[]>()
  for (const link of links)
    for (const [one, other] of [[link.a, sketches.get(link.b)] as const, [link.b, sketches.get(link.a)] as const]) {
      const isHalf = sketches.get(one)?.dyads.pairs.length === 0
      if (isHalf && other && other.dyads.pairs.length > 0) whole.set(one, [...(whole.get(one) ?? []), { link, other }])
    }
  const left = new Set(links)
  for (const choices of whole.values()) {
    const best = Math.max(...choices.map(({ link }) => link.likeness))
    const among = choices.filter(({ link }) => link.likeness > best - NEAR)
    const common = among
      .map(({ other }) => commonOf(other.dyads))
      .reduce<CommonDyads | null>((a, b) => a && inCommon(a, b), NOTHING)
    if (common === null) for (const { link } of choices) left.delete(link)
  }
  return [...left]
}

const NOTHING: CommonDyads = { pairs: null, halves: null }

interface Part {
  readonly claims: readonly ClaimSketch[]
  readonly dyads: CommonDyads
  readonly strand: Strand | null
  /** Earliest and latest first day, and last day. */
  readonly first: readonly [number, number]
  readonly last: readonly [number, number]
}

function partOf(sketch: ClaimSketch): Part {
  const { dyads, strand, first, last } = sketch
  return { claims: [sketch], dyads: commonOf(dyads), strand, first: [first, first], last: [last, last] }
}

/** Two parts as one; null where they do not fit, unless a person decided that they do. */
function joined(a: Part, b: Part, decided: boolean): Part | null {
  const dyads = inCommon(a.dyads, b.dyads)
  const first = range(a.first, b.first)
  const last = range(a.last, b.last)
  const fits =
    dyads !== null &&
    first[1] - first[0] <= LONGEST_SPREAD &&
    last[1] - last[0] <= LONGEST_SPREAD &&
    (a.strand === null || b.strand === null || a.strand === b.strand)
  if (!fits && !decided) return null
  const strand = [a.strand, b.strand].filter((known) => known !== null).sort()[0] ?? null
  return { claims: [...a.claims, ...b.claims], dyads: dyads ?? eitherOf(a.dyads, b.dyads), strand, first, last }
}

/** Where a person joined two dyads, what is of either may follow. */
function eitherOf(a: CommonDyads, b: CommonDyads): CommonDyads {
  const all = (one: readonly string[] | null, other: readonly string[] | null) =>
    one === null && other === null ? null : [...new Set([...(one ?? []), ...(other ?? [])])].sort()
  return { pairs: all(a.pairs, b.pairs), halves: a.pairs || b.pairs ? null : all(a.halves, b.halves) }
}

function range(a: readonly [number, number], b: readonly [number, number]): readonly [number, number] {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
}

function earlier(a: ClaimSketch, b: ClaimSketch): number {
  const [one, other] = [a.published ?? Number.MAX_SAFE_INTEGER, b.published ?? Number.MAX_SAFE_INTEGER]
  return one - other || (a.claim < b.claim ? -1 : 1)
}

/** Orders pairs by their lesser id, then by the greater, whichever way round they are written. */
function byIds(x: Pick<Link, 'a' | 'b'>, y: Pick<Link, 'a' | 'b'>): number {
  const [xLess, xMore] = [x.a, x.b].sort() as [string, string]
  const [yLess, yMore] = [y.a, y.b].sort() as [string, string]
  if (xLess !== yLess) return xLess < yLess ? -1 : 1
  return xMore === yMore ? 0 : xMore < yMore ? -1 : 1
}
