import type { FoundBodies } from '../ask/found-bodies.ts'
import type { Selected } from './select.ts'

/** Selected claims document by document, as `foundBodies` finds them. */
export function bodiesOf({ db, table, rows }: Selected): FoundBodies[] {
  const versions = Array.from(rows, (row) => table.version.data[row]!)
  const { bodies } = db.get<{ bodies: string }>(
    `SELECT json_group_array(v.body) AS bodies FROM json_each(?) n CROSS JOIN claim_versions v ON v.number = n.value`,
    JSON.stringify(versions),
  )!
  const byDocument = new Map<number, number[]>()
  for (const [i, body] of (JSON.parse(bodies) as number[]).entries()) {
    const document = table.document.data[rows[i]!]!
    const known = byDocument.get(document)
    if (known === undefined) byDocument.set(document, [body])
    else known.push(body)
  }
  return [...byDocument]
    .map(([document, own]) => ({ document, bodies: own.sort((a, b) => a - b) }))
    .sort((a, b) => a.document - b.document)
}
