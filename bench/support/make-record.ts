import { hash64 } from '../../src/model/identity.ts'
import type { Database } from '../../src/record/database.ts'
import type { Entry } from '../../src/record/entry.ts'
import { keepDocument } from '../../src/record/keep/keep-document.ts'
import { relateDocument } from '../../src/record/relate.ts'
import { syntheticEntry } from '../../test/support/synthetic.ts'

const BATCH = 200
const AT = '2025-01-01T00:00:00.000Z'

/** Fills a record with made-up articles, ten claims each, from the first that it lacks, up to so many. */
export function fill(db: Database, documents: number, tell: (kept: number) => void): void {
  each(db, documents, tell, (number) => keepDocument(db, syntheticEntry(number), AT))
}

/** Articles of which each is printed again by another publisher: of every so many one. */
const REPRINTED = 20

/** As `fill`, with so many claims each; one of twenty is a copy of the one before. All are related, as `chancery add` does. */
export function fillRelated(db: Database, documents: number, claims: number, tell: (kept: number) => void): void {
  each(db, documents, tell, (number) => {
    const entry =
      number % REPRINTED === REPRINTED - 1
        ? copyOf(syntheticEntry(number - 1, claims), number)
        : syntheticEntry(number, claims)
    relateDocument(db, keepDocument(db, entry, AT))
  })
}

function each(db: Database, documents: number, tell: (kept: number) => void, keep: (number: number) => void): void {
  const { n } = db.get<{ n: number }>('SELECT count(*) AS n FROM documents')!
  for (let from = n; from < documents; from += BATCH) {
    const to = Math.min(documents, from + BATCH)
    db.transaction(() => {
      for (let number = from; number < to; number++) keep(number)
    })
    tell(to)
  }
}

/** An article as another publisher prints it: with a line below. */
function copyOf({ text, appearance, layers, ...entry }: Entry, number: number): Entry {
  const longer = `${text} Copy ${number}.`
  const document = `d_${hash64(longer)}`
  return {
    ...entry,
    text: longer,
    appearance: {
      ...appearance,
      publisher: syntheticEntry(number).appearance.publisher,
      url: `https://example.org/${number}`,
    },
    layers: {
      ...layers!,
      claims: layers!.claims.map((claim, n) => ({ ...claim, id: `c_${hash64(`${document}|${n}`)}`, document })),
    },
  }
}
