import type { StatusValue } from '../../model/event.ts'
import type { FactualityWeights } from '../../resources/factuality.ts'
import type { Standing } from './standing.ts'

/** No text makes anything surer than this: where UDS-IH2's annotators agree most lies at 2.7. */
const SUREST = 2.8

/**
 * Least squares draw what is unsure to the middle, and with it what is sure; the annotators' median at either end is
 * this much further out than the mean (by cross-validation on the training part).
 */
const STRETCH = 1.5

/** What the rules hold for certain, one way or the other, is at least this far from the middle. */
const CERTAIN = 2

/**
 * From where to where the number may go, so that it never contradicts the status. UDS-IH2's annotators often answered
 * for a negated clause as it stands ("they don't know": sure), so that the weights would bring denials to the middle.
 */
const BANDS: Readonly<Record<StatusValue, readonly [number, number]>> = {
  happened: [1, SUREST],
  ongoing: [2, SUREST],
  ended: [1, SUREST],
  denied: [-3, -1],
  planned: [-SUREST, 1],
  promised: [-SUREST, 1],
  requested: [-SUREST, 1],
  threatened: [-SUREST, 1],
  possible: [-1.4, 1.9],
}

function bandOf({ value, factuality }: Standing): readonly [number, number] {
  const [least, most] = BANDS[value]
  if (factuality >= CERTAIN && value === 'happened') return [CERTAIN, most]
  if (factuality <= -CERTAIN && (value === 'denied' || value === 'planned')) return [least, -CERTAIN]
  return [least, most]
}

/** The sum of the weights of cues. */
export function weigh(cues: Iterable<string>, weights: FactualityWeights): number {
  let sum = 0
  for (const cue of cues) sum += weights.get(cue) ?? 0
  return sum
}

/**
 * How sure the text makes it that a predicate has happened or is happening, from what its cues weigh together, to one
 * decimal (and 0, never -0).
 */
export function scaled(weight: number, rules: Standing): number {
  const [least, most] = bandOf(rules)
  return Math.round(10 * Math.max(least, Math.min(most, STRETCH * weight))) / 10 + 0
}
