/** Surface tokens of several words: where to cut them. English UD cuts contractions and possessives, and keeps the letters. */

const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu
const POSSESSIVE = /^(.+[sSzZxX])(['’])$/u
const JOINED: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  wanna: 3,
  gotta: 3,
  dont: 2,
  didnt: 3,
  doesnt: 4,
  isnt: 2,
  wasnt: 3,
  wont: 2,
  cant: 2,
  couldnt: 5,
  wouldnt: 5,
  shouldnt: 6,
  havent: 4,
  hasnt: 3,
  arent: 3,
  im: 1,
  ive: 1,
  youre: 3,
  theyre: 4,
  thats: 4,
  lemme: 3,
  gimme: 3,
  alot: 1,
  outta: 3,
}
/** What a contraction may stand on without a verb of its own; "let's" and names take 's alike. */
const WHOLE =
  /^(?:o['’]clock|ma['’]am|c['’]mon|y['’]all|o['’]er|['’]em|['’]til|['’]cause|rock['’]n['’]roll|\d0['’]s)$/iu

/** Before these, "its" and "your" are "it's" and "you're" without their mark: a possessive stands before a noun, as in "its only port", "its very name". */
const AFTER_VERB =
  /^(?:a|an|the|not|been|so|too|just|really|going|gonna|my|all|like|in|on|about|pretty|always|never|still|also)$/i
const UNMARKED: Readonly<Record<string, number>> = { its: 2, your: 3, youre: 3, theyre: 4 }

/**
 * Lengths of the words of a surface token, in order; one where it is a single word.
 * @param next the surface token after it
 */
export function wordLengths(form: string, next = ''): readonly number[] {
  const unmarked = UNMARKED[form.toLowerCase()]
  if (unmarked !== undefined && AFTER_VERB.test(next)) return [unmarked, form.length - unmarked]
  const joined = JOINED[form.toLowerCase()]
  if (joined !== undefined) return [joined, form.length - joined]
  if (form.length < 3 || form.length > 64 || !/['’]/.test(form) || WHOLE.test(form)) return [form.length]
  const match = CLITIC.exec(form) ?? POSSESSIVE.exec(form)
  if (!match) return [form.length]
  const [, stem, clitic] = match
  const rest = wordLengths(stem!)
  return [...rest, clitic!.length]
}
