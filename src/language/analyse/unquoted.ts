import type { Token } from '../../model/token.ts'

const MARK = /^['‘’"“”]$/
const END = /^[.!?…]$/
/** Headings have no more words. */
const LONGEST = 24

/**
 * The places of the words of a heading but for its quotation marks: "Chad 'armed Sudanese rebels'" has the tree that it has without them,
 * while a mark right behind a name is taken for a genitive and what it opens for a name. All places where words are of no heading.
 *
 * @param words of a sentence, of which a heading has no mark at its end
 */
export function unquoted(words: readonly string[]): readonly number[] {
  const all = words.map((_, at) => at)
  const kept = all.filter((at) => !MARK.test(words[at]!))
  const marks = words.length - kept.length
  if (marks === 0 || marks % 2 > 0 || kept.length < 2 || words.length > LONGEST) return all
  return END.test(words[kept.at(-1)!]!) ? all : kept
}

/**
 * Hangs each quotation mark that the network did not see on the word that it opens before, or closes behind.
 *
 * @param part the words of a sentence; changed in place
 * @param kept the places of those that it saw
 */
export function hangQuotes(part: readonly Token[], kept: ReadonlySet<number>): void {
  let opens = false
  for (const [at, mark] of part.entries()) {
    if (kept.has(at)) continue
    opens = !opens
    const isSeen = (_: Token, place: number) => kept.has(place)
    const behind = part.slice(at).find((token, i) => isSeen(token, at + i))
    const before = part.slice(0, at).findLast(isSeen)
    const word = (opens ? behind : before) ?? behind ?? before
    Object.assign(mark, {
      upos: 'PUNCT',
      xpos: opens ? '``' : "''",
      feats: '_',
      head: word?.id ?? 0,
      deprel: 'punct',
      name: 'O',
    })
  }
}
