import type { Claim } from '../model/claim.ts'
import { overlaps, type Span } from '../model/span.ts'
import { sketchOf } from '../record/happenings/claim-sketch.ts'
import { addClaims } from '../record/happenings/gather.ts'
import { MemoryHappeningIndex } from '../record/happenings/memory-happening-index.ts'
import { type Coreference, coreference, type Rates } from './coreference.ts'
import { percent, share } from './counts.ts'
import { matching } from './matching.ts'
import { readMeantime } from './meantime.ts'
import { readChains } from './meantime-chains.ts'
import { Misses } from './misses.ts'
import { readReports } from './reports.ts'
import type { Dependencies, InputFile, Options, Score, Task } from './task.ts'
import { type Dated, isDyadBroken, isMonthApart } from './unlikely-happenings.ts'

/**
 * Gathering of claims into happenings. Over MEANTIME's chains across documents: B-cubed and CoNLL F1 over the event mentions
 * that a claim covers. Over JSONL of reports ({"text", "date", "happenings": {"AID": "name"}}): the same over the claims of
 * the types that are named. Counted too: happenings that join claims without a dyad in common, or a month apart.
 */
export const happenings: Task = {
  summary: "happenings, against MEANTIME's chains across documents (.xml) or reports of our own (.jsonl)",
  extensions: ['.xml', '.jsonl'],
  score: (files, deps, options) => {
    const all = [...files]
    const reports = all.filter(({ path }) => path.endsWith('.jsonl'))
    if (reports.length > 0 && reports.length < all.length)
      throw new Error('Cannot score "happenings": give either annotated articles or reports, not both')
    const told = reports.length > 0 ? fromReports(reports, deps) : fromArticles(all, deps)
    return scoreTold(told, options)
  },
}

/** What is read of a set: all its claims, and which of them, or of its mentions, belong to which chain. */
interface Told {
  readonly claims: readonly Dated[]
  readonly marked: readonly { readonly claim: Claim; readonly chain: string; readonly where: string }[]
  /** Events that the set marks, whether a claim covers them or not. */
  readonly mentions: number
}

function fromArticles(files: readonly InputFile[], deps: Dependencies): Told {
  const claims: Dated[] = []
  const marked: Told['marked'][number][] = []
  let mentions = 0
  for (const { path, text: xml } of acrossDocuments(files)) {
    const { text, date, events } = readMeantime(xml)
    const chains = readChains(xml)
    // Claim ids count inside a document: two articles have different ids by their names.
    const doc = deps.read(text, { id: path, ...(date === null ? {} : { date }) })
    claims.push(...doc.claims.map((claim) => ({ claim, published: date })))
    mentions += events.length
    // One to one: a claim told by two marked words ("filed a lawsuit") stands for the first of them.
    for (const { a, b } of matching(events.length, doc.claims.length, (i, j) => shared(events[i]!, doc.claims[j]!))) {
      const chain = chains.get(events[a]!.attributes.m_id ?? '') ?? `${path} ${a}`
      marked.push({ claim: doc.claims[b]!, chain, where: path })
    }
  }
  return { claims, marked, mentions }
}

function shared(mention: Span, { event: { trigger } }: Claim): number {
  return overlaps(mention, trigger) ? 1 : 0
}

/** MEANTIME comes twice, annotated within and across documents: of one article the latter is taken. */
function acrossDocuments(files: readonly InputFile[]): InputFile[] {
  const byName = new Map<string, InputFile>()
  for (const file of files) {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1)
    if (!byName.has(name) || file.path.includes('cross-doc')) byName.set(name, file)
  }
  return [...byName.values()]
}

function fromReports(files: readonly InputFile[], deps: Dependencies): Told {
  const claims: Dated[] = []
  const marked: Told['marked'][number][] = []
  let mentions = 0
  for (const { where, text, date, chains } of files.flatMap(readReports)) {
    mentions++
    const doc = deps.read(text, { id: where, date })
    claims.push(...doc.claims.map((claim) => ({ claim, published: date })))
    for (const claim of doc.claims) {
      const chain = chains[claim.event.type]
      if (chain !== undefined) marked.push({ claim, chain, where })
    }
  }
  return { claims, marked, mentions }
}

function scoreTold({ claims, marked, mentions }: Told, options: Options): Score {
  const index = new MemoryHappeningIndex()
  for (const { claim, published } of claims) {
    const sketch = sketchOf(claim, published)
    if (sketch !== null) addClaims(index, [sketch])
  }
  const happeningOf = (claim: Claim) => index.happeningOf(claim.id) ?? claim.id
  const gold = marked.map(({ chain }) => chain)
  const found = marked.map(({ claim }) => happeningOf(claim))
  const measured = coreference(gold, found)
  const byHappening = groups(claims, ({ claim }) => happeningOf(claim))
  const unlikely = {
    dyadsJoined: byHappening.filter(isDyadBroken).length,
    monthsJoined: byHappening.filter(isMonthApart).length,
  }
  const counts = {
    mentions,
    covered: marked.length,
    chains: new Set(gold).size,
    chainsAcrossDocuments: groups(marked, ({ chain }) => chain).filter(isAcross).length,
    claims: claims.length,
    happenings: byHappening.length,
    ...unlikely,
  }
  return {
    figures: {
      bcubed: { ...measured.bcubed },
      muc: { ...measured.muc },
      ceafe: { ...measured.ceafe },
      conll: measured.conll,
    },
    counts,
    misses: missesOf(marked, found, options.misses),
    tables: [table(measured), countTable(counts)],
  }
}

function isAcross(marks: Told['marked']): boolean {
  return new Set(marks.map(({ where }) => where)).size > 1
}

function groups<T>(list: readonly T[], nameOf: (item: T) => string): T[][] {
  const byName = new Map<string, T[]>()
  for (const item of list) byName.set(nameOf(item), [...(byName.get(nameOf(item)) ?? []), item])
  return [...byName.values()]
}

function table({ muc, bcubed, ceafe, conll }: Coreference): Score['tables'][number] {
  const row = (name: string, { precision, recall, f1 }: Rates) => [name, ...[precision, recall, f1].map(percent)]
  return {
    title: 'happenings',
    head: ['P', 'R', 'F1'],
    rows: [row('B-cubed', bcubed), row('MUC', muc), row('CEAF-e', ceafe), ['CoNLL', '', '', percent(conll)]],
  }
}

function countTable(counts: Readonly<Record<string, number>>): Score['tables'][number] {
  const covered = percent(share(counts.covered!, counts.mentions!))
  return {
    title: 'counts',
    head: ['n'],
    rows: [...Object.entries(counts).map(([name, count]) => [name, `${count}`]), ['% covered', covered]],
  }
}

/** Marks in another happening than the first of their chain, or in that of another chain's first. */
function missesOf(marked: Told['marked'], found: readonly string[], limit: number) {
  const misses = new Misses(limit)
  marked.forEach(({ claim, chain, where }, i) => {
    const first = marked.findIndex((mark) => mark.chain === chain)
    const other = found.indexOf(found[i]!)
    const text = claim.evidence.exact
    if (found[first] !== found[i])
      misses.add(() => ({ where, text, wanted: `with "${marked[first]!.claim.evidence.exact}"`, got: 'apart from it' }))
    if (marked[other]!.chain !== chain)
      misses.add(() => ({ where, text, wanted: `apart from "${marked[other]!.claim.evidence.exact}"`, got: 'with it' }))
  })
  return misses.list
}
