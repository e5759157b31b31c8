import { InvalidArgumentError } from 'commander'
import { distance } from 'fastest-levenshtein'

/**
 * A parser of an option that takes one of several words, in any case; on a typo it names the nearest.
 *
 * @param form how the words are written: `upper` or `lower`
 */
export function choice<T extends string>(words: readonly T[], form: (typed: string) => string): (typed: string) => T {
  return (typed) => {
    const word = form(typed)
    const found = words.find((each) => each === word)
    if (found !== undefined) return found
    const nearest = words.toSorted((a, b) => distance(word, a) - distance(word, b))[0]!
    const near = distance(word, nearest) <= Math.max(1, word.length / 3)
    throw new InvalidArgumentError(near ? `Did you mean ${nearest}?` : `Wanted one of ${words.join(', ')}.`)
  }
}

export function upper(typed: string): string {
  return typed.toUpperCase()
}

export function lower(typed: string): string {
  return typed.toLowerCase()
}
