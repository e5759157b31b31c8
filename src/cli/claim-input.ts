import { documentedClaims } from '../formats/claim-line.ts'
import { messageOf } from '../formats/message-of.ts'
import type { DocumentedClaim } from '../model/documented-claim.ts'
import type { Context } from './context.ts'
import { nameOf, readLines } from './input.ts'

/**
 * The claims of files, or of standard input where the path is `-`, as `chancery read` prints them: JSON Lines, read a line
 * at a time, or one JSON text over several lines. What cannot be read is reported, and the rest goes on.
 */
export async function* readClaims(
  paths: readonly string[],
  context: Context,
  fail: (message: string) => void,
): AsyncGenerator<DocumentedClaim> {
  for (const path of paths) {
    try {
      yield* claimsOf(path, context, fail)
    } catch (error) {
      fail(messageOf(error))
    }
  }
}

async function* claimsOf(
  path: string,
  { stdin }: Context,
  fail: (message: string) => void,
): AsyncGenerator<DocumentedClaim> {
  const decoder = new TextDecoder('utf-8')
  let number = 0
  let whole: string[] | null = null
  for await (const bytes of readLines(path, stdin)) {
    number++
    const line = decoder.decode(bytes)
    // A bracket alone on the first line opens a JSON text over several lines.
    if (number === 1 && /^\s*[[{]\s*$/.test(line)) whole = []
    if (whole !== null) whole.push(line)
    else if (line.trim() !== '') yield* parsed(line, `line ${number} of ${nameOf(path)}`, fail)
  }
  if (whole !== null) yield* parsed(whole.join('\n'), nameOf(path), fail)
}

function parsed(text: string, name: string, fail: (message: string) => void): DocumentedClaim[] {
  try {
    return documentedClaims(parse(text))
  } catch (error) {
    fail(`Cannot read claims from ${name}: ${messageOf(error)}`)
    return []
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('it is not JSON, wanted what "chancery read --format jsonl" prints')
  }
}
