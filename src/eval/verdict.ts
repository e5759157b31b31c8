import type { Claim } from '../model/claim.ts'
import { slug } from '../model/identity.ts'
import { overlaps } from '../model/span.ts'
import type { GoldClaim } from './golden.ts'
import { matching, type Pair } from './matching.ts'

/** The fields of a golden claim that are judged. */
export const FIELDS = ['actor', 'recipient', 'type', 'status', 'source'] as const
export type Field = (typeof FIELDS)[number]
export type Verdict = Readonly<Record<Field, boolean>>

/** Pairs claims with golden ones whose evidence they overlap, one to one, those first that have most fields right. */
export function paired(wanted: readonly GoldClaim[], claims: readonly Claim[], text: string): readonly Pair[] {
  return matching(wanted.length, claims.length, (a, b) => {
    if (!overlaps(wanted[a]!, claims[b]!.evidence)) return 0
    const verdict = judge(wanted[a]!, claims[b]!, text)
    return 1 + FIELDS.filter((field) => verdict[field]).length
  })
}

/** Which fields of a claim are those of a golden one. */
export function judge(gold: GoldClaim, claim: Claim, text: string): Verdict {
  return {
    actor: sameParties(gold.actor, claim.actors, text),
    recipient: sameParties(gold.recipient, claim.recipients, text),
    type: gold.type === claim.event.type,
    status: gold.status === claim.status.value,
    source: sameSource(gold.source, claim, text),
  }
}

/**
 * Whether a side has the parties of the gold, no more and no fewer, by id as the annotators write it: of those of a state who do not act for
 * it they tell apart only some sectors, and armed groups they call as the article does ("hayat-tahrir-al-sham" for "hts").
 */
function sameParties(gold: readonly string[], parties: Claim['actors'], text: string): boolean {
  const all = [...new Map(parties.map((party) => [party.id, party])).values()]
  const is = (party: Claim['actors'][number], id: string) => isCalled(party, id, text)
  return (
    all.length === gold.length &&
    gold.every((id) => all.some((party) => is(party, id))) &&
    all.every((party) => gold.some((id) => is(party, id)))
  )
}

/** Sectors of private persons that annotators have no id for but that of civilians. */
const CIVIL = /-(?:EDU|NGO|REL)$/

function isCalled({ id, name, kind, sector, span }: Claim['actors'][number], wanted: string, text: string): boolean {
  if (id.replace(CIVIL, '-CVL') === wanted) return true
  if (kind !== 'armed-group' && sector !== 'REB') return false
  return [name, text.slice(span.start, span.end)].some((words) => `-${slug(words)}-`.includes(`-${wanted}-`))
}

/**
 * Whether the innermost source is the one named; null is the writer's own voice. Half a name is a name, and so are the words of
 * the article where the record spells it otherwise ("Nebenzia" for "Nebenzya").
 */
function sameSource(gold: string | null, { attribution }: Claim, text: string): boolean {
  const innermost = attribution.at(-1)
  if (!innermost || gold === null) return !innermost && gold === null
  if (!innermost.source) return gold === ''
  const { name, role, span } = innermost.source
  const wanted = words(gold)
  const holds = (list: readonly string[]) => list.length > 0 && list.every((word) => wanted.includes(word))
  const got = words(name)
  if (holds(got) || wanted.every((word) => got.includes(word) || words(role ?? '').includes(word))) return true
  const written = words(text.slice(span.start, span.end))
  return wanted.length > 0 && wanted.every((word) => written.includes(word))
}

function words(name: string): string[] {
  return (
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => !['the', 'a', 'an', 'of', 's'].includes(word)) ?? []
  )
}
