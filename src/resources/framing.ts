import type { Framing } from '../model/attribution.ts'
import { parseTable } from './table.ts'

/** Phrases by which a writer takes a side, by their first lemma: each a list of lemmas with its kind, longest first. */
export interface FramingLexicon {
  readonly byFirst: ReadonlyMap<string, readonly FramingPhrase[]>
}

export interface FramingPhrase {
  readonly lemmas: readonly string[]
  readonly kind: Framing['kind']
}

const KINDS = ['loaded', 'hedge', 'evaluative', 'presupposed'] as const

/**
 * Reads `framing.tsv`: `phrase kind example`; the phrase is a list of lemmas, parted by spaces.
 * @throws Error naming the line whose kind is none of ours
 */
export function parseFraming(text: string, file = 'framing.tsv'): FramingLexicon {
  const byFirst = new Map<string, FramingPhrase[]>()
  parseTable(file, text).forEach((row) => {
    const kind = KINDS.find((known) => known === row.get('kind'))
    if (!kind) throw row.error(`the kind is "${row.get('kind')}", wanted one of ${KINDS.join(', ')}`)
    const lemmas = row.get('phrase').toLowerCase().split(' ')
    const phrases = byFirst.get(lemmas[0]!) ?? []
    byFirst.set(lemmas[0]!, phrases)
    phrases.push({ lemmas, kind })
  })
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.lemmas.length - a.lemmas.length)
  return { byFirst }
}
