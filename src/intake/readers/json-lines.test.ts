import { expect, test } from 'vitest'
import { badOf, documentIn, documentsOf, itemsIn, reasonsIn } from '../../../test/support/intake.ts'

const TEXT = 'Norway lent Iceland 40 buses and a ferry, the ministry of transport said on Monday.'

test.each([
  [
    'our own',
    { text: TEXT, title: 'T', publisher: 'P', url: 'https://a.example/1', date: '2024-02-19', lang: 'en', id: 'x1' },
    { title: 'T', publisher: 'P', url: 'https://a.example/1', published: '2024-02-19', language: 'en', id: 'x1' },
  ],
  [
    'NGEC',
    {
      id: '20190801-2227',
      date: '2019-08-01',
      event_text: TEXT,
      story_id: 'S',
      publisher: 'P',
      headline: '\nT',
      pub_date: '2019-08-02',
    },
    { title: 'T', publisher: 'P', published: '2019-08-01', id: '20190801-2227' },
  ],
  [
    'CC-NEWS by news-please',
    {
      maintext: TEXT,
      title: 'T',
      date_publish: '2024-02-19 10:00:00',
      date_modify: null,
      source_domain: 'a.example',
      authors: ['Anna Berg', 'Jon Lie'],
      language: 'en',
      url: 'https://a.example/1',
    },
    {
      title: 'T',
      publisher: 'a.example',
      published: '2024-02-19T10:00:00',
      author: 'Anna Berg, Jon Lie',
      url: 'https://a.example/1',
    },
  ],
  [
    'Media Cloud',
    {
      stories_id: 77,
      publish_date: '2024-02-19 10:00:00.000000',
      media_name: 'P',
      title: 'T',
      language: 'en',
      story_text: TEXT,
    },
    { title: 'T', publisher: 'P', published: '2024-02-19T10:00:00', id: '77' },
  ],
  [
    'GDELT',
    {
      DocumentIdentifier: 'https://a.example/1',
      SourceCommonName: 'a.example',
      seendate: '20240219T101500Z',
      language: 'English',
      body: TEXT,
    },
    { url: 'https://a.example/1', publisher: 'a.example', published: '2024-02-19T10:15:00Z', language: 'en' },
  ],
])('fields of %s are known', async (_, row, expected) => {
  const item = await documentIn(`${JSON.stringify(row)}\n`)
  expect(item).toMatchObject({ text: TEXT, ...expected })
  expect(item.origins.published).toBe('jsonl')
})

test('a bad line is named by its number, and the rest goes on', async () => {
  const good = JSON.stringify({ text: TEXT })
  const lines = [
    good,
    'nope',
    '[1]',
    '{"text": 5}',
    '',
    '{"title": "T"}',
    '{"text": "a b", "date": "2024-02-30"}',
    good,
    '{"text": "half',
  ]
  const items = await itemsIn(lines.join('\n'))
  expect(documentsOf(items).map(({ name }) => name)).toEqual(['line 1 of standard input', 'line 8 of standard input'])
  expect(badOf(items).map(({ name, reason }) => [name, reason])).toEqual([
    ['line 2 of standard input', "it is not JSON (Unexpected token 'o')"],
    ['line 3 of standard input', 'it is a list, wanted an object with a "text"'],
    ['line 4 of standard input', '"text" is the number 5, wanted a string'],
    ['line 6 of standard input', '"text" is missing, wanted a string (it has "title")'],
    ['line 7 of standard input', 'the date "2024-02-30" is no day of the calendar, wanted YYYY-MM-DD'],
    ['line 9 of standard input', 'it is cut off: the file ends in the middle of it'],
  ])
})

test('a line that is too long is passed over in bounded memory', async () => {
  const long = JSON.stringify({ text: 'x '.repeat(2000) })
  const items = await itemsIn(`${JSON.stringify({ text: TEXT })}\n${long}\n${JSON.stringify({ text: TEXT })}\n`, {
    limits: { documentBytes: 1000 },
  })
  expect(items.map(({ kind }) => kind)).toEqual(['document', 'bad', 'document'])
  expect(badOf(items)[0]?.reason).toContain('longer than 1000 bytes')
})

test('a row with a URL and no text wants its page to be fetched', async () => {
  const row = JSON.stringify({ url: 'https://a.example/1', title: 'T' })
  expect(await reasonsIn(`${row}\n`, { followLinks: false })).toEqual([
    'it has no text, only a URL; wanted "text", or leave to fetch pages',
  ])
})

test('a list, and an object with a list, are rows', async () => {
  const rows = [{ text: TEXT }, { text: 7 }]
  for (const value of [rows, { status: 'ok', articles: rows }]) {
    const items = await itemsIn(JSON.stringify(value, null, 2))
    expect(items.map(({ kind, name }) => [kind, name])).toEqual([
      ['document', 'entry 1 of standard input'],
      ['bad', 'entry 2 of standard input'],
    ])
  }
})
