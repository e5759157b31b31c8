const LINE_FEED = 10
const NOTHING = new Uint8Array()

export interface Line {
  /** Without the line break. Empty where the line is too long. */
  readonly bytes: Uint8Array
  readonly fault: 'too long' | null
  /** False of a last line that no line break ends. */
  readonly ended: boolean
}

/**
 * The lines of a stream of UTF-8 bytes, or of UTF-16 with a byte order mark, which is turned into UTF-8. A line of more
 * than `limit` bytes is passed over and said to be too long: memory stays bounded by the limit.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let open: Uint8Array[] = []
  let length = 0
  const line = (ended: boolean): Line =>
    length > limit
      ? { bytes: NOTHING, fault: 'too long', ended }
      : { bytes: open.length === 1 ? open[0]! : Buffer.concat(open), fault: null, ended }
  for await (const chunk of asUtf8(chunks)) {
    let rest = chunk
    for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
      length += end
      if (length <= limit) open.push(rest.subarray(0, end))
      yield line(true)
      open = []
      length = 0
      rest = rest.subarray(end + 1)
    }
    length += rest.length
    if (length > limit) open = []
    else if (rest.length > 0) open.push(rest)
  }
  if (length > 0) yield line(false)
}

async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined
  for await (const chunk of chunks) {
    if (decoder === undefined) decoder = utf16Decoder(chunk)
    if (decoder === null) yield chunk
    else yield Buffer.from(decoder.decode(chunk, { stream: true }))
  }
}

function utf16Decoder(start: Uint8Array): TextDecoder | null {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le')
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be')
  return null
}
