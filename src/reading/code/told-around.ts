import type { Sentence } from '../../model/token.ts'
import { shotDown } from './again/shot-down.ts'
import type { Before } from './again/told-before.ts'
import { disowned } from './parties/disowned.ts'
import type { Reading } from './reading.ts'

/**
 * A reading as the words around it or before it tell it, whose sides its own words leave open: who shot down what was launched, who had no
 * part in a deed.
 */
export function asToldAround(
  sentence: Sentence,
  reading: Reading,
  readings: readonly Reading[],
  before: Before,
): Reading {
  return disowned(sentence, shotDown(sentence, reading, readings, before), before.finder)
}
