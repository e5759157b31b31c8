import type { Database } from '../database.ts'
import { madeOnce } from '../made-once.ts'

/** How often one outlet carried what another had published before. */
export interface Reprinting {
  readonly publisher: string
  readonly from: string
  readonly documents: number
}

/**
 * Groups of reprints with the places where their documents appeared, and of each group the outlet that published it first.
 * Copies without a date come after all others; of copies of one day the one added first counts as the first.
 */
export const CARRIED = `groups AS (
    SELECT "group" FROM reprints GROUP BY "group" HAVING count(*) > 1
    UNION SELECT r."group" FROM appearances AS a JOIN reprints AS r ON r.document = a.document
      GROUP BY a.document HAVING count(*) > 1),
  carried AS (
    SELECT r."group", a.publisher,
      coalesce(substr(a.published, 1, 10), nullif(d.day, ''), '9999') || printf('%012d', a.number) AS place
    FROM groups JOIN reprints AS r ON r."group" = groups."group" JOIN documents AS d ON d.number = r.document
    JOIN appearances AS a ON a.document = r.document WHERE a.publisher IS NOT NULL),
  firsts AS (SELECT "group", publisher AS "from", min(place) FROM carried GROUP BY "group")`

/** Who reprints whom, most first: of every group of reprints the outlet that published it first, and those that carried it after. */
export function listReprinted(db: Database): readonly Reprinting[] {
  return madeOnce(db, 'reprinted', () =>
    db.all<Reprinting>(
      `WITH ${CARRIED} SELECT c.publisher, f."from", count(*) AS documents FROM carried AS c
       JOIN firsts AS f ON f."group" = c."group"
       WHERE c.publisher <> f."from" GROUP BY 1, 2 ORDER BY documents DESC, 1, 2`,
    ),
  )
}
