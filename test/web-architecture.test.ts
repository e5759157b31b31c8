import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FILES = readdirSync(join(ROOT, 'web'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.test)\.(?:ts|svelte)$/.test(entry.name))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split('\\').join('/'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))

/** Layers of src whose code may run on a page; of all others a page knows the types only. */
const ON_PAGES = ['src/model/', 'src/formats/']
/** Where the reading itself runs: a worker of its own, so that no page waits for it. */
const WORKER = 'web/reading/reader-worker.ts'

test('pages take code only from the model and the formats, and only the worker reads', () => {
  const wrong = FILES.flatMap(({ path, text }) =>
    [...text.matchAll(/^\s*import\s+(?!type\b)(?:[\w*{},\s]+?\sfrom\s+)?'(\.[^']+)'/gm)]
      .map((match) => posix.join(dirname(path), match[1]!))
      .filter((target) => target.startsWith('src/') && !ON_PAGES.some((layer) => target.startsWith(layer)))
      .filter(() => path !== WORKER)
      .map((target) => `${path} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('no page writes markup from text, or styles that the security policy forbids', () => {
  const wrong = FILES.filter(({ text }) =>
    /\{@html|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\sstyle="|setAttribute\('style'/.test(text),
  )
  expect(wrong.map(({ path }) => path)).toEqual([])
})

test('pages ask one host: their own', () => {
  const wrong = FILES.filter(({ text }) => /fetch\(\s*['"`]https?:|import\(\s*['"`]https?:|src="https?:/.test(text))
  expect(wrong.map(({ path }) => path)).toEqual([])
})
