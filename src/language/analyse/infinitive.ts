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
