import { clean } from '../../formats/clean.ts'
import { dayWords } from '../../formats/dates.ts'
import { grouped } from '../../formats/grouped.ts'
import { nameWithRole } from '../../formats/name-with-role.ts'
import { type ActorPage, actorPage } from '../../record/ask/actor-page.ts'
import { wholeActor } from '../../record/ask/typed/whole-actor.ts'
import type { Context } from '../context.ts'
import { EXIT, Failure } from '../exit.ts'
import type { RecordOptions } from '../options.ts'
import { type Style, styleFor } from '../text/style.ts'
import { labelled, wrap } from '../text/wrap.ts'
import { withRecordOf } from '../with-record.ts'

const LABEL = 12

/** `chancery actor`: what an actor did and suffered, with whom, under which names, and who speaks for it. */
export async function actorCommand(typed: string, options: RecordOptions, context: Context): Promise<number> {
  return withRecordOf(options, context, async (db) => {
    const { number, name, id } = await wholeActor(db, typed)
    if (number === null) throw new Failure(`Nothing in the record about ${clean(name)} (${clean(id)})`)
    const page = actorPage(db, number)
    const text = pageText(page, styleFor(context.colours), context.width)
    await context.out.write(options.json === true ? `${JSON.stringify(page)}\n` : text)
    return EXIT.done
  })
}

function pageText(page: ActorPage, style: Style, width: number): string {
  const { id, name, kind, first, last } = page
  const row = (label: string, words: readonly string[]) =>
    words.length === 0 ? [] : [labelled(style.dim(label), words.join('; '), LABEL, width)]
  const days = first === null || last === null ? [] : [`${dayWords(first)} to ${dayWords(last)}`]
  const types = (counts: ActorPage['asActor']) => counts.map(({ type, claims }) => `${type} ${grouped(claims)}`)
  return `${[
    ...wrap(`${clean(name)} (${clean(id)}, ${kind})`, width).map(style.bold),
    ...row('days', days),
    ...row('does', types(page.asActor)),
    ...row('is done to', types(page.asRecipient)),
    ...row(
      'with',
      page.counterparts.map((c) => `${clean(c.name)} (${clean(c.id)}) → ${grouped(c.to)}, ← ${grouped(c.from)}`),
    ),
    ...row(
      'acts as',
      page.names.map((each) => `${nameWithRole(each)} ${grouped(each.claims)}`),
    ),
    ...row(
      'speakers',
      page.speakers.map((each) => `${nameWithRole(each)} ${grouped(each.claims)}`),
    ),
  ].join('\n')}\n`
}
