import type { WARCRecord } from 'warcio'
import { chunksOf, collect } from '../chunks.ts'
import { isoDate } from '../dates.ts'
import { foundAt } from '../found.ts'
import type { IntakeRun } from '../intake-run.ts'
import { parseMediaType } from '../media-type.ts'
import type { Outcome } from '../outcome.ts'
import type { Opened } from '../reader.ts'
import { keyOf, plainSource, type Source } from '../source.ts'
import { reasonOf, Unreadable } from '../unreadable.ts'

/** What is read of an archive: it also holds the pictures, scripts and feeds of its pages. */
const DOCUMENTS = /^(?:text\/html|application\/xhtml\+xml|application\/pdf|text\/plain|text\/markdown)$/

/**
 * A WARC (ISO 28500), as crawlers and CC-NEWS write it: every page, PDF and text that was answered with status 200, in
 * order, one record at a time. Its URL and the time of capture are known.
 */
export async function* readWarc(opened: Opened, run: IntakeRun): AsyncGenerator<Outcome> {
  const { AsyncIterReader, WARCParser } = await import('warcio')
  let failure: unknown
  // The parser does not come to an end where its source fails: it gets an end instead.
  const chunks = async function* () {
    try {
      yield* opened.chunks
    } catch (error) {
      failure = error
    }
  }
  const records = new WARCParser(new AsyncIterReader(chunks(), null))[Symbol.asyncIterator]()
  let number = 0
  let documents = 0
  while (true) {
    const next = await records.next().catch((error: unknown) => {
      throw new Unreadable(`it is broken after record ${number} (${reasonOf(error)})`)
    })
    if (next.done === true) break
    const record = next.value
    if (record.warcType === null || record.warcType === undefined)
      throw new Unreadable(`it is broken after record ${number}: what follows is no record of a WARC`)
    number++
    if (record.warcHeaders.headers.get('content-length') === null)
      throw new Unreadable(`it is cut off in record ${number}, or broken there`)
    const { reader } = record
    const isDocument = holdsDocument(record)
    if (isDocument) yield* readRecord(record, reader, number, opened, run)
    if (isDocument) documents++
    // The parser would wait for the rest of a record that has none.
    for await (const _ of reader);
    if (!isCutOff(reader)) continue
    if (isDocument || failure !== undefined) break
    throw new Unreadable(`it is cut off in record ${number}`)
  }
  if (failure !== undefined) throw failure
  if (documents === 0) throw new Unreadable(`it holds no page among its ${number} records`)
}

function holdsDocument({ warcType, httpHeaders, warcContentType, warcTargetURI }: WARCRecord): boolean {
  if (warcType === 'response') {
    const { mediaType } = parseMediaType(httpHeaders?.headers.get('content-type'))
    const isRobots = /\/robots\.txt$/.test(warcTargetURI ?? '')
    return Number(httpHeaders?.statusCode) === 200 && !isRobots && DOCUMENTS.test(mediaType ?? '')
  }
  const given = warcType === 'resource' || warcType === 'conversion'
  return given && DOCUMENTS.test(parseMediaType(warcContentType).mediaType ?? '')
}

async function* readRecord(
  record: WARCRecord,
  reader: object,
  number: number,
  opened: Opened,
  run: IntakeRun,
): AsyncGenerator<Outcome> {
  const source = sourceOf(record, number, opened)
  try {
    const bytes = await collect(record, run.limits.documentBytes)
    if (isCutOff(reader)) throw new Unreadable('it is cut off: the file ends in the middle of it')
    yield* run.read({ ...source, size: bytes.length, open: () => chunksOf(bytes) })
  } catch (error) {
    yield { kind: 'flaw', key: keyOf(source, source.version ?? 'unread'), name: source.name, reason: reasonOf(error) }
  }
}

/** Whether fewer bytes came to the reader of a record than the record says that it has. */
function isCutOff(reader: object): boolean {
  return 'limit' in reader && typeof reader.limit === 'number' && reader.limit > 0
}

function sourceOf(record: WARCRecord, number: number, opened: Opened): Source {
  const { warcTargetURI: target, warcDate, warcPayloadDigest, warcHeaders } = record
  const url = target?.replace(/^<|>$/g, '') ?? null
  const header = record.httpHeaders?.headers.get('content-type') ?? record.warcContentType
  return plainSource({
    name: `record ${number} of ${opened.name}${url === null ? '' : ` (${url})`}`,
    place: `${opened.place}#${warcHeaders.headers.get('WARC-Record-ID') ?? number}`,
    version: warcPayloadDigest ?? warcDate ?? String(number),
    path: pathOf(url),
    url,
    ...parseMediaType(header),
    seen: isoDate(warcDate ?? ''),
    found: [...foundAt('warc', { url }), ...opened.found],
    depth: opened.depth + 1,
    open: () => record,
  })
}

function pathOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).pathname : ''
}
