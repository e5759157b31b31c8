import type { Claim } from '../model/claim.ts'
import { percent, share } from './counts.ts'
import { type GoldClaim, readGolden } from './golden.ts'
import { Misses } from './misses.ts'
import { type Judged, reliabilityOf, reliabilityTable } from './reliability.ts'
import type { Dependencies, InputFile, Options, Score, Task } from './task.ts'
import { FIELDS, type Field, judge, paired, type Verdict } from './verdict.ts'

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
  const reliability: Judged[] = []
  const total = { gold: 0, found: 0, matched: 0, right: 0 }
  const all = [...files]
  for (const { path, text } of all.filter(({ path }) => path.endsWith('.txt'))) {
    const annotation = all.find((file) => file.path === path.replace(/\.txt$/, '.claims.json'))
    if (!annotation) continue
    const { meta, claims: wanted } = readGolden(annotation, text)
    const doc = deps.read(text, meta)
    const verdict = (a: number, b: number) => judge(wanted[a]!, doc.claims[b]!, text)
    const pairs = paired(wanted, doc.claims, text)
    reliability.push(...reliabilityOf(doc.claims, wanted, text))
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
      reliabilityTable(reliability),
    ],
  }
}

function isRight({ actor, recipient, type, source }: Verdict): boolean {
  return actor && recipient && type && source
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
