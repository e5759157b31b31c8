import { mergeActors, splitActor } from '../../record/reviews/review-actor.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import type { MergeOptions, SplitOptions } from '../options.ts'
import { clean } from '../text/clean.ts'
import { withRecordOf } from '../with-record.ts'

/** `chancery merge`: says that two actors are one. */
export async function mergeCommand(
  from: string,
  into: string,
  options: MergeOptions,
  context: Context,
): Promise<number> {
  return withRecordOf(options, context, async (db) => {
    mergeActors(db, from, into, byOf(options))
    await context.out.write(`${clean(from)} is ${clean(into)} from now on.\n`)
    return EXIT.done
  })
}

/** `chancery split`: says that a name of an actor is another actor. */
export async function splitCommand(
  actor: string,
  name: string,
  options: SplitOptions,
  context: Context,
): Promise<number> {
  return withRecordOf(options, context, async (db) => {
    splitActor(db, actor, name, options.into, byOf(options))
    await context.out.write(`“${clean(name)}” is ${clean(options.into)} from now on, and no longer ${clean(actor)}.\n`)
    return EXIT.done
  })
}

function byOf({ by, note }: MergeOptions) {
  return { reviewer: by, at: new Date().toISOString(), note: note ?? null }
}
