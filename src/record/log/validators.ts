import type { Database } from '../database.ts'

/** What a server said of the version of a page that it sent. */
export interface PageValidators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What the server said when this address was last fetched; null where it never was or said nothing. */
export function validatorsOf(db: Database, url: string): PageValidators | null {
  const row = db.get<PageValidators>('SELECT etag, last_modified AS lastModified FROM validators WHERE url = ?', url)
  return row ?? null
}

/** @param at ISO 8601 in UTC */
export function keepValidators(db: Database, url: string, { etag, lastModified }: PageValidators, at: string): void {
  db.run(
    'INSERT OR REPLACE INTO validators (url, etag, last_modified, at) VALUES (?, ?, ?, ?)',
    url,
    etag,
    lastModified,
    at,
  )
}
