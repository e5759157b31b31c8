import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chancery, ROOT } from './chancery.ts'

export const SAMPLE_RECORD = join(ROOT, 'data/sample-record/relations-of-the-1970s.jsonl')

/** A desk that runs as a user runs it, over a record of its own. */
export interface ServedDesk {
  /** "http://127.0.0.1:40123" */
  readonly url: string
  readonly record: string
  /** What it wrote to its standard error so far. */
  complaints(): string
  /** Stops it as Ctrl-C does, and gives its exit code. */
  stop(): Promise<number | null>
  /** Stops it and removes its record. */
  clear(): Promise<void>
}

/**
 * Keeps documents in a new record and serves it.
 *
 * @param files what `chancery add` is given; none: the record is empty
 */
export async function serveDesk(files: readonly string[], args: readonly string[] = []): Promise<ServedDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-desk-'))
  const record = join(folder, 'record.db')
  if (files.length > 0) {
    const { code, stderr } = await chancery(['add', ...files, '--record', record])
    if (code !== 0) throw new Error(`The record could not be made: ${stderr}`)
  }
  const child = spawn(
    process.execPath,
    ['scripts/run.mjs', 'desk', '--record', record, '--port', '0', '--host', '127.0.0.1', ...args],
    { cwd: ROOT, env: { ...process.env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const errors: Buffer[] = []
  child.stderr.on('data', (chunk) => errors.push(chunk))
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve)
  })
  const complaints = () => Buffer.concat(errors).toString()
  const stop = () => {
    child.kill('SIGINT')
    return ended
  }
  return {
    url: await addressOf(child, complaints),
    record,
    complaints,
    stop,
    async clear() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function addressOf(child: ChildProcess, complaints: () => string): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const address = /http:\/\/[^\s/]+/.exec(line)?.[0]
    if (address !== undefined) return address
  }
  throw new Error(`The desk did not start: ${complaints()}`)
}
