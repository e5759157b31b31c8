import { writeFileSync } from 'node:fs'
import type { TreebankSentence } from './treebank.ts'

/** Words with a capital more often than this, in the middle of a sentence, may be names. */
const NAMED = 0.5

/**
 * Writes the words that treebanks have in small letters in the middle of their sentences, in order, one a line: a headline in which
 * every word has a capital is read as if it had them so.
 *
 * @param path the file to write, such as data/en/common-words.txt
 */
export function writeCommonWords(sentences: readonly TreebankSentence[], path: string): void {
  const counts = new Map<string, { small: number; capital: number }>()
  for (const { forms } of sentences) {
    for (const form of forms.slice(1)) {
      if (!/^\p{L}\p{Ll}+$/u.test(form)) continue
      const word = form.toLowerCase()
      const count = counts.get(word) ?? { small: 0, capital: 0 }
      counts.set(word, count)
      if (form === word) count.small++
      else count.capital++
    }
  }
  const words = [...counts].filter(([, { small, capital }]) => small > 0 && capital <= NAMED * (small + capital))
  const lines = words.map(([word]) => word).sort()
  writeFileSync(path, `${lines.join('\n')}\n`)
}
