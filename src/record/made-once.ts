import type { Database } from './database.ts'
import { recordStamp } from './stamp.ts'

interface Made {
  readonly stamp: string
  readonly byName: Map<string, unknown>
  readonly byGiven: WeakMap<object, unknown>
}

const MADE = new WeakMap<Database, Made>()

/**
 * What is made of the record, once for as long as nothing in it changes.
 *
 * @param key name of what is made, or what it is made of: then it is kept as long as that is
 */
export function madeOnce<T>(db: Database, key: string | object, make: () => T): T {
  const stamp = recordStamp(db)
  let made = MADE.get(db)
  if (made?.stamp !== stamp) {
    made = { stamp, byName: new Map(), byGiven: new WeakMap() }
    MADE.set(db, made)
  }
  const known = typeof key === 'string' ? made.byName.get(key) : made.byGiven.get(key)
  if (known !== undefined) return known as T
  const fresh = make()
  if (typeof key === 'string') made.byName.set(key, fresh)
  else made.byGiven.set(key, fresh)
  return fresh
}
