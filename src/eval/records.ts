import type { Claim } from '../model/claim.ts'
import { percent, share } from './counts.ts'
import { type GoldRecord, readRecords } from './gold-records.ts'
import { Misses } from './misses.ts'
import type { Dependencies, InputFile, Options, Score, Task } from './task.ts'

const FIELDS = ['all', 'type', 'actor', 'recipient'] as const
type Field = (typeof FIELDS)[number]

/**
 * PLOVER gold records. A record is right when one claim has its event type, the country of one of its actors and of one
 * of its recipients, where the record has them; and each of the three alone.
 */
export const records: Task = {
  summary: 'PLOVER gold records (JSON): type, actor country and recipient country',
  extensions: ['.json', '.jsonl', '.txt'],
  score,
}

function score(files: Iterable<InputFile>, deps: Dependencies, options: Options): Score {
  const right: Record<Field, number> = { all: 0, type: 0, actor: 0, recipient: 0 }
  const gold: Record<Field, number> = { all: 0, type: 0, actor: 0, recipient: 0 }
  const misses = new Misses(options.misses)
  let sentences = 0
  let claims = 0
  let last = { text: '', claims: [] as readonly Claim[] }
  for (const { path, text } of files) {
    for (const record of readRecords(path, text)) {
      if (last.text !== record.text) {
        const doc = deps.read(record.text, record.date === null ? {} : { date: record.date })
        last = { text: record.text, claims: doc.claims }
        sentences += Math.max(1, doc.sentences.length)
        claims += doc.claims.length
      }
      const got = fieldsRight(record, last.claims)
      for (const field of FIELDS) {
        if (got[field] === null) continue
        gold[field]++
        if (got[field]) right[field]++
      }
      if (got.all) continue
      const { claims: told } = last
      misses.add(() => ({
        where: `${path} ${record.id}`,
        text: record.text,
        wanted: `${record.actors.join('+') || '?'} ${record.types.join('/')} ${record.recipients.join('+') || '?'}`,
        got: told.map(brief).join('; ') || 'no claim',
      }))
    }
  }
  const claimsPerSentence = share(claims, sentences)
  const of = (field: Field) => share(right[field], gold[field])
  return {
    figures: { all: of('all'), type: of('type'), actor: of('actor'), recipient: of('recipient'), claimsPerSentence },
    counts: { records: gold.all, right: right.all, claims, sentences },
    misses: misses.list,
    tables: [
      {
        title: 'records',
        head: ['%', 'right', 'gold'],
        rows: [
          ...FIELDS.map((field) => [field, percent(of(field)), `${right[field]}`, `${gold[field]}`]),
          ['claims per sentence', claimsPerSentence.toFixed(2), `${claims}`, `${sentences}`],
        ],
      },
    ],
  }
}

/** Whether any claim has each field, and whether one claim has all; null where the record does not have the field. */
function fieldsRight(record: GoldRecord, claims: readonly Claim[]): Record<Field, boolean | null> {
  const type = ({ event }: Claim) => record.types.includes(event.type)
  const actor = ({ actors }: Claim) => shares(actors, record.actors)
  const recipient = ({ recipients }: Claim) => shares(recipients, record.recipients)
  return {
    all: claims.some((claim) => type(claim) && actor(claim) && recipient(claim)),
    type: claims.some(type),
    actor: record.actors.length === 0 ? null : claims.some(actor),
    recipient: record.recipients.length === 0 ? null : claims.some(recipient),
  }
}

/** Whether one of the parties has one of the codes; a record without codes asks for none. */
function shares(parties: Claim['actors'], codes: readonly string[]): boolean {
  return codes.length === 0 || parties.some(({ id, country }) => codes.includes(id) || codes.includes(country ?? ''))
}

function brief({ event, actors, recipients }: Claim): string {
  const side = (parties: Claim['actors']) => parties.map(({ id }) => id).join('+') || '?'
  return `${side(actors)} ${event.type} ${side(recipients)}`
}
