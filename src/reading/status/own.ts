import type { Clause } from './clause.ts'
import { isActual, type Standing, standing } from './standing.ts'

/**
 * The tense of a verb group with a modal, as TimeML has it: that of the modal's form. "would" and "could" are past,
 * whatever time they speak of; "will" alone is future.
 */
function modalTense({ modal, cue }: Clause): Standing['tense'] {
  if (modal === 'will') return 'future'
  return modal === 'would' || /^(?:could|might)$/.test(cue?.form.toLowerCase() ?? '') ? 'past' : 'present'
}

/** "must have signed" infers that it was so; "should have signed", that it was not. */
function inHindsight({ cue, negation }: Clause, tense: Standing['tense']): Standing {
  const inferred = cue?.form.toLowerCase() === 'must'
  if (inferred)
    return { ...standing('possible', cue, tense, negation === null ? 1.5 : -1.5), negated: negation !== null }
  return negation === null ? standing('denied', cue, tense, -1.5) : standing('happened', cue, tense, 1.5)
}

/** What the verb group says by itself, had it no governor. */
export function own(clause: Clause): Standing {
  const { cue, negation, modal } = clause
  const tense = modal === null ? clause.tense : modalTense(clause)
  if (clause.noLonger) return { ...standing('ended', cue, tense), negated: true }
  if (modal === 'will') return negation === null ? standing('planned', cue, tense) : standing('denied', negation, tense)
  if (modal === 'would') {
    if (clause.perfect)
      return negation === null ? standing('denied', cue, tense, -2) : standing('possible', cue, tense, 1)
    return negation === null ? standing('possible', cue, tense) : standing('denied', negation, tense, -2)
  }
  if (modal === 'may') {
    const sure = negation !== null && /^(?:can|ca|could)$/.test(cue?.form.toLowerCase() ?? '')
    if (sure) return standing('denied', negation, tense, -2)
    return { ...standing('possible', cue, tense, negation === null ? -1 : -1.2), negated: negation !== null }
  }
  if (modal === 'must') {
    if (clause.perfect) return inHindsight(clause, tense)
    return { ...standing('requested', cue, tense), negated: negation !== null }
  }
  // "Did not lift the ban until 2022": then it did.
  if (negation !== null && clause.until && tense === 'past') return standing('happened', negation, tense, 2)
  if (negation !== null) return standing('denied', negation, tense)
  if (clause.arranged !== null) return standing('planned', clause.arranged, tense === 'past' ? 'past' : 'future')
  if (clause.almost !== null) return standing('denied', clause.almost, tense, -2)
  if (clause.hedge !== null) return standing('possible', clause.hedge, tense, 1)
  if (clause.progressive || clause.still !== null) return standing('ongoing', clause.still ?? cue, tense)
  if (tense === 'present' && !clause.perfect) return standing('ongoing', null, tense)
  return standing('happened', clause.perfect ? cue : null, tense ?? 'past')
}

/** Under a governor that leaves its content as it stands: with it if it is not real, a fact if it is. */
export function transparent(clause: Clause, above: Standing): Standing {
  if (clause.negation !== null) return standing('denied', clause.negation, above.tense)
  if (clause.form === 'infinitive' && !clause.perfect && !clause.progressive)
    return { ...above, value: isActual(above) ? 'planned' : above.value, factuality: Math.min(above.factuality, -1) }
  if (clause.perfect) return standing('happened', clause.cue, 'past', 2.5)
  if (isActual(above)) return standing(clause.progressive ? 'ongoing' : 'happened', null, above.tense, 2.5)
  return above.value === 'denied' ? standing('happened', null, above.tense, 2) : above
}
