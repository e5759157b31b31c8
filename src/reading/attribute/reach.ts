import type { Sentence } from '../../model/token.ts'

/** First and last word id of every subtree of a sentence, by word id. */
export interface Reach {
  readonly first: Int32Array
  readonly last: Int32Array
}

const reaches = new WeakMap<Sentence, Reach>()

/** How far every subtree reaches. Made once a sentence, in time linear in its words times its depth. */
export function reachOf(sentence: Sentence): Reach {
  const known = reaches.get(sentence)
  if (known) return known
  const { tokens } = sentence
  const first = new Int32Array(tokens.length + 1)
  const last = new Int32Array(tokens.length + 1)
  for (const { id } of tokens) first[id] = last[id] = id
  for (const { id, head } of tokens) {
    for (let at = head, steps = 0; at > 0 && steps < tokens.length; steps++) {
      if (first[at]! <= id && last[at]! >= id) break
      if (first[at]! > id) first[at] = id
      if (last[at]! < id) last[at] = id
      at = tokens[at - 1]!.head
    }
  }
  const reach = { first, last }
  reaches.set(sentence, reach)
  return reach
}
