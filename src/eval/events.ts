import type { Claim } from '../model/claim.ts'
import { overlaps, type Span } from '../model/span.ts'
import { type Counts, f1, newCounts, percent, precision, recall, share } from './counts.ts'
import { Misses } from './misses.ts'
import { type Pairing, pairings } from './plover-pairs.ts'
import type { Dependencies, InputFile, Options, Score, Task } from './task.ts'

/** Counts by root; a row without an answer counts under no root that was found. */
type ByRoot = Map<string, Counts>

/**
 * PLOVER roots of marked pairs, two ways. Found: the system reads the plain sentence, and its surest claim between the
 * two spans answers. Given: the system is told the spans and names the root. YIELD stands for CONCEDE and RETREAT.
 */
export const events: Task = {
  summary: 'PLOVER roots of marked actor-recipient pairs (TSV): found in the sentence, and with the pair given',
  extensions: ['.tsv'],
  score,
}

function score(files: Iterable<InputFile>, deps: Dependencies, options: Options): Score {
  const found: ByRoot = new Map()
  const given: ByRoot = new Map()
  const misses = new Misses(options.misses)
  let rows = 0
  let claims = 0
  for (const { path, text } of files) {
    for (const pairing of pairings(path, text)) {
      const doc = deps.read(pairing.text, {})
      const answer = rootBetween(doc.claims, pairing)
      add(found, pairing.root, answer)
      const [actor] = pairing.actors
      const [recipient] = pairing.recipients
      // A row of the set may leave one side without words; then there is no pair to be told.
      add(given, pairing.root, actor && recipient ? root(deps.relate(doc, actor, recipient)) : answer)
      rows++
      claims += doc.claims.length
      if (answer === pairing.root) continue
      misses.add(() => ({
        where: `${path} ${pairing.id}`,
        text: pairing.marked,
        wanted: pairing.root,
        got: `${answer ?? 'NONE'}, of ${doc.claims.map(brief).join('; ') || 'no claim'}`,
      }))
    }
  }
  const claimsPerSentence = share(claims, rows)
  return {
    figures: { found: figures(found), given: figures(given), claimsPerSentence },
    counts: {
      rows,
      claims,
      foundRight: sum(found).right,
      foundAnswered: sum(found).found,
      givenRight: sum(given).right,
    },
    misses: misses.list,
    tables: [table('found', found), table('given', given), perSentence(claims, rows)],
  }
}

/** The root of the surest claim whose actor and recipient overlap the marked spans; a side without a mark fits any. */
function rootBetween(claims: readonly Claim[], { actors, recipients }: Pairing): string | null {
  let best: Claim | null = null
  for (const claim of claims) {
    if (!touches(claim.actors, actors) || !touches(claim.recipients, recipients)) continue
    if (!best || claim.confidence.event > best.confidence.event) best = claim
  }
  return root(best?.event.type ?? null)
}

function touches(parties: Claim['actors'], spans: readonly Span[]): boolean {
  return spans.length === 0 || parties.some(({ span }) => spans.some((marked) => overlaps(span, marked)))
}

/** The 15 roots of the set: what yields, in words or in deeds, is one. */
function root(type: string | null): string | null {
  return type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type
}

function add(counts: ByRoot, wanted: string, answer: string | null): void {
  at(counts, wanted).gold++
  if (answer !== null) at(counts, answer).found++
  if (answer === wanted) at(counts, wanted).right++
}

function at(counts: ByRoot, name: string): Counts {
  const known = counts.get(name)
  if (known) return known
  const fresh = newCounts()
  counts.set(name, fresh)
  return fresh
}

function sum(counts: ByRoot): Counts {
  const total = newCounts()
  for (const { right, found, gold } of counts.values()) {
    total.right += right
    total.found += found
    total.gold += gold
  }
  return total
}

/** Macro-F1 is over the roots that the set holds. */
function figures(counts: ByRoot) {
  const roots = [...counts.values()].filter(({ gold }) => gold > 0)
  const macroF1 = share(
    roots.reduce((total, root) => total + f1(root), 0),
    roots.length,
  )
  return { macroF1, microF1: f1(sum(counts)) }
}

function table(title: string, counts: ByRoot) {
  const names = [...counts.keys()].sort()
  const row = (name: string, c: Counts) => [
    name,
    percent(precision(c)),
    percent(recall(c)),
    percent(f1(c)),
    `${c.right}`,
    `${c.found}`,
    `${c.gold}`,
  ]
  const { macroF1, microF1 } = figures(counts)
  return {
    title,
    head: ['P', 'R', 'F1', 'right', 'found', 'gold'],
    rows: [
      ...names.map((name) => row(name, counts.get(name)!)),
      row('micro', sum(counts)),
      ['macro-F1', '', '', percent(macroF1)],
      ['micro-F1', '', '', percent(microF1)],
    ],
  }
}

function perSentence(claims: number, rows: number) {
  return {
    title: 'claims',
    head: ['all', 'sentences', 'each'],
    rows: [['', `${claims}`, `${rows}`, share(claims, rows).toFixed(2)]],
  }
}

function brief({ event, actors, recipients }: Claim): string {
  const side = (parties: Claim['actors']) => parties.map(({ name }) => name).join('+') || '?'
  return `${side(actors)} ${event.type} ${side(recipients)}`
}
