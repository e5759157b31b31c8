import { expect, test } from 'vitest'
import { recognise } from './kind.ts'

function kindOf(start: string, path = '', mediaType: string | null = null) {
  const recognised = recognise(Buffer.from(start, 'latin1'), { path, mediaType })
  return 'kind' in recognised ? recognised.kind : recognised.reason
}

test.each([
  ['Norway lent Iceland buses.', 'a.txt', 'text'],
  ['Norway lent Iceland buses.', '', 'text'],
  ['# Loan', 'a.md', 'markdown'],
  ['<!DOCTYPE html><title>x', 'a.txt', 'html'],
  ['<!-- saved from url=(0020)https://a.example/ -->\n<html>', 'a', 'html'],
  ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html>', 'a.xml', 'html'],
  ['\u00ef\u00bb\u00bf<p>Norway', 'a.txt', 'html'],
  ['<?xml version="1.0"?>\n<!-- made by x --><rss version="2.0">', 'a.txt', 'feed'],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', '', 'feed'],
  ['<rdf:RDF xmlns="http://purl.org/rss/1.0/">', '', 'feed'],
  ['{"version": "https://jsonfeed.org/version/1.1", "items": []}', 'a.json', 'feed'],
  ['{"text": "x"}\n{"text": "y"}\n', 'a', 'json-lines'],
  ['{"text": "x"}\n{"text": "y"}\n', 'a.json', 'json-lines'],
  ['{"text": "half', 'a.jsonl', 'json-lines'],
  ['{"text": "x"}', 'a.json', 'json'],
  ['{\n  "articles": [', '', 'json'],
  ['[{"text": "x"}]', '', 'json'],
  ['[Norway] lent {Iceland} buses.', 'a.txt', 'text'],
  ['{"quoted": "as a text"}', 'a.txt', 'text'],
  ['text,title\n', 'a.csv', 'csv'],
  ['%PDF-1.7', 'a.txt', 'pdf'],
  ['\n\n%PDF-1.7', '', 'pdf'],
  ['PK\u0003\u0004', 'a.txt', 'zip'],
  ['\u001f\u008b\u0008', 'a.warc', 'gzip'],
  ['WARC/1.0\r\n', 'a.txt', 'warc'],
  ['From: <Saved by Blink>\r\nSubject: x\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n', 'a.txt', 'mhtml'],
  ['From: Oslo\nNorway lent Iceland buses.', 'a.txt', 'text'],
])('%j named %j is %s', (start, path, kind) => {
  expect(kindOf(start, path)).toBe(kind)
})

test('where neither content nor name tells, the media type does', () => {
  expect(kindOf('# Loan', '/loan', 'text/markdown')).toBe('markdown')
  expect(kindOf('text;title', '/loan', 'text/csv')).toBe('csv')
  expect(kindOf('Norway', '/loan', 'application/octet-stream')).toBe('text')
})

test.each([
  ['', 'a.txt', 'it is empty'],
  ['GIF89a', 'a.html', 'it is an image'],
  ['plain words', 'a.pdf', 'it is no PDF: a PDF begins with "%PDF-"'],
  ['plain words', 'a.warc', 'it is no WARC'],
  ['var x = 1', 'a.js', 'it is a "js" file'],
  ['SQLite format 3\0', 'a.txt', 'it is a database'],
])('%j named %j has its reason', (start, path, reason) => {
  expect(kindOf(start, path)).toContain(reason)
})
