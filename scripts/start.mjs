// A first look: reads the sample text, and says how to go on.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const run = fileURLToPath(new URL('run.mjs', import.meta.url))
const { status } = spawnSync(
  process.execPath,
  [run, 'read', 'data/sample/opening-to-china.txt', '--date', '1972-03-01'],
  { stdio: 'inherit' },
)
if (status === 0)
  console.log(`
Read a text of your own in the browser, with its claims beside it:  npm run desk
Or on the command line:  npm run chancery -- read FILE`)
process.exitCode = status ?? 1
