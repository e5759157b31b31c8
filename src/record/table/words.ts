/** Words as numbers, in the order in which they came; the empty word is 0. */
export class Words {
  readonly #words: string[] = ['']
  readonly #numbers = new Map<string, number>([['', 0]])

  /** The number of a word, which has one from then on. */
  add(word: string | null): number {
    if (word === null) return 0
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.#words.length)
    return this.#words.push(word) - 1
  }

  /** The number of a word; -1 where it never came. */
  find(word: string): number {
    return this.#numbers.get(word) ?? -1
  }

  word(number: number): string {
    return this.#words[number]!
  }

  get size(): number {
    return this.#words.length
  }
}
