/** Why something cannot be taken in; the message completes `Cannot read "a.txt": …`, saying what is wrong and what is wanted. */
export class Unreadable extends Error {
  override name = 'Unreadable'
}

const CODES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ELOOP: 'its symbolic links lead back to themselves',
  EISDIR: 'it is a folder, wanted a file',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk cannot read it',
}

/** The reason out of anything thrown while reading, on one line. */
export function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message
  const { code, message } = error as NodeJS.ErrnoException
  const known = code === undefined ? undefined : CODES[code]
  return (
    known ??
    String(message ?? error)
      .replace(/\s+/g, ' ')
      .trim()
  )
}
