import { gzipSync } from 'node:zlib'
import { linesAt, pdfOf } from './pdf.ts'
import { warcOf } from './warc.ts'
import { zipOf } from './zip.ts'

/** A file by its name and what it holds. */
export interface Made {
  readonly name: string
  readonly bytes: Uint8Array
}

const PAIRS = [
  ['Norway', 'Iceland'],
  ['Peru', 'Chile'],
  ['Kenya', 'Uganda'],
  ['Japan', 'Fiji'],
  ['Ghana', 'Togo'],
] as const

/** The sentence that document number `n` is known by: no other holds it. */
export function sentenceOf(n: number): string {
  const [giver, receiver] = PAIRS[n % PAIRS.length]!
  return `${giver} lent ${receiver} ${n + 2} buses and a ferry, the ministry of transport said on Monday.`
}

/** A short article in English about one loan. */
export function articleOf(n: number): string {
  return `${sentenceOf(n)} The loan is to be repaid over ten years, and the first rate is due in March.`
}

function pageOf(n: number): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Loan ${n}</title></head><body><article><p>${articleOf(n)}</p></article></body></html>`
}

/** Files of one document each, a kind after the other. */
const GOOD: readonly ((n: number) => Made)[] = [
  (n) => ({ name: 'a.txt', bytes: Buffer.from(articleOf(n)) }),
  (n) => ({ name: 'a.md', bytes: Buffer.from(`# Loan ${n}\n\n**${articleOf(n)}**\n`) }),
  (n) => ({ name: 'a.html', bytes: Buffer.from(pageOf(n)) }),
  (n) => ({ name: 'page', bytes: Buffer.from(pageOf(n)) }),
  (n) => ({ name: 'a.pdf', bytes: pdfOf([linesAt(60, 780, wrapped(articleOf(n)))]) }),
  (n) => ({ name: 'a.jsonl', bytes: Buffer.from(`${JSON.stringify({ text: articleOf(n), date: '2024-02-19' })}\n`) }),
  (n) => ({
    name: 'a.json',
    bytes: Buffer.from(JSON.stringify([{ maintext: articleOf(n), title: `Loan ${n}` }], null, 1)),
  }),
  (n) => ({ name: 'a.csv', bytes: Buffer.from(`title,text\nLoan,"${articleOf(n)}"\n`) }),
  (n) => ({ name: 'a.tsv', bytes: Buffer.from(`title\ttext\nLoan\t${articleOf(n)}\n`) }),
  (n) => ({ name: 'a.rss', bytes: Buffer.from(rssOf(n)) }),
  (n) => ({ name: 'a.mhtml', bytes: Buffer.from(mhtmlOf(pageOf(n))) }),
  (n) => ({ name: 'a.warc', bytes: warcOf([{ url: `https://record.example/${n}`, body: pageOf(n) }]) }),
  (n) => ({ name: 'a.warc.gz', bytes: warcOf([{ url: `https://record.example/${n}`, body: pageOf(n) }], true) }),
  (n) => ({ name: 'a.zip', bytes: zipOf([{ name: 'inner/a.txt', bytes: Buffer.from(articleOf(n)) }]) }),
  (n) => ({ name: 'a.txt.gz', bytes: gzipSync(articleOf(n)) }),
  (n) => ({
    name: 'old.txt',
    bytes: Buffer.from(`${articleOf(n)} “The café owner agreed.”`.replace(/[“”]/g, '"'), 'latin1'),
  }),
  (n) => ({ name: 'wide.txt', bytes: Buffer.from(`\ufeff${articleOf(n)}`, 'utf16le') }),
]

/** File number `n` of those that can be read; each holds the document of its number. */
export function goodFile(n: number): Made {
  const { name, bytes } = GOOD[n % GOOD.length]!(n)
  return { name: `${String(n).padStart(3, '0')}-${name}`, bytes }
}

function rssOf(n: number): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Daily Record</title><link>https://record.example/</link><description>News</description><item><title>Loan ${n}</title><description>${articleOf(n)}</description><pubDate>Mon, 19 Feb 2024 10:30:00 GMT</pubDate></item></channel></rss>`
}

/** A page as browsers save it with its parts. */
export function mhtmlOf(html: string, headers = ''): string {
  return `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://record.example/saved\r\n${headers}MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----part"\r\n\r\n------part\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://record.example/saved\r\n\r\n${quoted(html)}\r\n------part\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------part--\r\n`
}

function quoted(text: string): string {
  const bytes = [...Buffer.from(text)].map((byte) =>
    byte === 61 || byte > 126 || (byte < 32 && byte !== 10)
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  )
  return bytes.join('').replace(/(.{60}[^=]{3})(?!\n|$)/g, '$1=\r\n')
}

/** Lines of at most 60 characters. */
export function wrapped(text: string): readonly string[] {
  return text.match(/.{1,60}(?:\s|$)/g)!.map((line) => line.trim())
}

const PDF = pdfOf([linesAt(60, 780, wrapped(articleOf(0)))])
const ZIP = zipOf([{ name: 'a.txt', bytes: Buffer.from(articleOf(0)) }])

/** Files that cannot be read, each with what its reason says. */
export const BAD: readonly (Made & { readonly reason: RegExp })[] = [
  { name: 'empty.txt', bytes: Buffer.alloc(0), reason: /^it is empty$/ },
  { name: 'empty.html', bytes: Buffer.alloc(0), reason: /^it is empty$/ },
  { name: 'blank.txt', bytes: Buffer.from(' \n\t\n '), reason: /holds no text/ },
  { name: 'dashes.md', bytes: Buffer.from('***\n---\n'), reason: /holds no text/ },
  { name: 'zeros.txt', bytes: Buffer.from('Norway\0lent'), reason: /binary/ },
  { name: 'program', bytes: Buffer.from('\u007fELF\u0002\u0001\u0001\0\0', 'latin1'), reason: /a program/ },
  {
    name: 'noise.dat',
    bytes: Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * at * 7 + at) % 256)),
    reason: /binary|encoding|UTF-8/,
  },
  { name: 'photo.txt', bytes: Buffer.from('\u0089PNG\r\n\u001a\n\0\0', 'latin1'), reason: /an image/ },
  { name: 'photo.jpg', bytes: Buffer.from('\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF', 'latin1'), reason: /an image/ },
  {
    name: 'letter.docx',
    bytes: zipOf([{ name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') }]),
    reason: /office document/,
  },
  {
    name: 'letter.doc',
    bytes: Buffer.from('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1', 'latin1'),
    reason: /old office document/,
  },
  { name: 'letter.rtf', bytes: Buffer.from('{\\rtf1 Norway lent Iceland buses.}'), reason: /RTF/ },
  { name: 'cut.pdf', bytes: PDF.subarray(0, PDF.length / 2), reason: /PDF that is cut off/ },
  { name: 'stub.pdf', bytes: Buffer.from('%PDF-1.7\n'), reason: /PDF that is cut off/ },
  {
    name: 'broken.pdf',
    bytes: Buffer.from('%PDF-1.7\nnothing here\n%%EOF\n'),
    reason: /PDF that is cut off or broken/,
  },
  { name: 'locked.pdf', bytes: pdfOf([linesAt(60, 780, ['Secret'])], { encrypted: true }), reason: /encrypted/ },
  { name: 'scan.pdf', bytes: pdfOf([[], []]), reason: /without a text layer/ },
  { name: 'renamed.pdf', bytes: Buffer.from('Norway lent Iceland buses.'), reason: /no PDF/ },
  { name: 'cut.zip', bytes: ZIP.subarray(0, ZIP.length - 30), reason: /\.zip that is cut off or broken/ },
  { name: 'renamed.zip', bytes: Buffer.from('Norway lent Iceland buses.'), reason: /no ZIP/ },
  { name: 'bomb.zip', bytes: zipOf([{ name: 'a.txt', bytes: Buffer.alloc(20_000_000, 'a') }]), reason: /bomb/ },
  { name: 'hollow.zip', bytes: zipOf([]), reason: /no files/ },
  {
    name: 'locked.zip',
    bytes: zipOf([{ name: 'a.txt', bytes: Buffer.from('x'), encrypted: true }]),
    reason: /encrypted/,
  },
  { name: 'cut.txt.gz', bytes: gzipSync(articleOf(0)).subarray(0, 60), reason: /gzip is cut off/ },
  { name: 'bomb.txt.gz', bytes: gzipSync(Buffer.alloc(20_000_000, 'a')), reason: /unpacks to more than/ },
  { name: 'renamed.gz', bytes: Buffer.from('Norway lent Iceland buses.'), reason: /no GZIP/ },
  { name: 'no-feed.rss', bytes: Buffer.from('<?xml version="1.0"?><opml><body/></opml>'), reason: /no feed/ },
  {
    name: 'no-entries.xml',
    bytes: Buffer.from('<rss version="2.0"><channel><title>T</title></channel></rss>'),
    reason: /without entries/,
  },
  { name: 'deep.html', bytes: Buffer.from(`<html><body>${'<div>'.repeat(20_000)}x`), reason: /nested more than/ },
  {
    name: 'script.html',
    bytes: Buffer.from('<html><body><script>write("x")</script></body></html>'),
    reason: /holds no text/,
  },
  { name: 'half.jsonl', bytes: Buffer.from('{"text": "Norway lent Ice'), reason: /cut off/ },
  { name: 'fields.jsonl', bytes: Buffer.from('{"headline": "Loan", "views": 3}\n'), reason: /"text" is missing/ },
  { name: 'number.jsonl', bytes: Buffer.from('{"text": 5}\n'), reason: /"text" is the number 5/ },
  {
    name: 'date.jsonl',
    bytes: Buffer.from('{"text": "Norway lent Iceland buses.", "date": "soon"}\n'),
    reason: /no day of the calendar/,
  },
  {
    name: 'columns.csv',
    bytes: Buffer.from('name,age\nAnna,44\n'),
    reason: /no column of text; its columns are "name", "age"/,
  },
  { name: 'head.csv', bytes: Buffer.from('title,text\n'), reason: /no row of values/ },
  {
    name: 'no-page.mhtml',
    bytes: Buffer.from(
      'From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: image/png\r\n\r\nx\r\n--x--',
    ),
    reason: /without a page/,
  },
  { name: 'broken.warc', bytes: Buffer.from('WARC/1.0\r\nnothing: here\r\n\r\n'), reason: /broken after record 0/ },
  { name: 'style.css', bytes: Buffer.from('body { color: red }'), reason: /"css" file/ },
]
