import type { Sentence, Token } from '../../model/token.ts'
import { isNegation, isRelation } from '../../model/tree.ts'

/**
 * Whether the name of a land before a colon only says where the news of a heading is from: "Gaza: UN chief condemns strike", "Mali: France pulls
 * out last troops". What a state says is told in the words of speech: "Iran: we will respond", "Mali: Niger expelled two envoys".
 *
 * @param colon id of the colon
 */
export function isTopic({ tokens }: Sentence, colon: number): boolean {
  const rest = tokens.slice(colon)
  if (/^[.!?]$/.test(tokens.at(-1)!.form) || rest.some(isOfSpeech)) return false
  return rest.some(({ upos, xpos }) => upos === 'VERB' && /^VB[PZN]$/.test(xpos))
}

/** The first person, "will" and "must", what has or has not been, what was, and the words of another as they stand. */
function isOfSpeech(token: Token): boolean {
  if (/^(?:I|we|us|our|my|me|["“‘'])$/i.test(token.form) || token.xpos === 'MD' || isNegation(token)) return true
  if (token.upos === 'AUX' || isRelation(token, 'cop')) return true
  return token.xpos === 'VBD' && token.upos === 'VERB'
}
