import type { Token } from '../../model/token.ts'

/**
 * Reads "stopped short of" as one verb with what was not done for its object or complement, where parsers hang that on "short": "stopped
 * short of an apology to Peru", "stopped short of apologising to Peru".
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 */
export function freeShortOf(part: readonly Token[]): void {
  part.forEach((short, at) => {
    const verb = part[at - 1]
    const of = part[at + 1]
    if (short.form !== 'short' || of?.form !== 'of' || !verb || !STOP.test(verb.form) || verb.upos !== 'VERB') return
    const deed = part.find(({ id }) => id === of.head)
    if (!deed || deed.id < of.id) return
    if (isGerund(part, deed)) {
      Object.assign(deed, { upos: 'VERB', xpos: 'VBG', deprel: 'xcomp' })
      for (const word of part) if (word.head === deed.id && word.deprel === 'nmod') word.deprel = 'obl'
    } else deed.deprel = 'obj'
    deed.head = verb.id
    Object.assign(short, { upos: 'ADP', deprel: 'compound:prt', head: verb.id })
    Object.assign(of, { upos: 'PART', deprel: 'dep' })
  })
}

const STOP = /^(?:stop(?:s|ped|ping)?|fall(?:s|en|ing)?|fell)$/i

/** Whether a word in "-ing" is a verb: no article or adjective stands before it. */
function isGerund(part: readonly Token[], { id, form, upos }: Token): boolean {
  if (!/ing$/i.test(form) || (upos !== 'VERB' && upos !== 'NOUN')) return false
  return part.every(
    (word) => word.head !== id || word.id > id || !/^(?:det|amod|nmod:poss|compound)$/.test(word.deprel),
  )
}
