import { gzipSync } from 'node:zlib'

export interface WarcPage {
  readonly url: string
  readonly body: string | Uint8Array
  readonly type?: string
  readonly status?: number
  readonly date?: string
}

/** A WARC/1.0 of a warcinfo and one response a page; `gzipped` has a gzip member a record, as crawlers write it. */
export function warcOf(pages: readonly WarcPage[], gzipped = false): Buffer {
  const info = record(
    'warcinfo',
    null,
    '2024-02-20T00:00:00Z',
    'application/warc-fields',
    Buffer.from('software: test\r\n'),
  )
  const records = [info, ...pages.map(response)]
  return Buffer.concat(gzipped ? records.map((each) => gzipSync(each)) : records)
}

function response({
  url,
  body,
  type = 'text/html; charset=utf-8',
  status = 200,
  date = '2024-02-20T10:00:00Z',
}: WarcPage): Buffer {
  const bytes = Buffer.from(body)
  const head = `HTTP/1.1 ${status} OK\r\nContent-Type: ${type}\r\nContent-Length: ${bytes.length}\r\n\r\n`
  return record('response', url, date, 'application/http; msgtype=response', Buffer.concat([Buffer.from(head), bytes]))
}

let count = 0

function record(type: string, url: string | null, date: string, contentType: string, block: Buffer): Buffer {
  const id = `<urn:uuid:00000000-0000-4000-8000-${String(++count).padStart(12, '0')}>`
  const target = url === null ? '' : `WARC-Target-URI: ${url}\r\n`
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: ${id}\r\n${target}WARC-Date: ${date}\r\nContent-Type: ${contentType}\r\nContent-Length: ${block.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}
