import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COLUMNS } from './columns.ts'
import { csv } from './csv.ts'
import { fake, fakeParty } from './fake-claims.ts'
import { written } from './written.ts'

/** Records of a CSV as RFC 4180 has it, read by its grammar. */
function records(text: string): string[][] {
  const rows: string[][] = [[]]
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  for (let match = field.exec(text); match !== null; match = field.exec(text)) {
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2]!)
    if (match[3] === '\r\n') rows.push([])
    if (field.lastIndex === text.length) return rows.slice(0, -1)
  }
  throw new Error(`The text is no CSV from ${field.lastIndex} on`)
}

async function rowsOf(
  ...claims: Parameters<typeof csv>[0] extends infer C ? (C extends Iterable<infer T> ? T[] : never) : never
) {
  const text = await written(csv(claims))
  const [header, ...rows] = records(text.slice(1))
  return rows.map((row) => Object.fromEntries(header!.map((name, i) => [name, row[i]])))
}

test('a header, a row a claim, lists parted by semicolons, empty where nothing is known', async () => {
  const [row] = await rowsOf(fake({ actors: [fakeParty('NOR', 'Norway'), fakeParty('MLI', 'Mali')], place: null }))
  expect(Object.keys(row!)).toEqual(COLUMNS.map(({ name }) => name))
  expect(row).toMatchObject({
    published: '2023-03-05',
    actors: 'NOR; MLI',
    goods: '1200 ton wheat',
    factuality: '2.5',
    time_stated: 'true',
    place: '',
    mode: '',
  })
})

test('starts with a byte order mark and ends lines by CRLF', async () => {
  const text = await written(csv([fake()]))
  expect(text.startsWith('\ufeffclaim,document,')).toBe(true)
  expect(text.split('\r\n')).toHaveLength(3)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test.each(['=HYPERLINK("http://x.example")', '+1', '-2+3', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1'])(
  'text that a spreadsheet would run is made text: %j',
  async (title) => {
    const [row] = await rowsOf(fake({}, { title }))
    expect(row!.title).toBe(`'${title}`)
  },
)

test('negative numbers stay numbers', async () => {
  const [row] = await rowsOf(fake({ status: { value: 'denied', factuality: -2.8, span: null } }))
  expect(row!.factuality).toBe('-2.8')
})

test('any text comes back as it was, but for the apostrophe, and no cell starts a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (title) => {
      const [row] = await rowsOf(fake({}, { title }))
      expect([title, `'${title}`]).toContain(row!.title)
      expect(row!.title).not.toMatch(/^\s*[=+\-@]/)
    }),
    { numRuns: 300 },
  )
})
