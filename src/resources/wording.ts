import type { Framing } from '../model/attribution.ts'
import { type CuePos, type Cues, parseCues, type Stance } from './cues.ts'
import { type FramingLexicon, type FramingPhrase, parseFraming } from './framing.ts'
import { type Lemmas, parseLemmas, tableLemma } from './lemmas.ts'
import { type ReadData, readText } from './read-data.ts'
import { withVerbForms } from './verb-forms.ts'

/** What a word does to what is told: how a cue stands to it, or how the writer frames it. */
export type Bearing = Stance | Framing['kind']

/** Words that bear on what is told, at their place in a row of forms. */
export interface Bearer {
  readonly lemma: string
  readonly bearing: Bearing
  /** How many forms it takes. */
  readonly length: number
}

/** Words that say who says so and how sure it is, in every form, so that they are known in texts without lemmas. */
export interface Wording {
  /** The words that begin at a place; the longest where several do; null where none does. Forms are in lower case. */
  at(forms: readonly string[], index: number): Bearer | null
}

interface Phrase {
  readonly lemma: string
  readonly bearing: Bearing
  readonly words: readonly string[]
}

/** Tags under which a form may be one of a cue: its lemma is looked up under each. */
const TAGS = ['VERB|VBD', 'VERB|VBN', 'VERB|VBZ', 'VERB|VBG', 'NOUN|NNS'] as const
const CACHED = 20_000

/**
 * Makes a wording out of the cue lexicon and the framing lexicon. Where both know a word ("alleged"), a hedge comes first,
 * then the cue, then other framing.
 *
 * @param learned lemmas as the treebanks teach them
 * @param irregular the table of irregular verbs (`lemma past participle`)
 */
export function createWording(cues: Cues, framing: FramingLexicon, learned: Lemmas, irregular: string): Wording {
  const byFirst = phrases(cues, framing)
  const lemmas = withVerbForms(learned, byFirst.keys(), irregular)
  const cache = new Map<string, readonly string[]>()
  const lemmasOf = (form: string): readonly string[] => {
    const known = cache.get(form)
    if (known) return known
    const found = [...new Set([form, ...TAGS.map((tag) => tableLemma(form, tag, lemmas))])]
    if (cache.size >= CACHED) cache.clear()
    cache.set(form, found)
    return found
  }
  const matches = (word: string, form: string | undefined) => form !== undefined && lemmasOf(form).includes(word)
  return {
    at(forms, index) {
      const first = forms[index]
      if (first === undefined) return null
      for (const lemma of lemmasOf(first)) {
        const found = byFirst.get(lemma)?.find(({ words }) => words.every((word, i) => matches(word, forms[index + i])))
        if (found) return { lemma: found.lemma, bearing: found.bearing, length: found.words.length }
      }
      return null
    },
  }
}

/** Loads the wording of English. @throws Error (the promise rejects) where a lexicon is missing or malformed, naming it */
export async function loadWording(readData: ReadData): Promise<Wording> {
  const text = (name: string) => readText(readData, name)
  const [cues, framing, lemmas, irregular] = await Promise.all([
    text('en/cues.tsv').then((tsv) => parseCues(tsv, 'data/en/cues.tsv')),
    text('en/framing.tsv').then((tsv) => parseFraming(tsv, 'data/en/framing.tsv')),
    text('en/lemmas.tsv').then(parseLemmas),
    text('en/irregular-verbs.tsv'),
  ])
  return createWording(cues, framing, lemmas, irregular)
}

/** Every phrase by its first word: the longest first, and of one length in the order of the docstring above. */
function phrases(cues: Cues, framing: FramingLexicon): ReadonlyMap<string, readonly Phrase[]> {
  const framed = [...framing.byFirst.values()].flat()
  const all: readonly Omit<Phrase, 'words'>[] = [
    ...framed.filter(({ kind }) => kind === 'hedge').map(framedPhrase),
    ...cues.entries.filter(({ pos }) => CUES.has(pos)).map(({ lemma, stance }) => ({ lemma, bearing: stance })),
    ...framed.filter(({ kind }) => kind !== 'hedge').map(framedPhrase),
  ]
  const byFirst = new Map<string, Phrase[]>()
  for (const { lemma, bearing } of all) {
    // As texts are cut: "so-called" is two words.
    const words = lemma.toLowerCase().split(/[\s-]+/)
    const known = byFirst.get(words[0]!) ?? []
    byFirst.set(words[0]!, [...known, { lemma, bearing, words }])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

const CUES: ReadonlySet<string> = new Set<CuePos>(['verb', 'noun', 'adjective'])

function framedPhrase({ lemmas, kind }: FramingPhrase): Omit<Phrase, 'words'> {
  return { lemma: lemmas.join(' '), bearing: kind }
}
