import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, isRelation, tokenById } from '../../model/tree.ts'
import { isPassive } from './voice.ts'

/** Verbs that say to what effect, or how, their subject does what stands behind "with". */
const DOING = new Set(
  (
    'alarm alienate anger annoy answer astonish astound back begin celebrate challenge close continue counter culminate defy delight discomfit ' +
    'dismay embarrass end enrage escalate exasperate finish follow frighten frustrate harass hit humiliate impress infuriate intimidate irk ' +
    'irritate mark match offend open outrage persist please press proceed provoke punish push rattle react reassure rebuff reciprocate reply ' +
    'repay respond retaliate retort reward scare shake shock startle start stun surprise test unnerve unsettle upset worry'
  ).split(' '),
)

/** Whether a noun tells what the subject of its verb does: "surprised all with a raid", "responded with a ban", "began the year with talks". */
export function isMeans(sentence: Sentence, noun: Token): boolean {
  if (!isRelation(noun, 'obl') || caseOf(sentence, noun.id) !== 'with') return false
  const verb = tokenById(sentence, noun.head)
  return verb?.upos === 'VERB' && DOING.has(verb.lemma) && !isPassive(sentence, verb)
}
