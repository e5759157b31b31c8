import { decodeBytes } from './decode-bytes.ts'

/** A part of a message (RFC 2045): its headers by their names in small letters, and its body as it was encoded. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>
  /** One character a byte. */
  readonly body: string
}

/** Headers and body of a message or a part of one. */
export function parseMime(message: string): MimePart {
  const end = /\r?\n\r?\n/.exec(message)
  const head = end === null ? message : message.slice(0, end.index)
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const headers = lines.flatMap((line) => {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value.trim()] as const]
  })
  return { headers: new Map(headers), body: end === null ? '' : message.slice(end.index + end[0].length) }
}

/** The parts of a multipart body; empty where it is none. */
export function partsOf({ headers, body }: MimePart): readonly MimePart[] {
  const [, quoted, bare] = /;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(headers.get('content-type') ?? '') ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined) return []
  const [, ...parts] = `\n${body}`.split(`\n--${boundary}`)
  return parts.filter((part) => !part.startsWith('--')).map((part) => parseMime(part.replace(/^[ \t]*\r?\n/, '')))
}

/** The bytes of a part, as its Content-Transfer-Encoding has them. */
export function partBytes({ headers, body }: MimePart): Uint8Array {
  switch (headers.get('content-transfer-encoding')?.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64')
    case 'quoted-printable':
      return quotedPrintable(body)
    default:
      return Buffer.from(body, 'latin1')
  }
}

function quotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/[ \t]+(?=\r?\n)/g, '').replace(/=\r?\n/g, '')
  const decoded = joined.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(decoded, 'latin1')
}

/** A header with its encoded words decoded (RFC 2047): "=?utf-8?Q?Goïta?=". */
export function decodeHeader(value: string): string {
  return value
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(/=\?([\w-]+)(?:\*\w+)?\?([QB])\?([^?]*)\?=/gi, (whole, charset: string, form: string, text: string) => {
      const bytes = form.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : quotedPrintable(text.replace(/_/g, ' '))
      try {
        return decodeBytes(bytes, charset, false)
      } catch {
        return whole
      }
    })
}
