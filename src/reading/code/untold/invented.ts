import type { Sentence, Token } from '../../../model/token.ts'
import { ancestors, childrenBy } from '../../../model/tree.ts'

/** Works that tell what never happened. */
const FICTION =
  /^(?:comic|drama|fable|fairy-tale|film|game|legend|movie|musical|myth|novel|opera|play|poem|screenplay|sitcom|thriller|videogame)$/

/** How a work tells what is in it. */
const TELLING = /^(?:depict|describe|dramatise|dramatize|feature|follow|imagine|narrate|portray|recount|show|tell)$/

/** To whom one prays. */
const DEITY = /^(?:allah|god|heaven|lord)$/

/** "The film tells of a pilot who attacks Peru": what happens in it did not. */
export function isInvented(sentence: Sentence, { id }: Token): boolean {
  return ancestors(sentence, id).some(
    (verb) =>
      TELLING.test(verb.lemma) && childrenBy(sentence, verb.id, 'nsubj').some(({ lemma }) => FICTION.test(lemma)),
  )
}

/** "Wrote “May God protect the Peruvians”": nobody is asked for it. */
export function isPrayer(sentence: Sentence, token: Token): boolean {
  const wishes = [token, ...childrenBy(sentence, token.id, 'ccomp', 'obj', 'parataxis')]
  return wishes.some(({ id }) => childrenBy(sentence, id, 'nsubj').some(({ lemma }) => DEITY.test(lemma.toLowerCase())))
}
