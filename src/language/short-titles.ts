/** Offices and bodies that newspapers, those of Asia and the Commonwealth above all, write short, and the word that each stands for. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['PM', 'premier'],
  ['FM', 'minister'],
  ['EAM', 'minister'],
  ['Govt', 'government'],
  ['govt', 'government'],
])

/**
 * The word that an abbreviation stands for: of "the British PM", "premier". Undefined of any other word, and of an hour: "at 3 PM".
 *
 * @param before the word before it; empty where there is none
 */
export function spelledOut(word: string, before = ''): string | undefined {
  return /\d/.test(before) ? undefined : SHORT.get(word)
}

/** The words of a sentence with what is written short spelled out, before a name with the capital of a title: "Premier Holt". */
export function titlesSpelledOut(words: readonly string[]): readonly string[] {
  if (!words.some((word) => SHORT.has(word))) return words
  return words.map((word, at) => {
    const title = spelledOut(word, words[at - 1])
    const isTitle = title !== undefined && /^\p{Lu}\p{Ll}/u.test(words[at + 1] ?? '')
    return isTitle ? title[0]!.toUpperCase() + title.slice(1) : (title ?? word)
  })
}
