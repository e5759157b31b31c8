import { intake } from '../../intake/intake.ts'
import { survey } from '../../intake/survey.ts'
import { runAdding } from '../add/run.ts'
import type { Context } from '../context.ts'
import type { AddOptions } from '../options.ts'

/** `chancery add`: reads what is new in the inputs into the record; what it has already is passed over. */
export async function addCommand(inputs: readonly string[], options: AddOptions, context: Context): Promise<number> {
  const source = {
    command: ['add', ...inputs].join(' '),
    bytes: async (given: Parameters<typeof survey>[1]) => (await survey(inputs, given)).bytes,
    items: (given: Parameters<typeof intake>[1]) => intake(inputs, given),
  }
  return runAdding(source, options, context)
}
