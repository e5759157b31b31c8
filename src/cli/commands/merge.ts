import { clean } from '../../formats/clean.ts'
import { mergeActors, splitActor } from '../../record/reviews/review-actor.ts'
import { joinHappenings, partHappening } from '../../record/reviews/review-happening.ts'
import type { Context } from '../context.ts'
import { EXIT, Failure } from '../exit.ts'
import type { MergeOptions, SplitOptions } from '../options.ts'
import { withRecordOf } from '../with-record.ts'

/** Ids of happenings, which no actor has. */
const HAPPENING = /^h_[0-9a-f]{16}$/

/** `chancery merge`: says that two actors, or two happenings, are one. */
export async function mergeCommand(
  from: string,
  into: string,
  options: MergeOptions,
  context: Context,
): Promise<number> {
  return withRecordOf(options, context, async (db) => {
    if (HAPPENING.test(from) !== HAPPENING.test(into))
      throw new Failure(`Cannot merge "${clean(from)}" and "${clean(into)}": wanted two actors or two happenings`)
    if (HAPPENING.test(into)) joinHappenings(db, from, into, byOf(options))
    else mergeActors(db, from, into, byOf(options))
    await tell({ merged: from, into }, `${clean(from)} is ${clean(into)} from now on.`, options, context)
    return EXIT.done
  })
}

/** `chancery split`: says that a name of an actor is another actor, or that claims of a happening tell of another. */
export async function splitCommand(
  id: string,
  parts: readonly string[],
  options: SplitOptions,
  context: Context,
): Promise<number> {
  return withRecordOf(options, context, async (db) => {
    if (HAPPENING.test(id)) {
      const changed = partHappening(db, id, parts, byOf(options))
      await tell({ split: id, changed }, `${clean(id)} is ${changed.join(' and ')} from now on.`, options, context)
      return EXIT.done
    }
    const [name, ...others] = parts
    if (options.into === undefined || name === undefined || others.length > 0)
      throw new Failure(
        'Cannot split an actor so: wanted one name of it, and --into with the id of the actor that the name is',
      )
    splitActor(db, id, name, options.into, byOf(options))
    const words = `“${clean(name)}” is ${clean(options.into)} from now on, and no longer ${clean(id)}.`
    await tell({ split: id, name, into: options.into }, words, options, context)
    return EXIT.done
  })
}

async function tell(json: unknown, words: string, options: MergeOptions, { out }: Context): Promise<void> {
  await out.write(options.json === true ? `${JSON.stringify(json)}\n` : `${words}\n`)
}

function byOf({ by, note }: MergeOptions) {
  return { reviewer: by, at: new Date().toISOString(), note: note ?? null }
}
