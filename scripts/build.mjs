// Bundles the command line and the library: node scripts/build.mjs [--types]
//   dist/cli.js      the command line, each command in a chunk of its own that is loaded when it is run
//   dist/read-worker.js  what reads texts in a thread of its own
//   dist/export-worker.js  what makes rows of a Parquet file in a thread of its own
//   dist/answer-worker.js  what answers questions of the record in a thread of its own
//   dist/index.js    the library for Node
//   dist/browser.js  the library for browsers (the same code; its data comes through fetch)
//   dist/desk/      the desk's pages (see desk.mjs)
//   dist/types/      type declarations, only with --types, as packing needs them and running does not
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build as bundle } from 'esbuild'
import { buildDesk } from './desk.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DIST = join(ROOT, 'dist')
/** A chunk of an earlier build may still be imported by a process that runs: leave it for a while. */
const KEEP_OLD_CHUNKS_MS = 10 * 60 * 1000

/** Twelve hex digits that change when a source file changes, and only then. */
export function sourceStamp() {
  const hash = createHash('sha256')
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const file of files) hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex').slice(0, 12)
}

/** Builds everything that running needs. Files are put in place one by one, whole, entry points last. */
export async function build() {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const common = {
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'error',
    outdir: DIST,
    define: { __VERSION__: JSON.stringify(version), __BUILD__: JSON.stringify(sourceStamp()) },
  }
  const [desk, ...results] = await Promise.all([
    buildDesk(ROOT, common),
    bundle({
      ...common,
      entryPoints: {
        cli: 'src/cli/main.ts',
        index: 'src/index.ts',
        'read-worker': 'src/jobs/read/read-worker.ts',
        'export-worker': 'src/jobs/export/export-worker.ts',
        'answer-worker': 'src/server/answering/answer-worker.ts',
      },
      platform: 'node',
      packages: 'external',
      splitting: true,
      chunkNames: 'chunk-[name]-[hash]',
    }),
    bundle({ ...common, entryPoints: { browser: 'src/index.ts' }, platform: 'browser', conditions: ['browser'] }),
  ])
  const files = [...results.flatMap((result) => result.outputFiles), ...desk]
  for (const file of [...files.filter(isChunk), ...files.filter((file) => !isChunk(file))])
    put(file.path, file.contents)
  removeOldChunks(new Set(files.map((file) => file.path)))
}

/** What is named by its content, and may be in use by a process or a page that loaded an earlier build. */
function isChunk({ path }) {
  return path.startsWith(join(DIST, 'desk')) ? !path.endsWith('index.html') : relative(DIST, path).startsWith('chunk-')
}

/** Writes a file whole: a process that starts meanwhile sees the old one or the new one. */
function put(path, contents) {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}.draft`
  writeFileSync(draft, contents, { mode: path.endsWith('cli.js') ? 0o755 : 0o644 })
  renameSync(draft, path)
}

function removeOldChunks(current) {
  for (const folder of [DIST, join(DIST, 'desk')])
    for (const name of readdirSync(folder)) {
      const path = join(folder, name)
      if (!isChunk({ path }) || current.has(path)) continue
      try {
        const info = statSync(path)
        if (info.isFile() && Date.now() - info.mtimeMs > KEEP_OLD_CHUNKS_MS) unlinkSync(path)
      } catch {
        // Another build took it away first.
      }
    }
}

/** Declarations for the package, with the imports of source files turned into imports of what is shipped. */
function buildTypes() {
  const out = join(DIST, 'types')
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
  execFileSync(process.execPath, [tsc, '-p', join(ROOT, 'scripts', 'tsconfig.types.json'), '--outDir', out], {
    stdio: ['ignore', 2, 2],
  })
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.d.ts')) continue
    const path = join(entry.parentPath, entry.name)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace(/(from\s+['"]|import\(['"])(\.[^'"]+)\.ts(['"])/g, '$1$2.js$3'))
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await build()
  if (process.argv.includes('--types')) buildTypes()
}
