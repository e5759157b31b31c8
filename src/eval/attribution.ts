import type { Attribution } from '../model/attribution.ts'
import type { Span } from '../model/span.ts'
import { type GoldAttribution, goldAttributions, joined } from './brat.ts'
import { CELLS, type Counts, cells, f1, newCounts } from './counts.ts'
import { matching } from './matching.ts'
import { Misses } from './misses.ts'
import type { Dependencies, InputFile, Options, Score, Task } from './task.ts'

const ROLES = ['source', 'cue', 'content'] as const
type Role = (typeof ROLES)[number]
type Tallies = Record<Role, Counts>

/**
 * Span F1 of source, cue and content against PolNeAR: exact, and overlapping (any shared character, one to one, widest
 * overlap first). A triple is right where source, cue and content of one attribution each overlap those of one of the
 * set, and both lack the source where one does.
 */
export const attribution: Task = {
  summary: 'who says so, against a PolNeAR folder (text/*.txt, attributions/*.ann): span F1 of source, cue and content',
  extensions: ['.txt', '.ann'],
  score,
}

function score(files: Iterable<InputFile>, deps: Dependencies, options: Options): Score {
  const exact = tallies()
  const overlap = tallies()
  const triples = newCounts()
  const exactTriples = newCounts()
  const misses = new Misses(options.misses)
  const all = [...files]
  const annotations = firstAnnotations(all)
  let articles = 0
  for (const { path, text } of all) {
    const annotation = path.endsWith('.txt') ? annotations.get(stem(path)) : undefined
    if (annotation === undefined) continue
    articles++
    const gold = goldAttributions(annotation, text)
    const found = deps.read(text, {}).attributions.map((item) => rolesOf(item, text))
    for (const role of ROLES) {
      const wanted = distinct(gold.map((item) => item[role]))
      const given = distinct(found.map((item) => item[role]))
      count(exact[role], wanted, given, isSame)
      count(overlap[role], wanted, given, shared)
    }
    count(exactTriples, gold, found, isSameTriple)
    const { missed, spare } = count(triples, gold, found, sharedTriple)
    for (const item of missed)
      misses.add(() => ({ where: path, text: around(item, text), ...sides(item, found, text) }))
    for (const item of spare)
      misses.add(() => ({
        where: path,
        text: around(item, text),
        wanted: 'no such attribution',
        got: show(item, text),
      }))
  }
  return {
    figures: {
      exact: figures(exact),
      overlap: figures(overlap),
      triples: f1(triples),
      exactTriples: f1(exactTriples),
    },
    counts: { articles, attributions: triples.gold, found: triples.found, triples: triples.right },
    misses: misses.list,
    tables: [table('exact', exact, exactTriples), table('overlap', overlap, triples)],
  }
}

/** The annotations of each article by its first annotator: `NAME_a1b2.ann` belongs to `NAME.txt`. */
function firstAnnotations(files: readonly InputFile[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  const sorted = files.filter(({ path }) => path.endsWith('.ann')).sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const { path, text } of sorted) {
    const name = stem(path)
    const article = name.replace(/_[^_]*$/, '')
    for (const key of [name, article]) if (!first.has(key)) first.set(key, text)
  }
  return first
}

function stem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
}

function rolesOf({ source, cue, content }: Attribution, text: string): GoldAttribution {
  return { source: source ? [source.span] : [], cue: cue ? [cue.span] : [], content: joined(content, text) }
}

/** Each span once, however many attributions share it; what is not there is no span. */
function distinct(list: readonly (readonly Span[])[]): (readonly Span[])[] {
  const byKey = new Map<string, readonly Span[]>()
  for (const span of list) if (span.length > 0) byKey.set(span.map(({ start, end }) => `${start}-${end}`).join(), span)
  return [...byKey.values()]
}

function count<T>(counts: Counts, wanted: readonly T[], given: readonly T[], weigh: (a: T, b: T) => number) {
  const pairs = matching(wanted.length, given.length, (a, b) => weigh(wanted[a]!, given[b]!))
  counts.gold += wanted.length
  counts.found += given.length
  counts.right += pairs.length
  const gotten = new Set(pairs.map(({ a }) => a))
  const used = new Set(pairs.map(({ b }) => b))
  return { missed: wanted.filter((_, a) => !gotten.has(a)), spare: given.filter((_, b) => !used.has(b)) }
}

/** How many characters two spans share. */
function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  return sum
}

function isSame(a: readonly Span[], b: readonly Span[]): number {
  return a.length === b.length && a.every((x, i) => x.start === b[i]!.start && x.end === b[i]!.end) ? 1 : 0
}

function sharedTriple(a: GoldAttribution, b: GoldAttribution): number {
  const parts = ROLES.map((role) => (a[role].length + b[role].length === 0 ? 1 : shared(a[role], b[role])))
  return parts.every((part) => part > 0) ? parts.reduce((sum, part) => sum + part, 0) : 0
}

function isSameTriple(a: GoldAttribution, b: GoldAttribution): number {
  return ROLES.every((role) => isSame(a[role], b[role])) ? 1 : 0
}

function tallies(): Tallies {
  return { source: newCounts(), cue: newCounts(), content: newCounts() }
}

function figures(counts: Tallies): Record<Role, number> {
  return { source: f1(counts.source), cue: f1(counts.cue), content: f1(counts.content) }
}

function table(title: string, counts: Tallies, triples: Counts) {
  return { title, head: CELLS, rows: [...ROLES.map((role) => cells(role, counts[role])), cells('triples', triples)] }
}

function around(item: GoldAttribution, text: string): string {
  const spans = ROLES.flatMap((role) => item[role])
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  return text.slice(Math.max(0, start - 30), Math.min(text.length, end + 30, start + 600))
}

function sides(item: GoldAttribution, found: readonly GoldAttribution[], text: string) {
  const near = found.filter((other) => ROLES.some((role) => shared(item[role], other[role]) > 0))
  return { wanted: show(item, text), got: near.map((other) => show(other, text)).join(' // ') || 'nothing' }
}

function show(item: GoldAttribution, text: string): string {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ') || 'none'
  return ROLES.map((role) => `${role} [${words(item[role]).replace(/\s+/g, ' ')}]`).join(' ')
}
