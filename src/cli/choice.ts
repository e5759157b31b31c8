import { InvalidArgumentError } from 'commander'

/**
 * A parser of an option that takes one of several words, in any case; of a word that goes on too long or stops too soon it names the
 * one that is meant, of any other all that there are. It stands where every command starts, so it loads no package to compare words.
 *
 * @param form how the words are written: `upper` or `lower`
 */
export function choice<T extends string>(words: readonly T[], form: (typed: string) => string): (typed: string) => T {
  return (typed) => {
    const word = form(typed)
    const found = words.find((each) => each === word)
    if (found !== undefined) return found
    const meant = word === '' ? undefined : words.find((each) => word.startsWith(each) || each.startsWith(word))
    throw new InvalidArgumentError(meant ? `Did you mean ${meant}?` : `Wanted one of ${words.join(', ')}.`)
  }
}

export function upper(typed: string): string {
  return typed.toUpperCase()
}

export function lower(typed: string): string {
  return typed.toLowerCase()
}
