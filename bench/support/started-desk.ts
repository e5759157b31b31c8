import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A desk in a process of its own, as a user starts it. */
export interface StartedDesk {
  /** "http://127.0.0.1:40123" */
  readonly url: string
  readonly process: number
  stop(): Promise<void>
}

/** @throws Error where it does not start */
export async function startedDesk(record: string): Promise<StartedDesk> {
  const child = spawn(process.execPath, ['dist/cli.js', 'desk', '--record', record, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve())
  })
  return {
    url: await addressOf(child),
    process: child.pid!,
    async stop() {
      child.kill('SIGINT')
      await ended
    },
  }
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: stdout! })) {
    const address = /http:\/\/[^\s/]+/.exec(line)?.[0]
    if (address !== undefined) return address
  }
  throw new Error('The desk did not start')
}
