import type { Token } from '../../model/token.ts'

/** Prepositions that a noun for fighting has behind it, and a verb that is a subject hardly ever. */
const BEHIND_NOUNS = new Set(['between', 'by', 'from', 'of', 'among', 'in', 'near', 'along'])

/**
 * Makes a noun of what was taken for a verb that is the subject, where a sentence begins with it and has no article: "Fighting between Peru and
 * Chile broke out", "Shelling from Peru killed three". What has an object is a verb.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeGerunds(part: readonly Token[]): void {
  const [word, next] = part
  if (!word || !next || word.xpos !== 'VBG' || !/^[cn]subj/.test(word.deprel)) return
  if (next.upos !== 'ADP' || !BEHIND_NOUNS.has(next.form.toLowerCase())) return
  const below = part.filter(({ head }) => head === word.id)
  if (below.some(({ deprel }) => !/^(?:obl|nmod|punct|conj|cc)/.test(deprel))) return
  Object.assign(word, { upos: 'NOUN', xpos: 'NN', feats: 'Number=Sing', deprel: word.deprel.replace(/^c/, 'n') })
  for (const child of below) if (child.deprel === 'obl') child.deprel = 'nmod'
}
