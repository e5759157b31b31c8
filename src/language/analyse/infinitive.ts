import type { Token } from '../../model/token.ts'

/**
 * Gives a bare infinitive the object that a parser hung on the "help" before it: in "helped broker a truce" no one helps the truce.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function giveObjectsToInfinitives(part: readonly Token[]): void {
  for (const [at, verb] of part.entries()) {
    if (verb.xpos !== 'VB' || verb.deprel !== 'xcomp') continue
    const before = part[at - 1]
    const help = before?.xpos === 'TO' ? part[at - 2] : before
    if (help?.id !== verb.head || !HELP.test(help.form)) continue
    if (part.some(({ head, deprel }) => head === verb.id && deprel === 'obj')) continue
    for (const word of part)
      if (word.head === help.id && word.deprel === 'obj' && word.id > verb.id) word.head = verb.id
  }
}

const HELP = /^help(?:s|ed|ing)?$/i

/**
 * Hangs an infinitive on the noun right before it that says what one is minded to do, where a parser hung it on the verb above: "repeated its
 * threat to close the border" says no one repeated it in order to close it.
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function hangInfinitivesOnNouns(part: readonly Token[]): void {
  for (const [at, to] of part.entries()) {
    const noun = part[at - 1]
    if (to.xpos !== 'TO' || noun?.upos !== 'NOUN' || !MINDED.test(noun.form)) continue
    const verb = part.find(({ id }) => id === to.head)
    const isHungAbove = verb?.xpos === 'VB' && verb.head === noun.head && /^(?:advcl|xcomp)$/.test(verb.deprel)
    if (isHungAbove && /^(?:obj|obl)$/.test(noun.deprel)) Object.assign(verb, { head: noun.id, deprel: 'acl' })
  }
}

const MINDED =
  /^(?:commitment|determination|eagerness|intention|offers?|pledges?|promises?|readiness|refusals?|reluctance|threats?|undertaking|unwillingness|vows?|willingness)$/i
