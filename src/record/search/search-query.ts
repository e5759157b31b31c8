import type { Database } from '../database.ts'
import { fold } from '../fold.ts'

/** What a person looks for, ready for the full text. */
export interface SearchQuery {
  /** FTS5's query language. */
  readonly match: string
  /** Folded forms and lemmas that count as found in a text. */
  readonly wanted: ReadonlySet<string>
  /** Beginnings of words that do, from words asked for with a star. */
  readonly beginnings: readonly string[]
}

/** A phrase in quotes, or a word with or without a star. */
const PART = /"([^"]*)"|([^\s"]+)/gu
const WORD = /[\p{L}\p{N}]+/gu

/**
 * Words of any form: each finds every form of its lemma ("delivered" finds "delivers"), whatever accents either has. Words in
 * quotes are found as they stand, side by side; `embarg*` finds what begins so. All parts must be there.
 *
 * @returns null where nothing of what was typed is a word
 */
export function searchQuery(db: Database, typed: string): SearchQuery | null {
  const wanted = new Set<string>()
  const beginnings: string[] = []
  const parts = [...typed.matchAll(PART)].flatMap(([, phrase, word]) => {
    const words = wordsOf(phrase ?? word ?? '')
    if (words.length === 0) return []
    if (phrase !== undefined || words.length > 1) {
      for (const each of words) wanted.add(each)
      return [quoted(words)]
    }
    const only = words[0]!
    if (word?.endsWith('*') === true) {
      beginnings.push(only)
      return [`${quoted(words)}*`]
    }
    const lemmas = lemmasOf(db, only)
    for (const lemma of [only, ...lemmas]) {
      wanted.add(lemma)
      for (const form of formsOf(db, lemma)) wanted.add(form)
    }
    return [`(${[only, ...lemmas].map((each) => quoted([each])).join(' OR ')})`]
  })
  return parts.length === 0 ? null : { match: parts.join(' AND '), wanted, beginnings }
}

function quoted(words: readonly string[]): string {
  return `"${words.join(' ')}"`
}

function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? []
}

/** Lemmas that the form has had in the texts of the record, where they are another word. */
function lemmasOf(db: Database, form: string): string[] {
  return db
    .all<{ lemma: string }>('SELECT lemma FROM word_forms WHERE form = ?', form)
    .map(({ lemma }) => lemma)
    .filter((lemma) => wordsOf(lemma).length === 1)
}

function formsOf(db: Database, lemma: string): string[] {
  return db.all<{ form: string }>('SELECT form FROM word_forms WHERE lemma = ?', lemma).map(({ form }) => form)
}
