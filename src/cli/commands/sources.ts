import Table from 'cli-table3'
import { clean, shorten } from '../../formats/clean.ts'
import { grouped } from '../../formats/grouped.ts'
import { nameWithRole } from '../../formats/name-with-role.ts'
import { listReprinted, type Reprinting } from '../../record/ask/list-reprinted.ts'
import { listPublishers, listSpeakers, type Publisher, type Speaker } from '../../record/ask/list-sources.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import type { ListOptions } from '../options.ts'
import { plainTable } from '../text/record/plain-table.ts'
import { type Style, styleFor } from '../text/style.ts'
import { withRecordOf } from '../with-record.ts'

const NAME = 44

/** `chancery sources`: outlets, with how much of what they tell they attribute, and who is quoted. */
export async function sourcesCommand(options: ListOptions, context: Context): Promise<number> {
  return withRecordOf(options, context, async (db) => {
    const publishers = listPublishers(db, options.limit)
    const speakers = listSpeakers(db, options.limit)
    const reprinted = listReprinted(db)
    const style = styleFor(context.colours)
    const text = `${publishersText(publishers, reprinted, style)}\n\n${speakersText(speakers, style)}\n`
    await context.out.write(options.json === true ? `${JSON.stringify({ publishers, speakers, reprinted })}\n` : text)
    return EXIT.done
  })
}

function publishersText(publishers: readonly Publisher[], reprinted: readonly Reprinting[], style: Style): string {
  const heads = ['publisher', 'documents', 'claims', 'named', 'anonymous', 'unsourced', 'reprints']
  const table = new Table(plainTable(heads.length))
  table.push(heads.map(style.dim))
  for (const { publisher, documents, claims, named, anonymous, writer } of publishers)
    table.push([
      shorten(clean(publisher ?? '(not known)'), NAME),
      grouped(documents),
      grouped(claims),
      ...[named, anonymous, writer].map((part) => share(part, claims)),
      reprintsWords(reprinted.filter((each) => each.publisher === publisher)),
    ])
  return table.toString()
}

/** "12, most of The Daily Record". */
function reprintsWords(reprinted: readonly Reprinting[]): string {
  const [most] = reprinted
  if (most === undefined) return '–'
  const all = reprinted.reduce((sum, { documents }) => sum + documents, 0)
  return `${grouped(all)}, ${reprinted.length > 1 ? 'most ' : ''}of ${shorten(clean(most.from), NAME / 2)}`
}

function speakersText(speakers: readonly Speaker[], style: Style): string {
  const heads = ['source', 'claims', 'documents', 'publishers']
  const table = new Table(plainTable(heads.length))
  table.push(heads.map(style.dim))
  for (const speaker of speakers) {
    const { claims, documents, publishers, kind } = speaker
    const name = kind === 'anonymous' ? `${clean(speaker.name)} (anonymous)` : nameWithRole(speaker)
    table.push([shorten(name, NAME), grouped(claims), grouped(documents), grouped(publishers)])
  }
  return table.toString()
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`
}
