import { chunksOf } from '../chunks.ts'
import { isoDate } from '../dates.ts'
import { digestOf } from '../digest.ts'
import { foundAt } from '../found.ts'
import type { IntakeRun } from '../intake-run.ts'
import { parseMediaType } from '../media-type.ts'
import { decodeHeader, type MimePart, parseMime, partBytes, partsOf } from '../mime.ts'
import type { Outcome } from '../outcome.ts'
import type { Opened } from '../reader.ts'
import { Unreadable } from '../unreadable.ts'

/** Multiparts within multiparts. */
const DEEPEST = 5

/** A page saved with all its parts (RFC 2557): its root, which is the first HTML in it, is read as a page. */
export async function* readMhtml(opened: Opened, run: IntakeRun): AsyncGenerator<Outcome> {
  const bytes = await opened.bytes()
  const message = parseMime(Buffer.from(bytes).toString('latin1'))
  const root = rootOf(message, 0)
  if (root === null) throw new Unreadable('it is MHTML without a page in it; it may be cut off')
  const header = (part: MimePart, name: string) => part.headers.get(name) ?? null
  const url = header(message, 'snapshot-content-location') ?? header(root, 'content-location')
  const { charset } = parseMediaType(header(root, 'content-type'))
  const page = partBytes(root)
  yield* run.read({
    ...opened,
    version: opened.version ?? digestOf(bytes),
    path: `${opened.path}.html`,
    size: page.length,
    file: null,
    mediaType: 'text/html',
    charset,
    url: url ?? opened.url,
    seen: isoDate(header(message, 'date') ?? '') ?? opened.seen,
    found: [...foundAt('mhtml', { url, title: decodeHeader(header(message, 'subject') ?? '') }), ...opened.found],
    open: () => chunksOf(page),
  })
}

function rootOf(part: MimePart, depth: number): MimePart | null {
  const { mediaType } = parseMediaType(part.headers.get('content-type'))
  if (mediaType === 'text/html' || mediaType === 'application/xhtml+xml') return part
  if (depth >= DEEPEST) return null
  for (const inner of partsOf(part)) {
    const root = rootOf(inner, depth + 1)
    if (root !== null) return root
  }
  return null
}
