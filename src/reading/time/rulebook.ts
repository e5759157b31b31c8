import type { Match } from './match.ts'
import type { Rule, Scene } from './scene.ts'

/** Rules by the words that they may begin with. */
export type Rulebook = ReadonlyMap<string, readonly Rule[]>

/** Sorts rules by the words that they may begin with, so that a word that begins none costs one look-up. */
export function rulebook(rules: readonly Rule[]): Rulebook {
  const book = new Map<string, Rule[]>()
  for (const rule of rules) {
    for (const word of new Set(rule.starts)) {
      const list = book.get(word)
      if (list === undefined) book.set(word, [rule])
      else list.push(rule)
    }
  }
  return book
}

/** The longest match of any rule at an atom; the earlier rule where two are as long. */
export function longest(book: Rulebook, scene: Scene, at: number): Match | null {
  const atom = scene.atoms[at]
  if (atom === undefined) return null
  const rules = book.get(atom.value >= 0 ? '#' : atom.text)
  if (rules === undefined) return null
  let best: Match | null = null
  for (const rule of rules) {
    const found = rule.match(scene, at)
    if (found !== null && (best === null || found.end > best.end)) best = found
  }
  return best
}
