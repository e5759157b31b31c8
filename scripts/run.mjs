// Runs the command line from a checkout: node scripts/run.mjs <command> …
// Builds first, silently, when a source is newer than the build. Prints nothing of its own; the command runs in this
// process, so its input, output, signals and exit code are its own.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CLI = join(ROOT, 'dist', 'cli.js')

function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** Whether a source file, or a folder that lost one, changed after `time`. */
function anyNewer(folder, time) {
  if (changed(folder) > time) return true
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return anyNewer(path, time)
    return !entry.name.endsWith('.test.ts') && changed(path) > time
  })
}

const built = changed(CLI)
const stale = ['package.json', 'scripts/build.mjs', 'scripts/desk.mjs'].some(
  (name) => changed(join(ROOT, name)) > built,
)
if (stale || ['src', 'web'].some((folder) => anyNewer(join(ROOT, folder), built))) {
  const { build } = await import('./build.mjs')
  await build()
}
process.argv[1] = CLI
await import('../dist/cli.js')
