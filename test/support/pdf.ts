/** A piece of text at a place in points, y upwards from the foot of the page. */
export interface Placed {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly text: string
}

export interface PdfOptions {
  readonly title?: string
  /** Encrypted with a password that nobody knows. */
  readonly encrypted?: boolean
}

/** A PDF of A4 pages in Helvetica (Latin-1), written by hand: a page without text has a grey box, as a scan has its image. */
export function pdfOf(pages: readonly (readonly Placed[])[], { title, encrypted }: PdfOptions = {}): Buffer {
  const first = 4
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ')
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  for (const [at, page] of pages.entries()) {
    const content = page.length === 0 ? '0.5 g 50 50 400 700 re f' : page.map(shown).join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * at + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    )
  }
  if (title !== undefined) objects.push(`<< /Title (${escaped(title)}) /CreationDate (D:20240301120000Z) >>`)
  const info = title === undefined ? '' : ` /Info ${objects.length} 0 R`
  const hex = 'ab'.repeat(32)
  const lock = encrypted === true ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${hex}> /U <${hex}> /P -44 >>` : ''
  let out = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = out.length
    out += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const id = `/ID [<${'cd'.repeat(16)}> <${'cd'.repeat(16)}>]`
  const start = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${info}${lock} ${id} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(out, 'latin1')
}

/** A page of lines, from the top, with 14 points between them. */
export function linesAt(x: number, top: number, lines: readonly string[], size = 11): readonly Placed[] {
  return lines.map((text, at) => ({ x, y: top - 14 * at, size, text }))
}

function shown({ x, y, size, text }: Placed): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&')
}
