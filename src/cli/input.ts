import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { Failure } from './exit.ts'

const STANDARD_INPUT = '-'
const LINE_FEED = 10

/** How an input is called in messages. */
export function nameOf(path: string): string {
  return path === STANDARD_INPUT ? 'standard input' : `"${path}"`
}

/** All bytes of a file, or of standard input where the path is `-`. @throws Failure naming the file and what is wrong */
export async function readBytes(path: string, stdin: Readable): Promise<Uint8Array> {
  if (path === STANDARD_INPUT) {
    const chunks: Buffer[] = []
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
    return Buffer.concat(chunks)
  }
  await requireFile(path)
  return readFile(path).catch((error) => {
    throw new Failure(`Cannot read "${path}": ${reason(error)}`)
  })
}

/** The bytes of a file or of standard input as a stream. @throws Failure naming the file and what is wrong */
export async function openInput(path: string, stdin: Readable): Promise<AsyncIterable<Uint8Array>> {
  if (path !== STANDARD_INPUT) await requireFile(path)
  return bytesFrom(path, stdin)
}

async function* bytesFrom(path: string, stdin: Readable): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of path === STANDARD_INPUT ? stdin : createReadStream(path)) yield Buffer.from(piece)
  } catch (error) {
    throw new Failure(`Cannot read ${nameOf(path)}: ${reason(error)}`)
  }
}

/** The lines of a file or of standard input as bytes, one at a time. @throws Failure naming the file and what is wrong */
export async function* readLines(path: string, stdin: Readable): AsyncGenerator<Uint8Array> {
  if (path !== STANDARD_INPUT) await requireFile(path)
  const stream = path === STANDARD_INPUT ? stdin : createReadStream(path)
  let open: Uint8Array[] = []
  try {
    for await (const piece of stream) {
      let rest: Uint8Array = Buffer.from(piece)
      for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
        yield Buffer.concat([...open, rest.subarray(0, end)])
        open = []
        rest = rest.subarray(end + 1)
      }
      if (rest.length > 0) open.push(rest)
    }
  } catch (error) {
    throw new Failure(`Cannot read ${nameOf(path)}: ${reason(error)}`)
  }
  if (open.length > 0) yield Buffer.concat(open)
}

async function requireFile(path: string): Promise<void> {
  const info = await stat(path).catch((error) => {
    throw new Failure(`Cannot read "${path}": ${reason(error)}`)
  })
  if (info.isDirectory()) throw new Failure(`Cannot read "${path}": it is a folder, wanted a file`)
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EACCES' || code === 'EPERM') return 'permission is denied'
  return message
}
