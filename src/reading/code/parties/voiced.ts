import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy } from '../../../model/tree.ts'

/** "Ignored pleas from Peru": who said what a verb answers, where a parser hangs him on the verb though he stands right behind the noun. */
export function voicedBehind(sentence: Sentence, { id, head }: Token): readonly Token[] {
  return childrenBy(sentence, head, 'obl').filter((who) =>
    childrenBy(sentence, who.id, 'case').some((mark) => mark.id === id + 1 && /^(?:from|by)$/i.test(mark.lemma)),
  )
}
