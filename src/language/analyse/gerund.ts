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

/** Verbs by which one says what another did behind "of". */
const CHARGING = /^(?:accus(?:e[ds]?|ing)|(?:suspect|convict)(?:s|ed|ing)?|acquit(?:s|ted|ting)?)$/i

/** How many words stand at most between such a verb and "of": whom it accuses. */
const NEAR = 6

/**
 * Makes a verb of what was taken for an adjective of those to whom it is done, where a charge tells it: "accused Chile of shelling villages".
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeAccusedOf(part: readonly Token[]): void {
  part.forEach((of, at) => {
    const deed = part[at + 1]
    if (of.form !== 'of' || deed?.xpos !== 'VBG' || deed.upos !== 'VERB' || deed.deprel !== 'amod') return
    const victims = part.find(({ id, xpos }) => id === deed.head && xpos === 'NNS')
    if (!victims || of.head !== victims.id || !/^(?:obl|nmod)$/.test(victims.deprel)) return
    const charge = part.slice(Math.max(0, at - NEAR), at).findLast(({ form }) => CHARGING.test(form))
    const accused = part.find(({ id }) => id === victims.head)
    if (!charge || !accused || (accused.id !== charge.id && accused.id < charge.id)) return
    Object.assign(deed, { head: charge.id, deprel: 'advcl' })
    Object.assign(victims, { head: deed.id, deprel: 'obj' })
    Object.assign(of, { upos: 'SCONJ', head: deed.id, deprel: 'mark' })
  })
}

/** Prepositions before a clause of what one has in mind. */
const OF_CLAUSES = new Set(['of', 'without', 'for'])

/**
 * Makes a verb of what was taken for a noun that hangs on one, where "to" and nothing of a noun stands with it: "no intention of apologising to Peru".
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeVerbsBehindOf(part: readonly Token[]): void {
  part.forEach((of, at) => {
    const deed = part[at + 1]
    if (!OF_CLAUSES.has(of.form) || deed?.upos !== 'NOUN' || !/ing$/.test(deed.form) || of.head !== deed.id) return
    const below = part.filter(({ head }) => head === deed.id)
    const isBare = below.every(
      ({ id, deprel }) => id === of.id || (id > deed.id && /^(?:nmod|obl|punct)$/.test(deprel)),
    )
    if (!isBare || part[at + 2]?.form !== 'to' || below.length < 2) return
    Object.assign(deed, { upos: 'VERB', xpos: 'VBG', deprel: deed.deprel === 'nmod' ? 'acl' : 'advcl' })
    Object.assign(of, { upos: 'SCONJ', deprel: 'mark' })
    for (const word of below) if (word.deprel === 'nmod') word.deprel = 'obl'
  })
}
