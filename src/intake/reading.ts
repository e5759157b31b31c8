import type { Reading } from './intake-run.ts'
import { readSource } from './read-source.ts'
import { readUrl } from './read-url.ts'

/** How intake reads files and pages. */
export const READING: Reading = { read: readSource, readUrl }
