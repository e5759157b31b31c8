import { clean } from '../../formats/clean.ts'
import { timeline } from '../../record/ask/timeline.ts'
import { actorOf } from '../../record/ask/typed/actor-of.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import type { TimelineOptions } from '../options.ts'
import { timelineText } from '../text/record/timeline.ts'
import { styleFor } from '../text/style.ts'
import { withRecordOf } from '../with-record.ts'

/** `chancery timeline`: what passed between two actors in both directions, by week, month or quarter. */
export async function timelineCommand(
  a: string,
  b: string,
  options: TimelineOptions,
  context: Context,
): Promise<number> {
  return withRecordOf(options, context, async (db) => {
    const [one, other] = [await actorOf(db, a), await actorOf(db, b)]
    const drawn = timeline(db, one.numbers, other.numbers, options)
    const json = { a: one.id, b: other.id, by: options.by, ...drawn }
    const names = { a: clean(one.name), b: clean(other.name) }
    await context.out.write(
      options.json === true ? `${JSON.stringify(json)}\n` : timelineText(drawn, names, styleFor(context.colours)),
    )
    return EXIT.done
  })
}
