import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import type { newDocument } from '../src/model/document.ts'

/**
 * `npm run bench [-- FILE …]`: words and documents a second of the language layer and of the whole reading on one thread, resident
 * memory, and the cold start of `chancery read`. Without files it reads the samples and golden articles over and over; with files
 * (texts, or JSONL with `text`) it reads those. Prints the figures and writes them at the head of bench/RESULTS.md, whose other
 * parts stay as they are.
 */
const WORDS = 100_000
const STARTS = 7
const RESULTS = 'bench/RESULTS.md'

const files = process.argv.slice(2)
const articles = files.length > 0 ? files.flatMap(textsOf) : bundled()
execFileSync(process.execPath, ['scripts/build.mjs'])
const { reader } = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof import('../src/index.ts')
const english = await reader({ data: 'data' })

const language = measure((text) => english.parse(text))
const whole = measure((text) => english.document(text, { date: '2020-01-15' }))
const memory = peakMemory()
const cold = coldStart()

const rows = [
  [
    'language layer (words, tags, lemmas, trees, names)',
    `${language.words} words/s, ${language.documents} documents/s`,
  ],
  ['whole reading (to claims)', `${whole.words} words/s, ${whole.documents} documents/s`],
  ['peak resident memory, reading all texts once in a process of its own', `${memory} MB`],
  ['`chancery read` of one article from a cold start, median', `${cold} s`],
]
const input = files.length > 0 ? 'articles given on the command line' : 'samples and golden articles, repeated'
const report = `# Results

One thread. ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores; Node ${process.version}; ${articles.length} texts (${input}), about ${WORDS.toLocaleString('en')} words a
measure after a warm-up. Command: \`npm run bench\`${files.length > 0 ? ' with a file of articles' : ''}.

| what | figure |
| --- | --- |
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`
process.stdout.write(report)
writeFileSync(RESULTS, report + others(readFileSync(RESULTS, 'utf8')))

/** The parts of the results that other benchmarks have written: from the first heading of the second level on. */
function others(results: string): string {
  const at = results.indexOf('\n## ')
  return at < 0 ? '' : results.slice(at)
}

function bundled(): string[] {
  const folders = ['data/sample', 'test/golden/tuning'].filter((folder) => existsSync(folder))
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  )
}

function textsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  if (!file.endsWith('.jsonl')) return [text]
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text)
}

/** Reads the articles in turn until enough words are read; once before, so that the code is warm. */
function measure(read: (text: string) => ReturnType<typeof newDocument>): { words: number; documents: number } {
  for (const text of articles) read(text)
  let words = 0
  let documents = 0
  const start = performance.now()
  while (words < WORDS) {
    for (const { tokens } of read(articles[documents % articles.length]!).sentences) words += tokens.length
    documents++
  }
  const seconds = (performance.now() - start) / 1000
  return { words: Math.round(words / seconds), documents: Math.round(documents / seconds) }
}

/** Megabytes at most held by a process that does nothing but read. */
function peakMemory(): number {
  const script = `import { reader } from './dist/index.js'
    const english = await reader({ data: 'data' })
    let input = ''
    for await (const chunk of process.stdin) input += chunk
    for (const text of JSON.parse(input)) english.read(text)
    process.stdout.write(String(process.resourceUsage().maxRSS))`
  const input = JSON.stringify(articles)
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], { input, encoding: 'utf8' })
  return Math.round((Number(child.stdout) * 1024) / 1e6)
}

function coldStart(): string {
  const times = Array.from({ length: STARTS }, () => {
    const start = performance.now()
    spawnSync(process.execPath, ['dist/cli.js', 'read', 'data/sample/opening-to-china.txt', '--date', '1972-03-01'])
    return (performance.now() - start) / 1000
  }).sort((a, b) => a - b)
  return times[Math.floor(STARTS / 2)]!.toFixed(2)
}
