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
  freeOpeningReport(part)
  const noun = part.find(
    ({ head, deprel, upos, form }) => upos === 'NOUN' && TELLING.test(form) && (head === 0 || deprel === 'ccomp'),
  )
  if (!noun || part.some(({ head, deprel }) => head === noun.id && deprel === 'nsubj')) return 0
  const that = part.find(({ id, form }) => id > noun.id && form === 'that')
  if (that && !isWithin(part, noun, that)) return 0
  const clause = that && part.find(({ id }) => id === that.head)
  if (!clause || clause.head !== noun.id) return 0
  const main = part.find((word) => word.id > clause.id && LOOSE.has(word.deprel) && isBareFinite(part, word))
  if (!main || ![noun.id, clause.id, noun.head].includes(main.head)) return 0
  const isPassive = part.some(({ head, deprel }) => head === main.id && deprel === 'aux:pass')
  const last = part.filter(({ head, id }) => (head === noun.id || head === clause.id) && id > main.id)
  for (const word of last) word.head = main.id
  Object.assign(main, { head: noun.head, deprel: noun.deprel })
  Object.assign(noun, { head: main.id, deprel: isPassive ? 'nsubj:pass' : 'nsubj' })
  Object.assign(clause, { head: noun.id, deprel: 'acl' })
  return main.head === 0 ? main.id : 0
}

/** "Reports in the press that": whether all that stands between a noun and "that" hangs on the noun. */
function isWithin(part: readonly Token[], noun: Token, that: Token): boolean {
  const between = part.filter(({ id }) => id > noun.id && id < that.id)
  return between.every(
    ({ head, upos }) =>
      !/^(?:VERB|AUX|PUNCT)$/.test(upos) && (head === noun.id || between.some(({ id }) => id === head)),
  )
}

/** "Reports that its crew had been freed could not be verified, Peru said": the first word is a noun, which a tagger took for a verb. */
function freeOpeningReport(part: readonly Token[]): void {
  const noun = part[0]
  if (noun?.upos !== 'VERB' || !TELLING.test(noun.form) || part[1]?.form !== 'that') return
  const clause = part.find(({ head, deprel }) => head === noun.id && deprel === 'ccomp')
  const main = part.find((word) => word.id > (clause?.id ?? part.length) && isBareFinite(part, word, part[1]))
  if (!clause || !main) return
  const isPassive = part.some(({ head, deprel }) => head === main.id && deprel === 'aux:pass')
  if (noun.head === 0) Object.assign(main, { head: 0, deprel: 'root' })
  Object.assign(noun, { upos: 'NOUN', xpos: 'NNS', head: main.id, deprel: isPassive ? 'nsubj:pass' : 'nsubj' })
  Object.assign(clause, { head: noun.id, deprel: 'acl' })
  Object.assign(part[1]!, { head: clause.id })
}

/** "Were false", "could not be confirmed": a finite predicate with nothing before it that opens a clause, and no subject. */
function isBareFinite(part: readonly Token[], { id }: Token, that?: Token): boolean {
  const own = part.filter((word) => word.head === id && word !== that)
  const hasFinite = own.some(({ deprel, xpos }) => /^(?:aux|cop)/.test(deprel) && /^(?:VB[DPZ]|MD)$/.test(xpos))
  return hasFinite && !own.some(({ deprel }) => /^(?:nsubj|mark|cc|expl)/.test(deprel))
}
