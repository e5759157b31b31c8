import type { Sentence, Token } from '../../model/token.ts'
import type { Clause } from './clause.ts'
import { own } from './own.ts'
import { condition, conditionBelow, isGoingTo, isHeadline, isQuestion } from './signs.ts'
import { isActual, type Standing, standing } from './standing.ts'

const SPEECH: ReadonlySet<string> = new Set([
  'say',
  'announce',
  'tell',
  'state',
  'report',
  'confirm',
  'declare',
  'add',
  'reveal',
  'claim',
  'know',
  'believe',
  'note',
  'explain',
  'indicate',
])

/** A finite clause: its own words, "if" and "?" around it, "would" told in speech. */
export function finite(sentence: Sentence, token: Token, clause: Clause, governor: Token | null): Standing {
  const said = own(clause)
  if (isGoingTo(sentence, token, clause) && said.value === 'ongoing') return standing('planned', said.cue, said.tense)
  const iffy = condition(sentence, token)
  if (iffy !== null) return { ...said, value: 'possible', factuality: -1.5, cue: iffy }
  // "If it is attacked, Chad sends troops."
  const open = clause.tense === 'present' && clause.modal === null && said.value === 'ongoing' && said.cue === null
  const onlyIf = open ? conditionBelow(sentence, token) : null
  if (onlyIf !== null) return { ...said, value: 'possible', factuality: 0.5, cue: onlyIf }
  if (clause.modal === 'would' && said.value === 'possible' && clause.tense !== 'past') {
    const told = governor !== null && (SPEECH.has(governor.lemma) || governor.deprel === 'root')
    if (told && conditionBelow(sentence, token) === null) return standing('planned', said.cue, said.tense)
  }
  if (isQuestion(sentence) && (token.deprel === 'root' || token.deprel === 'parataxis') && isActual(said))
    return { ...said, value: 'possible', factuality: 1 }
  if (said.value === 'ongoing' && said.cue === null && isHeadline(sentence)) return { ...said, value: 'happened' }
  return said
}
