import type { Token } from '../../model/token.ts'

/**
 * Hangs a participle on the noun right before it where a word such as "currently" parts the two: "fires now destroying the forest"
 * tells what the fires do, not what the subject of the clause does.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function hangParticiplesOnNouns(part: readonly Token[]): void {
  for (const [at, verb] of part.entries()) {
    const adverb = part[at - 1]
    const noun = part[at - 2]
    if (verb.xpos !== 'VBG' || verb.deprel !== 'advcl' || noun?.upos !== 'NOUN') continue
    if (!adverb || !NOW.test(adverb.form) || adverb.head !== verb.id) continue
    verb.head = noun.id
    verb.deprel = 'acl'
  }
}

const NOW = /^(?:currently|now|still|already|presently|reportedly|allegedly)$/i
