import { collect } from '../../eval/inputs.ts'
import { toJson, toText } from '../../eval/render.ts'
import { evaluate, TASKS } from '../../eval/tasks.ts'
import { createMeasured } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'
import type { Context } from '../context.ts'
import { EXIT, Failure } from '../exit.ts'
import type { EvalOptions } from '../options.ts'

/** `chancery eval`: scores one task over the files of a set and prints its figures. */
export async function evalCommand(
  name: string,
  paths: readonly string[],
  options: EvalOptions,
  context: Context,
): Promise<number> {
  const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined
  if (task === undefined) throw new Failure(`No task "${name}": wanted one of ${Object.keys(TASKS).join(', ')}`)
  const system = await createMeasured(dataFrom())
  const evaluation = evaluate(
    name,
    collect(paths, task.extensions),
    { ...system, now: () => performance.now() },
    { misses: options.errors, goldTokens: options.goldTokens === true },
  )
  await context.out.write(
    options.json === true ? `${JSON.stringify(toJson(evaluation), null, 2)}\n` : toText(evaluation),
  )
  return EXIT.done
}
