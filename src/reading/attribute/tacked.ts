import type { Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, tokenById } from '../../model/tree.ts'
import { stretch } from './phrase.ts'
import { reachOf } from './reach.ts'

/**
 * What a verb of saying tells that the tree has beside it: all before ", it was claimed by Peru" at the end of a sentence, and the clause
 * behind "which Peru says", hung on the same noun. Null where neither is so.
 */
export function tackedOn(sentence: Sentence, word: Token, passive: boolean): Span[] | null {
  const piece = passive ? beforeIt(sentence, word) : behindRelative(sentence, word)
  return piece && [piece]
}

function beforeIt(sentence: Sentence, word: Token): Span | null {
  const it = childrenBy(sentence, word.id, 'nsubj:pass').find(({ form }) => form.toLowerCase() === 'it')
  if (!it || it.id < 3 || tokenById(sentence, it.id - 1)?.form !== ',') return null
  if (sentence.tokens.slice(word.id).some(({ upos, xpos }) => upos === 'AUX' || upos === 'SCONJ' || xpos === 'VBD'))
    return null
  const before = sentence.tokens.slice(0, it.id - 1)
  const tells = before.some(({ upos, xpos }) => upos === 'AUX' || /^VB[DPZ]$/.test(xpos))
  return tells && before[0]!.upos !== 'SCONJ' ? stretch(sentence, 1, it.id - 1) : null
}

/** "A ship which Peru says fired", "missiles that Peru says Chile sold": "says" lacks an object, and nothing but a subject stands between. */
function behindRelative(sentence: Sentence, word: Token): Span | null {
  if (word.deprel !== 'acl:relcl' || !/^VB[DPZ]$/.test(word.xpos)) return null
  const own = childrenBy(sentence, word.id, 'nsubj').some(({ xpos }) => !/^W(?:DT|P)$/.test(xpos))
  if (!own || childrenBy(sentence, word.id, 'ccomp', 'xcomp').length > 0) return null
  const { first, last } = reachOf(sentence)
  const told = childrenBy(sentence, word.head, 'acl').find(({ id, deprel }) => id > word.id && deprel === 'acl:relcl')
  if (!told) return null
  const between = sentence.tokens.slice(word.id, told.id - 1)
  const parts = childrenBy(sentence, told.id, 'nsubj', 'aux', 'aux:pass', 'nsubj:pass', 'cop', 'advmod')
  const isPart = ({ id }: Token) => parts.some((part) => first[part.id]! <= id && id <= last[part.id]!)
  if (!between.every((token) => isPart(token))) return null
  return stretch(sentence, word.id + 1, last[told.id]!)
}
