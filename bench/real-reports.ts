import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PARTS, realReports } from './support/real-reports.ts'

/**
 * `npx tsx bench/real-reports.ts CORPORA OUT`: writes the real reports of CORPORA that were annotated into OUT/read and OUT/kept-out, each text with its
 * claims, so that `chancery eval claims OUT/read --errors 50` can score them. What is kept out is for measuring: do not read its misses.
 */
const [corpora, out] = process.argv.slice(2)
if (corpora === undefined || out === undefined) {
  process.stderr.write('Usage: npx tsx bench/real-reports.ts CORPORA OUT\n')
  process.exit(2)
}
for (const part of PARTS) {
  mkdirSync(join(out, part), { recursive: true })
  for (const { path, text } of realReports(corpora, part)) writeFileSync(join(out, part, path), text)
}
