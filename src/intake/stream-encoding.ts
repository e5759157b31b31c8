import { byteOrderMark, type CharsetHints, textOf } from './charset.ts'

/** Longest character of any encoding: a head may end within one. */
const LONGEST_CHARACTER = 4

/**
 * The encoding of a stream by its first bytes, for what is too large to be held whole.
 *
 * @throws Unreadable where they are no text
 */
export async function encodingOf(head: Uint8Array, hints: CharsetHints): Promise<string> {
  const marked = byteOrderMark(head)
  if (marked !== null) return marked
  for (let cut = 0; cut < LONGEST_CHARACTER; cut++) {
    const part = head.subarray(0, head.length - cut)
    if (isUtf8(part)) return (await textOf(part, hints)).encoding
  }
  const end = head.lastIndexOf(10)
  return (await textOf(end > 0 ? head.subarray(0, end + 1) : head, hints)).encoding
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
