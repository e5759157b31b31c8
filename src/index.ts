/**
 * Chancery reads news about relations between states: who did what to whom, when, where, promised or done, and who
 * says so, every field tied to its words.
 *
 * ```ts
 * import { read } from 'chancery'
 *
 * const { claims } = await read('Norway lent Iceland 40 million euros, Prime Minister Anna Berg said.', {
 *   date: '2024-02-19',
 * })
 * for (const { actors, event, recipients, status } of claims)
 *   console.log(actors[0]?.id, event.type, recipients[0]?.id, status.value)
 * ```
 *
 * The same code runs in Node and in browsers; only where the data comes from differs.
 *
 * @module
 */
import { dataFrom } from '#data'
import { createReader, type Reader } from './languages/reader.ts'
import type { Document, DocumentMeta } from './model/document.ts'
import type { Reading } from './model/record.ts'
import type { ReadData } from './resources/read-data.ts'

export type { Reader } from './languages/reader.ts'
export type { Actor, ActorKind, Mention, MentionForm } from './model/actor.ts'
export type { Attribution, Cue, Framing, Source, SourceKind } from './model/attribution.ts'
export type { Claim, ClaimActor, ClaimAttribution, Evidence } from './model/claim.ts'
export type { Document, DocumentMeta, Layer, Name } from './model/document.ts'
export type { Event, Participant, Status, StatusValue } from './model/event.ts'
export type { Goods, Money, Quantity } from './model/goods.ts'
export type { Context, EventType, Sector } from './model/plover.ts'
export type { DocumentRecord, Reading, Voice } from './model/record.ts'
export type { Span } from './model/span.ts'
export type { Timex } from './model/timex.ts'
export type { Multiword, Sentence, Token } from './model/token.ts'
export { VERSION } from './model/version.ts'
export type { ReadData } from './resources/read-data.ts'

/** Where lexicons and the network come from. */
export interface ReaderOptions {
  /**
   * In Node a folder, in a browser the base URL of the package's `data/` folder as it is served; or a function that
   * takes a name such as "en/events.tsv" and returns the bytes. Where it is left out: the package's own folder in Node,
   * `../data/` beside the script in a browser.
   */
  readonly data?: string | URL | ReadData
  /**
   * Actors of your own: tab-separated text with the columns of the package's `data/gazetteer/organisations.tsv` (id, name,
   * aliases parted by `|`, kind, sector, country, wikidata). They come before those that Chancery knows.
   */
  readonly actors?: string
}

/**
 * Makes a reader: loads the lexicons and the network once, for as many texts as there are.
 *
 * @throws Error (the promise rejects) where a data file is missing or malformed, naming it
 * @example
 * ```ts
 * const english = await reader({ data: '/static/chancery-data/' })
 * const { document, claims } = english.read(text, { date: '2024-02-19', publisher: 'The Daily Record' })
 * ```
 */
export async function reader({ data, actors }: ReaderOptions = {}): Promise<Reader> {
  return createReader(typeof data === 'function' ? data : dataFrom(data), actors)
}

let usual: Promise<Reader> | undefined

function usualReader(): Promise<Reader> {
  usual ??= reader().catch((error) => {
    usual = undefined
    throw error
  })
  return usual
}

/**
 * Reads a text: what is known of the document, and its claims in the order of the text. Offsets count UTF-16 code units
 * of `text`. The first call loads the data; later ones share it.
 *
 * @param meta what is known of the text; `date` (YYYY-MM-DD) is what "last week" is counted from
 * @returns an empty list of claims where none is found; that is no error
 * @throws Error (the promise rejects) where the data cannot be loaded
 */
export async function read(text: string, meta: DocumentMeta = {}): Promise<Reading> {
  return (await usualReader()).read(text, meta)
}

/**
 * Sentences, words, tags, lemmas, trees and names of a text: the document with its language layers and no others.
 *
 * @throws Error (the promise rejects) where the data cannot be loaded
 */
export async function parse(text: string): Promise<Document> {
  return (await usualReader()).parse(text)
}
