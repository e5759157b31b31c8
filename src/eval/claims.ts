import type { Claim } from '../model/claim.ts'
import { overlaps } from '../model/span.ts'
import { percent, share } from './counts.ts'
import { type GoldClaim, readGolden } from './golden.ts'
import { matching } from './matching.ts'
import { Misses } from './misses.ts'
import type { Dependencies, InputFile, Options, Score, Task } from './task.ts'

const FIELDS = ['actor', 'recipient', 'type', 'status', 'source'] as const
type Field = (typeof FIELDS)[number]
type Verdict = Readonly<Record<Field, boolean>>

/**
 * Golden articles, claim by claim. Claims whose evidence overlaps are matched one to one, those first that have most
 * fields right; then each field is right or wrong. A claim counts as right where who, what, whom and source all are.
 */
export const claims: Task = {
  summary: 'claims of golden articles (*.txt with *.claims.json): actor, recipient, type, status and source',
  extensions: ['.txt', '.claims.json'],
  score,
}

function score(files: Iterable<InputFile>, deps: Dependencies, options: Options): Score {
  const right: Record<Field, number> = { actor: 0, recipient: 0, type: 0, status: 0, source: 0 }
  const misses = new Misses(options.misses)
  const total = { gold: 0, found: 0, matched: 0, right: 0 }
  const all = [...files]
  for (const { path, text } of all.filter(({ path }) => path.endsWith('.txt'))) {
    const annotation = all.find((file) => file.path === path.replace(/\.txt$/, '.claims.json'))
    if (!annotation) continue
    const { meta, claims: wanted } = readGolden(annotation, text)
    const doc = deps.read(text, meta)
    const verdict = (a: number, b: number) => judge(wanted[a]!, doc.claims[b]!, text)
    const pairs = matching(wanted.length, doc.claims.length, (a, b) =>
      overlaps(wanted[a]!, doc.claims[b]!.evidence) ? 1 + weight(verdict(a, b)) : 0,
    )
    total.gold += wanted.length
    total.found += doc.claims.length
    total.matched += pairs.length
    const told = new Set(pairs.map(({ b }) => b))
    wanted.forEach((claim, a) => {
      const pair = pairs.find((known) => known.a === a)
      const fields = pair && verdict(a, pair.b)
      for (const field of FIELDS) if (fields?.[field]) right[field]++
      if (fields && isRight(fields)) total.right++
      if (fields && FIELDS.every((field) => fields[field])) return
      const got = pair ? brief(doc.claims[pair.b]!) : 'nothing'
      misses.add(() => ({ where: path, text: text.slice(claim.start, claim.end), wanted: show(claim), got }))
    })
    doc.claims.forEach((claim, b) => {
      if (told.has(b)) return
      misses.add(() => ({ where: path, text: claim.evidence.exact, wanted: 'nothing', got: brief(claim) }))
    })
  }
  const figures = { precision: share(total.right, total.found), recall: share(total.right, total.gold) }
  const f1 = share(2 * total.right, total.found + total.gold)
  const of = (field: Field) => share(right[field], total.matched)
  return {
    figures: {
      ...figures,
      f1,
      actor: of('actor'),
      recipient: of('recipient'),
      type: of('type'),
      status: of('status'),
      source: of('source'),
    },
    counts: { ...total },
    misses: misses.list,
    tables: [
      {
        title: 'claims',
        head: ['%', 'right', 'of'],
        rows: [
          ['precision', percent(figures.precision), `${total.right}`, `${total.found}`],
          ['recall', percent(figures.recall), `${total.right}`, `${total.gold}`],
          ['F1', percent(f1)],
          ...FIELDS.map((field) => [field, percent(of(field)), `${right[field]}`, `${total.matched}`]),
        ],
      },
    ],
  }
}

function judge(gold: GoldClaim, claim: Claim, text: string): Verdict {
  return {
    actor: sameParties(gold.actor, claim.actors),
    recipient: sameParties(gold.recipient, claim.recipients),
    type: gold.type === claim.event.type,
    status: gold.status === claim.status.value,
    source: sameSource(gold.source, claim, text),
  }
}

function isRight({ actor, recipient, type, source }: Verdict): boolean {
  return actor && recipient && type && source
}

function weight(verdict: Verdict): number {
  return FIELDS.filter((field) => verdict[field]).length
}

/** Whether a side has the parties of the gold, no more and no fewer, by id. */
function sameParties(gold: readonly string[], parties: Claim['actors']): boolean {
  const ids = new Set(parties.map(({ id }) => id))
  return ids.size === gold.length && gold.every((id) => ids.has(id))
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

function show({ actor, recipient, type, status, source }: GoldClaim): string {
  return `${actor.join('+') || '?'} ${type} ${recipient.join('+') || '?'}, ${status}, says ${source ?? 'the writer'}`
}

function brief({ actors, recipients, event, status, attribution }: Claim): string {
  const side = (parties: Claim['actors']) => parties.map(({ id }) => id)
  const innermost = attribution.at(-1)
  const source = innermost ? (innermost.source?.name ?? '') : null
  return show({
    start: 0,
    end: 0,
    actor: side(actors),
    recipient: side(recipients),
    type: event.type,
    status: status.value,
    source,
  })
}
