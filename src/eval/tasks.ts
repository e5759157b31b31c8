import { attribution } from './attribution.ts'
import { claims } from './claims.ts'
import { clocked } from './clocked.ts'
import { events } from './events.ts'
import { happenings } from './happenings.ts'
import { names } from './names.ts'
import { parse } from './parse.ts'
import { records } from './records.ts'
import { reprints } from './reprints.ts'
import { status } from './status.ts'
import type { Dependencies, InputFile, Options, Score, Task } from './task.ts'
import { time } from './time.ts'

/** Every way to measure, by the name that the command line knows it by. */
export const TASKS: Readonly<Record<string, Task>> = {
  parse,
  names,
  events,
  records,
  attribution,
  time,
  status,
  claims,
  reprints,
  happenings,
}

/** A score with the name of its task and the speed of the reading alone. */
export interface Evaluation extends Score {
  readonly task: string
  readonly wordsPerSecond: number
}

/**
 * Scores a task on a set of files: `chancery eval <task> <path…> [--json] [--errors N]`.
 *
 * The command line gathers the files (`collect(paths, TASKS[name].extensions)` of `inputs.ts`), calls this, and prints
 * `toJson(evaluation)` or `toText(evaluation)` of `render.ts`.
 *
 * @throws Error where no task has this name, or none of the files is of its kind
 */
export function evaluate(
  name: string,
  files: Iterable<InputFile>,
  deps: Dependencies,
  options: Options = { misses: 0 },
): Evaluation {
  const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined
  if (!task) throw new Error(`No task "${name}": choose one of ${Object.keys(TASKS).join(', ')}`)
  const { extensions } = task
  const known = [...files].filter(({ path }) => extensions.some((extension) => path.endsWith(extension)))
  if (known.length === 0)
    throw new Error(`Cannot score "${name}": it reads ${extensions.join(', ')} files, and there is none`)
  const clock = clocked(deps)
  const score = task.score(known, clock.deps, options)
  return { task: name, ...score, wordsPerSecond: clock.wordsPerSecond() }
}
