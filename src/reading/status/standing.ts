import type { StatusValue } from '../../model/event.ts'
import type { Token } from '../../model/token.ts'
import type { Effect } from '../../resources/status.ts'

/** A status while it is worked out: the cue is still a word. */
export interface Standing {
  readonly value: StatusValue
  readonly factuality: number
  readonly cue: Token | null
  /**
   * That of the verb group, as TimeML has it ("has signed" is present, "would sign" past); for what has none of its own,
   * an infinitive or a noun, the time that the words above set.
   */
  readonly tense: 'past' | 'present' | 'future' | null
  readonly negated: boolean
}

/**
 * What each status is worth where nothing else says: how sure the text makes it that it has happened or is happening
 * (the question of UDS-IH2's annotators), so that what is still to come lies below zero.
 */
export const FACTUALITY: Readonly<Record<StatusValue, number>> = {
  happened: 3,
  ongoing: 3,
  planned: -2,
  promised: -2,
  requested: -2,
  threatened: -2,
  possible: -1,
  denied: -3,
  ended: 2,
}

export function standing(
  value: StatusValue,
  cue: Token | null,
  tense: Standing['tense'],
  factuality = FACTUALITY[value],
): Standing {
  return { value, factuality, cue, tense, negated: value === 'denied' }
}

/** Whether the text tells it as a fact, present or past. */
export function isActual({ value }: Standing): boolean {
  return value === 'happened' || value === 'ongoing' || value === 'ended'
}

/** Effects that say how it came out, as against those that leave it open. */
function settles(effect: Effect): boolean {
  return (
    effect.value === 'happened' || effect.value === 'ongoing' || effect.value === 'ended' || effect.value === 'denied'
  )
}

function flip(inner: boolean, outcome: Standing): Standing {
  if (!inner) return outcome
  // "promised not to", "managed not to"
  if (outcome.value === 'happened' || outcome.value === 'ongoing')
    return { ...outcome, value: 'denied', factuality: -outcome.factuality, negated: true }
  if (outcome.value === 'denied')
    return { ...outcome, value: 'happened', factuality: -outcome.factuality, negated: false }
  return { ...outcome, factuality: -Math.abs(outcome.factuality), negated: true }
}

/**
 * The standing of what a governor governs: its effect under its own standing. "may refuse to" leaves open, "will
 * refuse to" denies what is to come, "did not promise to" takes the effect of the negated governor.
 */
export function govern(effect: Effect, governor: Standing, cue: Token, innerNegated: boolean): Standing {
  const outcome = standing(effect.value, cue, governor.tense, effect.factuality)
  const open = settles(effect) && !isActual(governor) && governor.value !== 'denied'
  if (!open) {
    const ahead = settles(effect) ? governor.tense : 'future'
    return flip(innerNegated, { ...outcome, tense: ahead, negated: effect.value === 'denied' })
  }
  if (effect.value === 'ongoing' && governor.value === 'planned')
    return flip(innerNegated, { ...outcome, tense: 'future', factuality: Math.min(1, outcome.factuality) })
  // "might not prevent it": two denials leave it as open as it was.
  const sign = effect.factuality < 0 !== governor.negated ? -1 : 1
  const ending = effect.value === 'denied' || effect.value === 'ended'
  const value = ending && governor.value === 'planned' ? effect.value : governor.value
  return flip(innerNegated, {
    value,
    factuality: sign < 0 ? effect.factuality : governor.factuality,
    cue,
    tense: 'future',
    negated: sign < 0 || (effect.value === 'ended' && effect.factuality >= 2),
  })
}
