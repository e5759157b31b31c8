/** Of every label of a parser the class of those of which a head has one dependent at most, such as "subject"; -1 for the others. */
export type OnceOnly = Int8Array

const CLASSES: readonly RegExp[] = [/^(?:nsubj|csubj)(?::pass)?$/, /^obj$/, /^iobj$/, /^expl$/, /^obl:agent$/]

/** @param relations the labels that a parser knows */
export function onceOnly(relations: readonly string[]): OnceOnly {
  return Int8Array.from(relations, (relation) => CLASSES.findIndex((wanted) => wanted.test(relation)))
}

/** The class of whom something is given to. */
const GIVEN = CLASSES.findIndex((wanted) => wanted.test('iobj'))
/** How much likelier the first of two objects is whom the second is given to than a parser says that sees each by itself. */
const FIRST_OF_TWO = 2

/** What a parser thinks of a sentence. Words count from 0, heads from 1, 0 being the root. */
export interface Scores {
  /** How much a word wants a head. */
  arc(word: number, head: number): number
  /** Log probabilities of the labels of a word under a head; read before the next call. */
  labels(word: number, head: number): Float32Array
}

/** Heads that are tried for a word beside its own. */
const TRIED = 3

/**
 * Leaves a head one subject and one object. Of dependents that a parser gave the same such relation, each by itself, the one that gives
 * way at the least cost takes its next best label or its next best head, until none clash. No tree of the UD treebanks has two
 * (UD guidelines, "core arguments").
 *
 * @param heads of words 1 to n, at 0 to n-1; changed in place, stays a tree
 * @param relations the best label of every word; changed in place
 */
export function relateOnce(heads: Int32Array, relations: Int32Array, scores: Scores, once: OnceOnly): void {
  const holders = new Map<number, number[]>()
  const place = (head: number, label: number) => head * CLASSES.length + once[label]!
  const hold = (word: number) => {
    if (once[relations[word]!]! < 0) return
    const at = place(heads[word]!, relations[word]!)
    const others = holders.get(at)
    if (others) others.push(word)
    else holders.set(at, [word])
  }
  for (let word = 0; word < heads.length; word++) hold(word)
  for (const rivals of [...holders.values()]) {
    while (rivals.length > 1) {
      let way: Way | undefined
      for (const word of rivals) {
        const own = scores.arc(word, heads[word]!) + scores.labels(word, heads[word]!)[relations[word]!]!
        for (const head of [heads[word]!, ...otherHeads(heads, word, scores)]) {
          const arc = scores.arc(word, head)
          scores.labels(word, head).forEach((score, label) => {
            if (once[label]! >= 0 && holders.has(place(head, label))) return
            const given = once[label] === GIVEN && head === heads[word] && rivals.some((other) => other > word + 1)
            const cost = own - arc - score - (given ? FIRST_OF_TWO : 0)
            if (!way || cost < way.cost) way = { word, head, label, cost }
          })
        }
      }
      if (!way) return
      rivals.splice(rivals.indexOf(way.word), 1)
      heads[way.word] = way.head
      relations[way.word] = way.label
      hold(way.word)
    }
  }
}

/** How one of several may give way: a word, what it would hang on and as what, and what that costs. */
interface Way {
  readonly word: number
  readonly head: number
  readonly label: number
  readonly cost: number
}

/** The heads that a word would rather have, its own and those below it aside. */
function otherHeads(heads: Int32Array, word: number, scores: Scores): number[] {
  const isBelow = (node: number): boolean => {
    for (let at = node; at > 0; at = heads[at - 1]!) if (at === word + 1) return true
    return false
  }
  const others: { head: number; arc: number }[] = []
  for (let head = 1; head <= heads.length; head++)
    if (head !== heads[word] && !isBelow(head)) others.push({ head, arc: scores.arc(word, head) })
  return others
    .sort((a, b) => b.arc - a.arc)
    .slice(0, TRIED)
    .map(({ head }) => head)
}
