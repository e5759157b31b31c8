import { cpus } from 'node:os'
import { EXPORT_FORMATS, type ExportFormat } from '../src/export/formats.ts'
import { writeAs } from '../src/export/write-as.ts'
import type { DocumentedClaim } from '../src/model/documented-claim.ts'
import { syntheticClaims } from './synthetic-claims.ts'

/**
 * `npx tsx bench/export.ts [CLAIMS] [FORMAT …]`: claims a second that each format writes on one thread, its bytes a claim, and by
 * how much memory grows from the first tenth of the claims to the last. The claims are synthetic, 50,000 that come again and
 * again, so that making them is not measured. Processor time is what the thread took, whatever else the machine did.
 */
const POOL = 50_000
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
