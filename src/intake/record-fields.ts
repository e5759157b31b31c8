import { isoDate } from './dates.ts'
import { type Found, foundAt } from './found.ts'
import type { Origin } from './item.ts'
import { languageNamed } from './language-names.ts'
import { Unreadable } from './unreadable.ts'

/** What a row of a JSONL, JSON or CSV may give. */
export type RecordField = 'text' | 'title' | 'publisher' | 'author' | 'url' | 'date' | 'modified' | 'language' | 'id'

/**
 * Names of fields in small letters, best first: our own, and those of GDELT (events: SOURCEURL, DATEADDED; GKG: DocumentIdentifier,
 * SourceCommonName; DOC API: seendate, domain), Media Cloud (publish_date, media_name, stories_id), CC-NEWS as news-please
 * writes it (maintext, date_publish, source_domain) and NGEC (event_text, headline, pub_date, story_id).
 */
const NAMES: Readonly<Record<RecordField, readonly string[]>> = {
  text: [
    'text',
    'maintext',
    'event_text',
    'story_text',
    'full_text',
    'fulltext',
    'article_text',
    'articlebody',
    'body',
    'content',
    'article',
    'story',
  ],
  title: ['title', 'headline', 'title_page'],
  publisher: [
    'publisher',
    'media_name',
    'sourcecommonname',
    'source_name',
    'publication',
    'outlet',
    'source_domain',
    'domain',
    'media_url',
    'source',
  ],
  author: ['author', 'authors', 'byline', 'creator'],
  url: ['url', 'link', 'documentidentifier', 'sourceurl', 'permalink', 'canonical_url'],
  date: [
    'date',
    'published',
    'publish_date',
    'date_publish',
    'pub_date',
    'pubdate',
    'publication_date',
    'date_published',
    'published_at',
    'seendate',
    'dateadded',
    'datetime',
    'timestamp',
  ],
  modified: ['modified', 'date_modify', 'date_modified', 'updated', 'updated_at'],
  language: ['lang', 'language'],
  id: ['id', 'story_id', 'stories_id', 'guid', 'doc_id', 'gkgrecordid', 'globaleventid'],
}

/** Which name each field has among those that are there. */
export type FieldNames = Readonly<Partial<Record<RecordField, string>>>

/** Finds the fields by their names, whatever their capitals; `given` names come before. */
export function fieldNames(names: readonly string[], given: FieldNames = {}): FieldNames {
  const bySmall = new Map(names.map((name) => [name.trim().toLowerCase(), name]))
  const found = Object.entries(NAMES).map(([field, known]) => {
    const named = given[field as RecordField]
    return [field, named ?? known.map((name) => bySmall.get(name)).find((name) => name !== undefined)] as const
  })
  return Object.fromEntries(found.filter(([, name]) => name !== undefined))
}

/** A row as text and metadata; `text` is null where it gives none, only a URL. */
export interface Row {
  readonly text: string | null
  readonly url: string | null
  readonly id: string | null
  readonly found: readonly Found[]
}

/**
 * Reads a row.
 *
 * @throws Unreadable where it has neither text nor URL, or a field is not what it should be
 */
export function readRow(row: Readonly<Record<string, unknown>>, names: FieldNames, origin: Origin): Row {
  const given = (field: RecordField) =>
    stringOf(names[field], names[field] === undefined ? undefined : row[names[field]])
  const text = textOf(row, names)
  const url = given('url')
  if (text === null && url === null) {
    const others = Object.keys(row)
      .slice(0, 8)
      .map((name) => `"${name}"`)
    throw new Unreadable(`"text" is missing, wanted a string (it has ${others.join(', ') || 'no fields'})`)
  }
  const values = {
    title: given('title'),
    publisher: given('publisher'),
    author: given('author'),
    url,
    published: dated(given('date')),
    modified: dated(given('modified')),
    language: languageNamed(given('language')),
  }
  return { text, url, id: given('id'), found: foundAt(origin, values) }
}

function textOf(row: Readonly<Record<string, unknown>>, { text: name }: FieldNames): string | null {
  const value = name === undefined ? undefined : row[name]
  if (value === undefined || value === null) return null
  if (typeof value !== 'string') throw new Unreadable(`"${name}" is ${describe(value)}, wanted a string`)
  return value.trim() === '' ? null : value
}

/** Ids and times may be numbers, authors a list; all else is a string. */
function stringOf(name: string | undefined, value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join(', ') || null
  if (typeof value !== 'string') throw new Unreadable(`"${name}" is ${describe(value)}, wanted a string`)
  return value.trim() === '' ? null : value
}

function dated(value: string | null): string | null {
  if (value === null) return null
  const date = isoDate(value)
  if (date === null) throw new Unreadable(`the date "${value}" is no day of the calendar, wanted YYYY-MM-DD`)
  return date
}

/** What a JSON value is, for messages. */
export function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${JSON.stringify(value).slice(0, 40)}`
}
