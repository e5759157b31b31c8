import { watch } from '../../intake/watch.ts'
import { runAdding } from '../add/run.ts'
import type { Context } from '../context.ts'
import type { WatchOptions } from '../options.ts'

/** `chancery watch`: polls feeds and adds what is new in them, until it is stopped. */
export async function watchCommand(feeds: readonly string[], options: WatchOptions, context: Context): Promise<number> {
  const source = {
    command: ['watch', ...feeds].join(' '),
    bytes: async () => 0,
    items: (given: Parameters<typeof watch>[2]) => watch(feeds, options.every, given),
  }
  return runAdding(source, options, context)
}
