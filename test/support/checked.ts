import { check } from '../../src/record/check/check.ts'
import { openRecord } from '../../src/record/open-record.ts'

/** What is wrong with a record, be it open elsewhere. */
export function checkRecord(path: string): readonly string[] {
  const db = openRecord(path, { create: false })
  try {
    return check(db).problems
  } finally {
    db.close()
  }
}
