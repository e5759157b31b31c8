import { availableParallelism, userInfo } from 'node:os'
import { startDesk } from '../../server/serve.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { openInBrowser } from '../open-in-browser.ts'
import type { DeskCommandOptions } from '../options.ts'
import { recordFile } from '../record-file.ts'

/** Threads that answer beside the main one at most: each holds the claims in its memory. */
const MOST_ANSWERING = 2

/** `chancery desk`: serves the record's pages until it is stopped. */
export async function deskCommand(options: DeskCommandOptions, context: Context): Promise<number> {
  const { out, env, complain, onInterrupt } = context
  const stopped = new Promise<void>((resolve) => {
    onInterrupt(resolve)
  })
  const desk = await startDesk({
    record: recordFile(options.record, env),
    port: options.port,
    host: options.host,
    jobs: options.jobs,
    answering: Math.min(MOST_ANSWERING, availableParallelism() - 1),
    reviewer: env.USER ?? userInfo().username,
    allowPrivate: options.allowPrivate === true,
    complain,
  })
  await out.write(`The desk is open at ${desk.url}\nStop it with Ctrl-C.\n`)
  if (options.open === true) openInBrowser(desk.url, complain)
  await stopped
  await desk.close()
  return EXIT.done
}
