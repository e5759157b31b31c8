import { RecordError } from './record-error.ts'

/** What went wrong with a file, by the code of SQLite or of the system. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_FULL|^ENOSPC|^EDQUOT/, 'the disk is full; nothing of what was being added is kept, all else is intact'],
  [/^SQLITE_READONLY|^EROFS/, 'the file or its folder is read-only; a record needs a folder that can be written to'],
  [/^SQLITE_CANTOPEN|^EACCES|^EPERM/, 'it cannot be opened or its folder cannot be written to; see its permissions'],
  [/^ENOTDIR|^EEXIST/, 'a part of its path is a file, wanted a folder'],
  [/^SQLITE_NOTADB/, 'it is no SQLite file, wanted a record made by `chancery add`'],
  [/^SQLITE_CORRUPT/, 'the file is damaged; `chancery check` says where, a copy made by `chancery backup` replaces it'],
  [/^SQLITE_BUSY|^SQLITE_LOCKED/, 'another process has been writing to it for a minute; try again when it is done'],
  [/^SQLITE_IOERR/, 'reading or writing it failed; see the disk and how much of it is free'],
]

/**
 * A failure of the library or the system as a RecordError that names the file; what is none of theirs (a mistake in a
 * query, an error thrown by the work itself) is returned as it is.
 */
export function failureOf(error: unknown, path: string): unknown {
  if (error instanceof RecordError || !(error instanceof Error)) return error
  const { code: given } = error as { code?: unknown }
  if (typeof given !== 'string') return error
  // Where a file cannot be opened, the library gives SQLite's code in its message alone: SQLITE_CANTOPEN is 14.
  const code = given === '' && /Unable to open .*: 14\b/.test(error.message) ? 'SQLITE_CANTOPEN' : given
  const reason = REASONS.find(([pattern]) => pattern.test(code))?.[1]
  if (reason === undefined) return error
  return new RecordError(`Cannot use the record "${path}": ${reason} (${code})`, { cause: error })
}
