import type { Clause } from './clause.ts'
import { type Standing, standing } from './standing.ts'

/** What the verb group says by itself, had it no governor. */
export function own(clause: Clause): Standing {
  const { tense, cue, negation, modal } = clause
  if (clause.noLonger) return { ...standing('ended', cue, tense), negated: true }
  if (modal === 'will') {
    if (negation !== null) return standing('denied', negation, 'future', -2)
    if (clause.perfect) return standing('planned', cue, 'future')
    return standing('planned', cue, 'future')
  }
  if (modal === 'would') {
    if (clause.perfect)
      return negation === null ? standing('denied', cue, 'past', -2) : standing('possible', cue, 'past', 1)
    return negation === null ? standing('possible', cue, 'future') : standing('denied', negation, 'future', -1.5)
  }
  if (modal === 'may') {
    const sure = negation !== null && /^(?:can|ca|could)$/.test(cue?.form.toLowerCase() ?? '')
    if (sure) return standing('denied', negation, clause.perfect ? 'past' : 'present', -2)
    return {
      ...standing('possible', cue, clause.perfect ? 'past' : 'future', negation === null ? -1.5 : -2),
      negated: negation !== null,
    }
  }
  if (modal === 'must') {
    if (clause.perfect)
      return standing(negation === null ? 'denied' : 'happened', cue, 'past', negation === null ? -1 : 1)
    return { ...standing('requested', cue, 'future'), negated: negation !== null }
  }
  if (negation !== null) return standing('denied', negation, tense)
  if (clause.almost !== null) return standing('denied', clause.almost, tense, -2)
  if (clause.hedge !== null) return standing('possible', clause.hedge, tense, 1)
  if (clause.progressive || clause.still !== null) return standing('ongoing', clause.still ?? cue, tense)
  if (tense === 'present' && !clause.perfect) return standing('ongoing', null, 'present')
  return standing(
    'happened',
    clause.perfect ? cue : null,
    clause.perfect && tense !== 'past' ? 'past' : (tense ?? 'past'),
  )
}
