import type { Token } from '../../model/token.ts'

const FINITE = new Set(['VBD', 'VBZ', 'VBP'])

/**
 * Makes a finite verb that a parser hung on a noun as its adjective the verb of its clause, the noun its object: in "Colombia severed
 * relations", tagged as a verb in the past, nothing but a verb can stand between subject and noun.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 * @returns the verb that is now the root of the sentence; 0 where the root stays
 */
export function freeFiniteVerbs(part: readonly Token[]): number {
  const first = part[0]?.id ?? 1
  const at = (id: number) => part[id - first]
  let root = 0
  for (const verb of part) {
    if (verb.deprel !== 'amod' || !FINITE.has(verb.xpos)) continue
    const noun = at(verb.head)
    const subject = at(verb.id - 1)
    if (!noun || noun.id < verb.id || !subject) continue
    // "Colombia" right before it is its subject, or was taken for a part of the noun.
    const own = subject.head === verb.id && subject.deprel === 'nsubj'
    if (!own && (subject.head !== noun.id || !SUBJECTS.has(subject.deprel))) continue
    verb.head = noun.head
    verb.deprel = noun.deprel
    noun.head = verb.id
    noun.deprel = 'obj'
    subject.head = verb.id
    subject.deprel = 'nsubj'
    for (const word of part) if (word.head === noun.id && word.id < verb.id) word.head = verb.id
    for (const word of part) if (word.head === noun.id && word.deprel === 'punct') word.head = verb.id
    if (verb.head === 0) root = verb.id
  }
  return root
}

const SUBJECTS = new Set(['nsubj', 'compound', 'nmod', 'nmod:unmarked', 'dep', 'amod', 'nmod:desc'])

const HAVE = new Set(['have', 'has', 'had', "'ve", '’ve', 'having'])

/**
 * Makes what was taken for an adjective after "had" the participle that it must be, since no adjective has that auxiliary and no
 * copula: "had lent Chad money".
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freePerfects(part: readonly Token[]): void {
  const first = part[0]?.id ?? 1
  const copular = new Set(part.flatMap(({ head, deprel }) => (deprel === 'cop' ? [head] : [])))
  for (const { form, head, deprel } of part) {
    const word = part[head - first]
    if (deprel !== 'aux' || !HAVE.has(form.toLowerCase()) || word?.upos !== 'ADJ' || copular.has(head)) continue
    word.upos = 'VERB'
    word.xpos = 'VBN'
    word.feats = 'Tense=Past|VerbForm=Part'
  }
}
