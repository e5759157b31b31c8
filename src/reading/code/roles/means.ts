import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, isRelation, tokenById } from '../../../model/tree.ts'
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

/** Those that say what is answered: parsers hang what it is answered with on that. */
const ANSWERING = /^(?:answer|counter|react|reply|respond|retaliate)$/

/** The verb whose subject does what a noun tells: "surprised all with a raid", "responded to it with a ban", "began the year with talks". */
export function meansOf(sentence: Sentence, noun: Token): Token | undefined {
  if (caseOf(sentence, noun.id) !== 'with') return undefined
  const above = tokenById(sentence, noun.head)
  const isBehind = isRelation(noun, 'nmod') && above !== undefined && /^ob[jl]$/.test(above.deprel)
  const verb = isBehind ? tokenById(sentence, above.head) : isRelation(noun, 'obl') ? above : undefined
  // "Peru, with the support of Oman, closed the mine": with whose help, and not by doing what.
  if (verb?.upos !== 'VERB' || verb.id > noun.id || isPassive(sentence, verb)) return undefined
  const isDoing = isBehind ? ANSWERING.test(verb.lemma) : DOING.has(verb.lemma)
  return isDoing ? verb : undefined
}
