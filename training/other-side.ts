import { writeFileSync } from 'node:fs'
import type { GoldClaim } from '../src/eval/golden.ts'
import type { Document } from '../src/model/document.ts'
import type { Event } from '../src/model/event.ts'
import { overlaps } from '../src/model/span.ts'
import { answered, choosing } from '../src/reading/assemble/answered.ts'
import type { Candidate } from '../src/reading/assemble/candidates.ts'
import { chainsOf } from '../src/reading/assemble/chain.ts'
import { partyId } from '../src/reading/assemble/parties.ts'
import { type Preference, sharesOf } from '../src/resources/preference.ts'
import { type Article, articlesOf, readerOf } from './articles.ts'

export interface Choice {
  readonly event: Event
  readonly candidates: readonly Candidate[]
  readonly signs: readonly (readonly string[])[]
  readonly right: readonly boolean[]
}
/** Types told with somebody, which without him are no claim. */
const NEED = new Set(['AID', 'SUPPORT', 'COOPERATE', 'CONSULT'])

export function choicesOf({ doc, claims }: Article, preference: Preference | null): Choice[] {
  const chains = chainsOf(doc)
  const gold = goldOf(doc, claims)
  const out: Choice[] = []
  const by = preference && choosing(preference)
  answered(doc, chains, (event, candidates, signs) => {
    const wanted = gold.get(event)
    const right = candidates.map(({ ids, kind }) => {
      if (wanted)
        return wanted.recipient.length === 0
          ? kind === 'none'
          : ids.size === wanted.recipient.length && wanted.recipient.every((id) => ids.has(id))
      return kind === 'none' && NEED.has(event.type)
    })
    const known = right.some(Boolean)
    if (known && candidates.length > 1) out.push({ event, candidates, signs, right })
    const own = by?.(event, candidates, signs)
    if (own) return own
    const at = known
      ? right.indexOf(true)
      : Math.max(
          candidates.findIndex(({ kind }) => kind === 'slot' || kind === 'none'),
          0,
        )
    return { at, share: 1 }
  })
  return out
}

/** The golden claim that each event tells: of those whose words hold its own, one whose type and actors it has, each once. */
export function goldOf(doc: Document, claims: readonly GoldClaim[]): Map<Event, GoldClaim> {
  const pairs = doc.events
    .flatMap((event) =>
      claims
        .filter((claim) => overlaps(event.trigger, claim))
        .map((claim) => {
          const actors = new Set(event.actors.flatMap(({ mention }) => doc.mentions[mention]!.actors.map(partyId)))
          const same = actors.size === claim.actor.length && claim.actor.every((id) => actors.has(id))
          return { event, claim, score: (same ? 2 : 0) + (event.type === claim.type ? 1 : 0) }
        }),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const out = new Map<Event, GoldClaim>()
  const used = new Set<GoldClaim>()
  for (const { event, claim } of pairs)
    if (!out.has(event) && !used.has(claim)) {
      out.set(event, claim)
      used.add(claim)
    }
  return out
}

/** Conditional logit by gradient ascent with Adagrad, L2. */
export function fit(choices: readonly Choice[], l2: number, rounds = 40, least = 4): Map<string, number> {
  const count = new Map<string, number>()
  for (const { signs } of choices) for (const sign of new Set(signs.flat())) count.set(sign, (count.get(sign) ?? 0) + 1)
  const weights = new Map([...count].filter(([, n]) => n >= least).map(([sign]) => [sign, 0]))
  const past = new Map<string, number>()
  const kept = choices.map(({ signs, right }) => ({
    right,
    signs: signs.map((list) => list.filter((sign) => weights.has(sign))),
  }))
  for (let round = 0; round < rounds; round++) {
    for (const { signs, right } of kept) {
      const shares = sharesOf(weights, signs)
      const sum = shares.reduce((total, share, i) => total + (right[i] ? share : 0), 0)
      const slope = new Map<string, number>()
      signs.forEach((list, i) => {
        const want = right[i] ? shares[i]! / Math.max(sum, 1e-9) : 0
        for (const sign of list) slope.set(sign, (slope.get(sign) ?? 0) + want - shares[i]!)
      })
      for (const [sign, d] of slope) {
        const w = weights.get(sign)!
        const g = d - (l2 * w) / count.get(sign)!
        const h = (past.get(sign) ?? 0) + g * g
        past.set(sign, h)
        weights.set(sign, w + (0.1 * g) / Math.sqrt(h + 1e-6))
      }
    }
  }
  return weights
}

const NOTE = `# How much each sign speaks for whom as the other side of an event whose clause names nobody (src/reading/assemble/signs.ts).
# Conditional logit on the golden articles that may be tuned on. Made by: npx tsx training/other-side.ts
`
if (process.argv[1]?.endsWith('other-side.ts')) {
  const folders = process.argv.length > 2 ? process.argv.slice(2) : ['test/golden/tuning']
  const choices = articlesOf(folders, (await readerOf()).read).flatMap((article) => choicesOf(article, null))
  const weights = [...fit(choices, 8, 40, 6)].map(([sign, weight]) => [sign, weight.toFixed(2)] as const)
  const told = weights.filter(([, weight]) => Math.abs(Number(weight)) >= 0.02).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync('data/en/other-side.tsv', `${NOTE}sign\tweight\n${told.map((row) => `${row.join('\t')}\n`).join('')}`)
  process.stdout.write(`${choices.length} choices, ${told.length} weights\n`)
}
