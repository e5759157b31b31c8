import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)
/** Bytes from which it pays. */
export const LEAST_GZIPPED = 1024
/** Quick rather than small: it goes no far way. */
export const GZIP = { level: 1 } as const

/** A body as gzip, made in another thread; null where it is too short to gain by it. */
export async function gzipped(body: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null> {
  return body.byteLength < LEAST_GZIPPED ? null : new Uint8Array(await compress(body, GZIP))
}

/** Whether who asks takes gzip. @param accepted the header `accept-encoding` */
export function takesGzip(accepted: string | undefined): boolean {
  const found = /(?:^|[\s,])(?:gzip|\*)\s*(?:;\s*q=([\d.]+))?\s*(?:,|$)/i.exec(accepted ?? '')
  return found !== null && Number(found[1] ?? 1) > 0
}
