import type { BasisCounts } from '../ask/basis-counts.ts'
import type { Database } from '../database.ts'
import { madeOnce } from '../made-once.ts'
import { countGroups } from './basis-of.ts'
import { dayNumber } from './claim-table.ts'
import { columnsOf } from './columns-of.ts'
import { all, among, equals, marksOf, within } from './passes.ts'
import { groupsByDocument } from './related-columns.ts'
import { tableOf } from './table-of.ts'
import { Words } from './words.ts'

/** Documents of a record: what they are chosen by, by their numbers. */
export interface DocumentsByNumber {
  /** All of them, in order of adding. */
  readonly numbers: Int32Array
  /** Days of publication, 0 where unknown. */
  readonly days: Int32Array
  /** Numbers of `languageWords`, 0 where unknown. */
  readonly languages: Int32Array
  readonly languageWords: Words
  /** Who is told first to have published each, in any case; 0 where unknown. */
  readonly publishers: Int32Array
  /** More than the largest of `publishers`. */
  readonly publisherCount: number
}

/** What of documents is asked for; what is left out is not looked at. */
export interface DocumentChoice {
  /** Any case; any place where the document was found counts. */
  readonly publisher?: string
  /** Days of publication, YYYY-MM-DD. */
  readonly since?: string
  readonly until?: string
  readonly language?: string
  /** Those that the record had at this moment (ISO 8601 in UTC). */
  readonly asOf?: string
}

export function documentsByNumber(db: Database): DocumentsByNumber {
  return madeOnce(db, 'documents by number', () => {
    const columns = columnsOf(db, ['number', 'day', 'language', 'publisher'], PUBLISHED)
    const numbers = Int32Array.from(columns.number as number[])
    const size = (numbers.at(-1) ?? 0) + 1
    const [days, languages, publishers] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)]
    const [languageWords, names] = [new Words(), new Words()]
    numbers.forEach((number, i) => {
      days[number] = dayNumber(columns.day[i] as string)
      languages[number] = languageWords.add(columns.language[i] as string | null)
      publishers[number] = names.add(columns.publisher[i] as string | null)
    })
    return { numbers, days, languages, languageWords, publishers, publisherCount: names.size }
  })
}

/** SQLite folds no letters but those of ASCII where case does not count, and so does `lower`. */
const PUBLISHED = '(SELECT number, day, language, lower(publisher) AS publisher FROM documents) ORDER BY number'

/** Numbers of the documents, of all or of some, that a choice lets through, in the same order. */
export function chosenDocuments(db: Database, choice: DocumentChoice, of?: Int32Array): Int32Array {
  const { numbers, days, languages, languageWords } = documentsByNumber(db)
  const { publisher, since, until, language, asOf } = choice
  const first = since === undefined ? 0 : dayNumber(since)
  const last = until === undefined ? Number.POSITIVE_INFINITY : dayNumber(until)
  // What has no day is within none, but it is there where no last day is asked for and none before it.
  const least = until === undefined ? first : Math.max(first, 1)
  const passes = [within({ data: days }, least, last)]
  if (language !== undefined) passes.push(equals({ data: languages }, languageWords.find(language)))
  if (publisher !== undefined) passes.push(among(marked(db, 'appearances WHERE publisher = ?', 'document', publisher)))
  if (asOf !== undefined) passes.push(among(marked(db, 'documents WHERE added <= ?', 'number', asOf)))
  const found = (of ?? numbers).slice()
  return found.subarray(0, all(...passes)(found, found.length))
}

/** What documents hold and are. */
export function countDocumentBasis(db: Database, documents: Int32Array): BasisCounts {
  const claims = claimsByDocument(db)
  const groups = groupsByDocument(db)
  const marks = new Uint8Array(groups.length)
  let all = 0
  for (const document of documents) {
    marks[document] = 1
    all += claims[document] ?? 0
  }
  return { claims: all, ...countGroups(groups, marks) }
}

/** Claims that hold now, by number of their document. */
function claimsByDocument(db: Database): Int32Array {
  return madeOnce(db, 'claims by document', () => {
    const { numbers } = documentsByNumber(db)
    const table = tableOf(db)
    const counts = new Int32Array((numbers.at(-1) ?? 0) + 1)
    for (let row = 0; row < table.rows; row++) counts[table.document.data[row]!]! += table.live.data[row]!
    return counts
  })
}

function marked(db: Database, from: string, column: string, value: string): Uint8Array {
  return marksOf(
    db.all<{ number: number }>(`SELECT ${column} AS number FROM ${from}`, value).map(({ number }) => number),
  )
}
