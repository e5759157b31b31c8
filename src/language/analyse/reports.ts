import type { Token } from '../../model/token.ts'

/** Nouns of what is said, which a clause with "that" follows. */
const TELLING =
  /^(?:accusations?|allegations?|assertions?|charges?|claims?|reports?|rumou?rs?|stor(?:y|ies)|suggestions?)$/i

/** Relations by which a parser hangs a main clause on what stands before it. */
const LOOSE = new Set(['acl', 'acl:relcl', 'advcl', 'ccomp', 'conj', 'parataxis', 'dep', 'xcomp'])

/**
 * Makes what is said of a report the sentence's main clause: of "Reports that Peru had fired were false" a parser makes the noun the root, and
 * of "were false" a clause of it.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 * @returns the word that is now the root of the sentence; 0 where the root stays
 */
export function freeReports(part: readonly Token[]): number {
  const noun = part.find(({ head, upos, form }) => head === 0 && upos === 'NOUN' && TELLING.test(form))
  if (!noun || part.some(({ head, deprel }) => head === noun.id && deprel === 'nsubj')) return 0
  const that = part.find(({ id, form }) => id === noun.id + 1 && form === 'that')
  const clause = that && part.find(({ id }) => id === that.head)
  if (!clause || clause.head !== noun.id) return 0
  const main = part.find((word) => word.id > clause.id && LOOSE.has(word.deprel) && isBareFinite(part, word))
  if (!main || (main.head !== noun.id && main.head !== clause.id)) return 0
  const isPassive = part.some(({ head, deprel }) => head === main.id && deprel === 'aux:pass')
  const last = part.filter(({ head, id }) => (head === noun.id || head === clause.id) && id > main.id)
  for (const word of last) word.head = main.id
  Object.assign(noun, { head: main.id, deprel: isPassive ? 'nsubj:pass' : 'nsubj' })
  Object.assign(clause, { head: noun.id, deprel: 'acl' })
  Object.assign(main, { head: 0, deprel: 'root' })
  return main.id
}

/** "Were false", "could not be confirmed": a finite predicate with nothing before it that opens a clause, and no subject. */
function isBareFinite(part: readonly Token[], { id }: Token): boolean {
  const own = part.filter(({ head }) => head === id)
  const hasFinite = own.some(({ deprel, xpos }) => /^(?:aux|cop)/.test(deprel) && /^(?:VB[DPZ]|MD)$/.test(xpos))
  return hasFinite && !own.some(({ deprel }) => /^(?:nsubj|mark|cc|expl)/.test(deprel))
}
