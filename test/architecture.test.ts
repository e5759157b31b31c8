import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../src/', import.meta.url))

/** What each layer may import from. A layer may always import from itself, but for the stages of language and reading. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  formats: ['model'],
  pipeline: ['model'],
  resources: ['model', 'formats'],
  language: ['model', 'formats', 'pipeline', 'resources'],
  reading: ['model', 'formats', 'pipeline', 'resources'],
  languages: ['model', 'formats', 'pipeline', 'resources', 'language', 'reading'],
  intake: ['model', 'formats', 'pipeline', 'resources', 'languages'],
  eval: ['model', 'formats', 'pipeline', 'resources', 'languages', 'record'],
  export: ['model', 'formats'],
  record: ['model', 'formats', 'resources'],
  brief: ['model', 'formats', 'record'],
  jobs: ['model', 'formats', 'pipeline', 'resources', 'languages', 'intake', 'export', 'record'],
  server: ['model', 'formats', 'pipeline', 'resources', 'languages', 'intake', 'export', 'record', 'jobs', 'brief'],
  cli: [
    'model',
    'formats',
    'pipeline',
    'resources',
    'languages',
    'intake',
    'eval',
    'export',
    'record',
    'brief',
    'jobs',
    'server',
  ],
  '': ['model', 'formats', 'pipeline', 'resources', 'languages'],
}
/** Layers that run in a browser as they are: no modules of Node, no clock, no chance, no network. */
const PURE = ['model', 'formats', 'pipeline', 'language', 'reading', 'languages']
/** Names for what is not passed in. */
const IMPURE =
  /\b(?:Date\.now|new Date\(\)|performance\.now|Math\.random|fetch\(|process\.|XMLHttpRequest|localStorage)/

interface File {
  readonly path: string
  readonly layer: string
  readonly text: string
  /** Paths under src/ of the files that it imports, types included. */
  readonly imports: readonly string[]
  readonly packages: readonly string[]
  /** Of these, what is imported when the file is: neither types nor what is imported later. */
  readonly atOnce: readonly string[]
  readonly packagesAtOnce: readonly string[]
}

const FILES: readonly File[] = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split('\\').join('/'))
  .filter((path) => !path.includes('/assembly/'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8')
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
    const found = [...code.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].map((match) => match[1]!)
    const imports = /^(?:import|export)\s+(?!type\b)(?:[\w*{},\s]+?\sfrom\s+)?'([^']+)'/gm
    const atOnce = [...code.matchAll(imports)].map((match) => match[1]!)
    return {
      path,
      layer: layerOf(path),
      text: code,
      imports: found.filter((name) => name.startsWith('.')).map((name) => posix.join(dirname(path), name)),
      packages: found.filter((name) => !name.startsWith('.')),
      atOnce: atOnce.filter((name) => name.startsWith('.')).map((name) => posix.join(dirname(path), name)),
      packagesAtOnce: atOnce.filter((name) => !name.startsWith('.')),
    }
  })

function layerOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : ''
}

/** The folder of a stage: "reading/code"; null for what is no stage. */
function stageOf(path: string): string | null {
  const [layer, stage, file] = path.split('/')
  return file !== undefined && (layer === 'language' || layer === 'reading') ? `${layer}/${stage}` : null
}

test('every folder of src is a layer of the design', () => {
  expect(FILES.filter(({ layer }) => !(layer in MAY_IMPORT)).map(({ path }) => path)).toEqual([])
})

test('imports point one way', () => {
  const wrong = FILES.flatMap(({ path, layer, imports }) =>
    imports
      .filter((target) => layerOf(target) !== layer && !MAY_IMPORT[layer]!.includes(layerOf(target)))
      .map((target) => `${path} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('stages of one layer never import each other', () => {
  const wrong = FILES.flatMap(({ path, imports }) =>
    imports
      .filter((target) => stageOf(path) !== null && stageOf(target) !== null && stageOf(target) !== stageOf(path))
      .map((target) => `${path} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('no file imports itself through others, types included', () => {
  const byPath = new Map(FILES.map((file) => [file.path, file]))
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) {
      cycles.push([...way.slice(way.indexOf(path)), path].join(' -> '))
      return
    }
    if (done.has(path)) return
    for (const target of byPath.get(path)?.imports ?? []) visit(target, [...way, path])
    done.add(path)
  }
  for (const { path } of FILES) visit(path, [])
  expect(cycles).toEqual([])
})

test('the reading runs in a browser: no package, no Node, no clock, no chance, no network', () => {
  const reading = FILES.filter(({ layer }) => PURE.includes(layer))
  expect(reading.filter(({ packages }) => packages.length > 0).map(({ path }) => path)).toEqual([])
  expect(reading.filter(({ text }) => IMPURE.test(text)).map(({ path }) => path)).toEqual([])
})

test('only the record knows the database, and there one file', () => {
  expect(FILES.filter(({ packages }) => packages.includes('libsql')).map(({ path }) => path)).toEqual([
    'record/database.ts',
  ])
})

test('what starts loads no package but the command line’s own: readers of documents are loaded when they are needed', () => {
  const byPath = new Map(FILES.map((file) => [file.path, file]))
  const seen = new Set<string>()
  const visit = (path: string) => {
    if (seen.has(path)) return
    seen.add(path)
    for (const target of byPath.get(path)?.atOnce ?? []) visit(target)
  }
  for (const start of ['cli/main.ts', 'cli/commands/read.ts', 'intake/intake.ts', 'intake/watch.ts']) visit(start)
  const heavy = [...seen].flatMap((path) =>
    byPath
      .get(path)!
      .packagesAtOnce.filter((name) => !['commander', 'picocolors'].includes(name) && !name.startsWith('node:'))
      .map((name) => `${path} imports ${name}`),
  )
  expect(heavy).toEqual([])
})

test('only the command line knows the process', () => {
  const others = FILES.filter(({ layer, text }) => layer !== 'cli' && /\bprocess\.(?:exit|argv|std|env)/.test(text))
  expect(others.map(({ path }) => path)).toEqual([])
})

test('every import is of a file that is there', () => {
  const paths = new Set(FILES.map(({ path }) => path))
  const missing = FILES.flatMap(({ path, imports }) =>
    imports.filter((target) => !paths.has(target)).map((t) => `${path}: ${t}`),
  )
  expect(missing).toEqual([])
})
