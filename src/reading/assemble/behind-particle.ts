import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy } from '../../model/tree.ts'

/** "Shrugged off the criticism": what stands behind a particle that a parser took for its preposition is the object. */
export function isBehindParticle(sentence: Sentence, { id, deprel }: Token, verb: Token): boolean {
  return (
    deprel === 'obl' && childrenBy(sentence, id, 'case').some((word) => word.id === verb.id + 1 && OFF.test(word.form))
  )
}

const OFF = /^(?:aside|away|down|off|out|over)$/i
