import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)
/** Bytes from which it pays. */
const LEAST = 1024

/** A body as gzip, made in another thread; null where it is too short to gain by it. Quick rather than small: it goes no far way. */
export async function gzipped(body: Buffer): Promise<Buffer | null> {
  return body.byteLength < LEAST ? null : compress(body, { level: 1 })
}

/** Whether who asks takes gzip. @param accepted the header `accept-encoding` */
export function takesGzip(accepted: string | undefined): boolean {
  const found = /(?:^|[\s,])(?:gzip|\*)\s*(?:;\s*q=([\d.]+))?\s*(?:,|$)/i.exec(accepted ?? '')
  return found !== null && Number(found[1] ?? 1) > 0
}
