import type { Token } from '../../model/token.ts'

const PAST = new Set(['VBD', 'VBN'])
const LOOSE = new Set(['conj', 'ccomp', 'advcl', 'parataxis', 'xcomp', 'dep'])

/** Verbs that may have a clause behind them which nothing opens. */
const TELLING = /^(?:added|believed|claimed|denied|felt|hoped|insisted|knew|said|thought|told|warned|wrote)$/i

/** What stands between two verbs that are joined: a mark, or a word that opens a clause. */
const OPENS = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'PART'])

/**
 * Makes a participle of what was taken for the verb of its clause though another stands behind it with no subject and nothing that joins it: of
 * "Rockets fired from Chad hit a farm" the verb is "hit".
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 * @returns the verb that is now the root of the sentence; 0 where the root stays
 */
export function freeReduced(part: readonly Token[]): number {
  const first = part[0]?.id ?? 1
  let root = 0
  for (const verb of part) {
    const before = part[verb.head - first]
    if (verb.upos !== 'VERB' || !PAST.has(verb.xpos) || !LOOSE.has(verb.deprel) || !before) continue
    if (before.upos !== 'VERB' || before.xpos !== 'VBD' || before.id > verb.id || TELLING.test(before.form)) continue
    if (part.some(({ head, id, deprel }) => head === verb.id && (id < verb.id || deprel.startsWith('nsubj')))) continue
    const own = part.filter(({ head }) => head === before.id)
    const subject = own.find(({ deprel, id }) => deprel === 'nsubj' && id === before.id - 1)
    if (subject?.upos !== 'NOUN' || own.some(({ deprel }) => /^(?:obj|iobj|aux|mark|compound)/.test(deprel))) continue
    const between = part.slice(before.id - first + 1, verb.id - first)
    if (!between.some(({ upos }) => upos === 'ADP') || between.some(({ upos }) => OPENS.has(upos))) continue
    Object.assign(verb, { head: before.head, deprel: before.deprel })
    Object.assign(before, { head: subject.id, deprel: 'acl', xpos: 'VBN', feats: 'Tense=Past|VerbForm=Part' })
    for (const word of own) if (word !== verb && (word.id < before.id || word.id > verb.id)) word.head = verb.id
    if (verb.head === 0) root = verb.id
  }
  return root
}
