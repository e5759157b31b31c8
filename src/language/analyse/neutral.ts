import type { Entry, Use } from '../../resources/gazetteer.ts'
import { longestRun, type Trie } from '../../resources/trie.ts'

/** What stands for every name of a state before the network, by its use and its number of words. */
const STAND_INS: Partial<Record<Use, readonly (readonly string[])[]>> = {
  name: [['Germany'], ['South', 'Korea']],
  adjective: [['German']],
  people: [['Germans']],
  capital: [['Germany'], ['South', 'Korea']],
}

/** Titles that Britain writes without the full stop that the treebanks have: without it the name after them is lost. */
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|St)$/

/** A preposition that news begins sentences with and treebanks hardly ever: the network takes it for a name. */
const RARE = /^Amid(?:st)?$/

/**
 * The words of a sentence as the network sees them: every state by the same name, so that no tree, tag or label can depend on
 * which state it is, every title with its full stop, and the World Health Organization by a name that is no pronoun. A name that may stand for
 * something else than a state is left as it is.
 *
 * @param forms the gazetteer's names
 */
export function neutral(words: readonly string[], forms: Trie<Entry>): readonly string[] {
  let out: string[] | null = null
  for (let at = 0; at < words.length; ) {
    const found = stateAt(words, at, forms)
    if (found) {
      out ??= [...words]
      found.forEach((word, i) => {
        out![at + i] = word
      })
    } else if (TITLE.test(words[at]!)) {
      out ??= [...words]
      out[at] = `${words[at]}.`
    } else if (RARE.test(words[at]!)) {
      out ??= [...words]
      out[at] = 'Despite'
    } else if (words[at] === 'WHO' && words.some((word) => /[a-z]{2}/.test(word))) {
      out ??= [...words]
      out[at] = 'UN'
    }
    at += found?.length ?? 1
  }
  return out ?? words
}

/** How many words the longest name of a state that begins at a word has; 0 where none does. */
export function stateFrom(words: readonly string[], from: number, forms: Trie<Entry>): number {
  return stateAt(words, from, forms)?.length ?? 0
}

/** Whether a word is by itself what a person of the gazetteer is called, and nothing else. */
export function isPerson(words: readonly string[], at: number, forms: Trie<Entry>): boolean {
  const run = longestRun(forms, words, at)
  return run?.length === 1 && run.values.every(({ actor }) => actor.kind === 'person')
}

/** What stands for the longest name of a state that begins at a word; null where none does. */
function stateAt(words: readonly string[], from: number, forms: Trie<Entry>): readonly string[] | null {
  const run = longestRun(forms, words, from)
  return run && standIn(run.values, words[from + run.length - 1]!, run.length)
}

/** What the network sees by one name are states, and the peoples within them. */
function isNoOne({ actor, use }: Entry): boolean {
  return actor.kind !== 'state' && use !== 'people' && use !== 'adjective'
}

function standIn(entries: readonly Entry[], word: string, length: number): readonly string[] | null {
  const [first] = entries
  if (!first || entries.some(isNoOne)) return null
  const uses = new Set(entries.map(({ use }) => use))
  // "German" is an adjective or one of the people; "Germans" are the people alone.
  const use: Use = uses.has('name') ? 'name' : uses.has('adjective') ? 'adjective' : first.use
  if (use === 'people' && !word.endsWith('s')) return null
  return STAND_INS[use]?.[length - 1] ?? null
}
