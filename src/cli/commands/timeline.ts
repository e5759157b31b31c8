import { clean } from '../../formats/clean.ts'
import { timeline } from '../../record/ask/timeline.ts'
import { partyOf } from '../../record/ask/typed/party.ts'
import type { Context } from '../context.ts'
import { EXIT, Failure } from '../exit.ts'
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
    const sides = [await partyOf(db, a), await partyOf(db, b)] as const
    const [one, other] = sides.map(({ filter, name }) => {
      if (filter.by === 'actor') return filter.numbers
      throw new Failure(
        `Cannot draw a timeline of "${clean(name)}": it acts for another; wanted a state or an actor of its own`,
      )
    })
    const drawn = timeline(db, one!, other!, options)
    const json = { a: sides[0].id, b: sides[1].id, by: options.by, ...drawn }
    const names = { a: clean(sides[0].name), b: clean(sides[1].name) }
    await context.out.write(
      options.json === true ? `${JSON.stringify(json)}\n` : timelineText(drawn, names, styleFor(context.colours)),
    )
    return EXIT.done
  })
}
