import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { EXPORT_FORMATS, type ExportFormat } from '../src/export/formats.ts'
import { writeAs } from '../src/export/write-as.ts'
import type { DocumentedClaim } from '../src/model/documented-claim.ts'
import { openRecord } from '../src/record/open-record.ts'
import { syntheticClaims } from './synthetic-claims.ts'

/**
 * `npx tsx bench/export.ts [CLAIMS] [FORMAT …]`: claims a second that each format writes on one thread, its bytes a claim, and by
 * how much memory grows from the first tenth of the claims to the last. The claims are synthetic, 50,000 that come again and
 * again, so that making them is not measured. Processor time is what the thread took, whatever else the machine did.
 *
 * `npx tsx bench/export.ts --record FILE`: claims a second that the command line writes of a record as Parquet, in as many threads
 * as there are cores, with its start.
 */
const POOL = 50_000
if (process.argv[2] === '--record') {
  exportRecord(process.argv[3]!)
  process.exit()
}
const count = Number(process.argv[2] ?? 1_000_000)
const formats = process.argv.slice(3).length > 0 ? (process.argv.slice(3) as ExportFormat[]) : EXPORT_FORMATS
const pool = [...syntheticClaims(POOL)]

console.log(`Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${count} claims\n`)
console.log('| format | claims/s | claims/s of processor time | bytes/claim | memory at a tenth, at the end |')
console.log('| --- | --- | --- | --- | --- |')
for (const format of formats) {
  if (format === 'conllu') continue // It writes documents, which synthetic claims have none of.
  console.log(`| ${(await measure(format)).join(' | ')} |`)
}

function exportRecord(record: string): void {
  execFileSync(process.execPath, ['scripts/build.mjs'])
  const out = join(mkdtempSync(join(tmpdir(), 'chancery-bench-')), 'claims.parquet')
  const rows = openRecord(record, { create: false }).get<{ n: number }>(
    'SELECT count(*) AS n FROM claim_versions WHERE live = 1',
  )!.n
  for (let i = 0; i < 3; i++) {
    const start = performance.now()
    execFileSync(process.execPath, ['dist/cli.js', 'export', '-f', 'parquet', '-o', out, '--record', record])
    const seconds = (performance.now() - start) / 1000
    console.log(
      `${rows} claims in ${seconds.toFixed(2)} s: ${Math.round(rows / seconds)} claims/s, ${cpus().length} cores`,
    )
  }
  rmSync(dirname(out), { recursive: true })
}

async function measure(format: ExportFormat): Promise<string[]> {
  for await (const _ of writeAs(format, claims(POOL * 2), async () => new Map())) {
    // Once before, so that the code is warm.
  }
  let bytes = 0
  let early = 0
  let late = 0
  const [start, before] = [performance.now(), process.cpuUsage()]
  for await (const piece of writeAs(
    format,
    claims(count, (done) => {
      if (done === Math.floor(count / 10)) early = process.memoryUsage().rss
      if (done === count - 1) late = process.memoryUsage().rss
    }),
    async () => new Map(),
  ))
    bytes += piece.length
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  const rates = [count / seconds, (count / (user + system)) * 1e6].map((rate) => String(Math.round(rate)))
  return [format, ...rates, String(Math.round(bytes / count)), `${megabytes(early)}, ${megabytes(late)} MB`]
}

function* claims(count: number, at: (done: number) => void = () => {}): Generator<DocumentedClaim> {
  for (let i = 0; i < count; i++) {
    at(i)
    yield pool[i % POOL]!
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6)
}
