import type { Database } from '../database.ts'
import { madeOnce } from '../made-once.ts'
import { columnsOf } from './columns-of.ts'
import { Lists } from './lists.ts'
import { Words } from './words.ts'

/** Numbers of happenings by numbers of claims; 0 where a claim has none. */
export function happeningsByClaim(db: Database): Int32Array {
  return madeOnce(db, 'happenings by claim', () => {
    const { claim, happening } = columnsOf(db, ['claim', 'happening'], 'happening_claims')
    return byNumber(claim as number[], happening as number[])
  })
}

/** Groups of reprints by numbers of documents; what is in none has a number of its own. */
export function groupsByDocument(db: Database): Int32Array {
  return madeOnce(db, 'groups by document', () => {
    const columns = columnsOf(db, ['number', 'name'], GROUPED)
    const names = new Words()
    return byNumber(
      columns.number as number[],
      (columns.name as string[]).map((name) => names.add(name)),
    )
  })
}

const GROUPED = `(SELECT d.number, coalesce(r."group", d.id) AS name FROM documents d
  LEFT JOIN reprints r ON r.document = d.number)`

/** Of each document the publishers that carried it; 0 stands for one that is not known. */
export interface Publishers {
  /** Rows are numbers of documents. */
  readonly of: Lists
  readonly names: Words
}

export function publishersByDocument(db: Database): Publishers {
  return madeOnce(db, 'publishers by document', () => {
    const columns = columnsOf(db, ['document', 'publisher'], CARRIED)
    const documents = columns.document as number[]
    const names = new Words()
    const of = new Lists()
    of.append(
      db.get<{ last: number }>('SELECT coalesce(max(number), 0) AS last FROM documents')!.last + 1,
      documents,
      (columns.publisher as (string | null)[]).map((name) => names.add(name)),
    )
    return { of, names }
  })
}

/** A publisher counts once a document, and is written in one way, whatever the case. */
const CARRIED = `(SELECT DISTINCT a.document, p.publisher FROM appearances a
  LEFT JOIN (SELECT min(publisher) AS publisher FROM appearances WHERE publisher IS NOT NULL GROUP BY publisher) p
  ON p.publisher = a.publisher COLLATE NOCASE)`

function byNumber(numbers: readonly number[], values: readonly number[]): Int32Array {
  const found = new Int32Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 1)
  numbers.forEach((number, i) => {
    found[number] = values[i]!
  })
  return found
}
