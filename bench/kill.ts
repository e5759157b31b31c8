import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killedAdd } from '../test/support/killed-add.ts'

/**
 * `npx tsx bench/kill.ts [documents] [kills]`: kills `chancery add` with SIGKILL at moments of chance (20 times
 * in 2,000 documents where nothing else is said), runs the same command to its end, and compares the record with that of
 * a run that nobody disturbed: no document lost, doubled or half kept, `chancery check` clean.
 */
const [documents = 2000, kills = 20] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'chancery-kill-'))
try {
  execFileSync(process.execPath, ['scripts/build.mjs'])
  const { kept, problems } = await killedAdd(folder, { documents, kills, seed: 1 })
  process.stdout.write(`Killed ${kept.length} times; documents kept after each: ${kept.join(', ')}.\n`)
  process.stdout.write(problems.length === 0 ? 'Nothing lost, doubled or half kept.\n' : `${problems.join('\n')}\n`)
  process.exitCode = problems.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
