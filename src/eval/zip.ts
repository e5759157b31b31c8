import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8

/**
 * The files of a ZIP archive (APPNOTE 6.3: stored or deflated entries, no ZIP64), as its central directory lists them.
 *
 * @throws Error where the bytes are no such archive
 */
export function* unzip(
  path: string,
  bytes: Uint8Array,
): Generator<{ readonly name: string; readonly bytes: Uint8Array }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  if (end < 0) throw new Error(`Cannot read "${path}": it is no ZIP archive`)
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error(`Cannot read "${path}": its list of files is broken`)
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ]
    const text = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name))
    if (!text.endsWith('/')) yield { name: text, bytes: content(path, view, at, bytes) }
    at += 46 + name + extra + comment
  }
}

/** The archive's last record stands at its end, before a comment of at most 65,535 bytes. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END) return at
  return -1
}

function content(path: string, view: DataView, entry: number, bytes: Uint8Array): Uint8Array {
  const method = view.getUint16(entry + 10, true)
  const local = view.getUint32(entry + 42, true)
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const packed = bytes.subarray(start, start + view.getUint32(entry + 20, true))
  if (method === STORED) return packed
  if (method !== DEFLATED) throw new Error(`Cannot read "${path}": an entry is packed in a way other than deflate`)
  return inflateRawSync(packed)
}
