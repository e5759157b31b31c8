import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = 'src'
const files = (readdirSync(ROOT, { recursive: true }) as string[])
  .filter((name) => name.endsWith('.ts') && !name.includes('assembly'))
  .map((name) => join(ROOT, name))
const sources = files.filter((file) => !file.endsWith('.test.ts'))

/** Relative imports of a file, type imports included. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) =>
    normalize(join(dirname(file), match[1]!)),
  )
}

const layerOf = (file: string) => file.split('/')[1]!.replace(/\.ts$/, '')
const stageOf = (file: string) => file.split('/').slice(1, 3).join('/')

/** What each layer may import, besides itself. Every layer sees those below it, never those above. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  model: [],
  formats: ['model'],
  pipeline: ['model'],
  resources: ['model', 'formats'],
  language: ['model', 'formats', 'pipeline', 'resources'],
  reading: ['model', 'formats', 'pipeline', 'resources'],
  languages: ['model', 'formats', 'pipeline', 'resources', 'language', 'reading'],
  intake: ['model', 'formats', 'languages'],
  eval: ['model', 'formats', 'pipeline', 'resources', 'languages', 'reading'],
  index: ['model', 'formats', 'resources', 'languages'],
  cli: ['model', 'formats', 'pipeline', 'resources', 'language', 'reading', 'languages', 'intake', 'eval', 'index'],
}

test('imports point one way', () => {
  const wrong = sources.flatMap((file) =>
    importsOf(file)
      .filter((target) => layerOf(target) !== layerOf(file) && !BELOW[layerOf(file)]?.includes(layerOf(target)))
      .map((target) => `${file} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('stages of a layer never import each other', () => {
  const wrong = sources
    .filter((file) => ['language', 'reading'].includes(layerOf(file)))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => layerOf(target) === layerOf(file) && stageOf(target) !== stageOf(file))
        .map((target) => `${file} imports ${target}`),
    )
  expect(wrong).toEqual([])
})

test('there is no cycle, type imports included', () => {
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[] = []
  const visit = (file: string, path: readonly string[]) => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      return
    }
    state.set(file, 'open')
    for (const target of importsOf(file)) visit(target, [...path, file])
    state.set(file, 'done')
  }
  for (const file of sources) visit(file, [])
  expect(cycles).toEqual([])
})

test('the reading code knows no Node, no clock and no network', () => {
  const pure = ['model', 'formats', 'pipeline', 'language', 'reading', 'languages']
  const wrong = sources
    .filter((file) => pure.includes(layerOf(file)))
    .filter((file) =>
      /from 'node:|\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bfetch\(|\bBuffer\./.test(readFileSync(file, 'utf8')),
    )
  expect(wrong).toEqual([])
})

test('the product never imports how its models are made', () => {
  const wrong = sources.filter((file) => /from '[^']*\/training\//.test(readFileSync(file, 'utf8')))
  expect(wrong).toEqual([])
})
