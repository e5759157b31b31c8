import type { Token } from '../../model/token.ts'

/** What is said of someone by a phrase alone, by its preposition: any noun, or these. */
const SAID: Readonly<Record<string, RegExp>> = {
  behind: /./,
  against: /./,
  at: /^(?:war|odds|loggerheads)$/,
  under: /^(?:attack|boycott|embargo|fire|pressure|sanctions?)$/,
  in: /^(?:battle|breach|combat|communication|conflict|consultations?|contact|defiance|dialogue|discussions?|negotiations?|talks?|touch|violation)$/,
}
/** Who is said to be in a place by a phrase alone. */
const OFFICIAL =
  /^(?:ambassador|chancellor|chief|delegation|diplomats?|emir|envoys?|king|leaders?|minister|ministers|pm|premier|president|queen)$/i

/**
 * Makes the subject of what is said of it what a parser takes for all that is said: "Iran behind attack on Albania", "Kenya in talks with
 * Somalia" are headings without their "is".
 *
 * @param part consecutive words whose heads are ids of their own; changed in place
 * @param isKnown whether a word by itself is what a known person is called
 * @returns the word that is now the root of the sentence; 0 where the root stays
 */
export function freeClippedBe(part: readonly Token[], isKnown: (token: Token) => boolean): number {
  const root = part.find(({ deprel }) => deprel === 'root')
  if (!root || !(isSomeone(root) || isKnown(root)) || /^[.!?]$/.test(part.at(-1)!.form)) return 0
  const own = part.filter(({ head }) => head === root.id)
  if (own.some(({ deprel }) => /^(?:cop|nsubj|aux|csubj)/.test(deprel))) return 0
  // "Harris in Paris to ask for help": what he is there for.
  const aim = own.find(({ deprel }) => deprel.startsWith('acl'))
  if (aim && !isAim(part, aim)) return 0
  const said = own.find(({ deprel, id }) => deprel.startsWith('nmod') && id > root.id)
  const preposition = said && part.find(({ head, deprel }) => head === said.id && deprel === 'case')
  const name = own.filter(({ deprel, id }) => /^(?:flat|conj)/.test(deprel) && id < (said?.id ?? 0)).map(({ id }) => id)
  if (!said || preposition?.id !== Math.max(root.id, ...name) + 1 || !isSaid(root, preposition, said, isKnown)) return 0
  for (const word of own) if (word.id > said.id) word.head = said.id
  said.head = 0
  said.deprel = 'root'
  root.head = said.id
  root.deprel = 'nsubj'
  for (const word of own) if (word.deprel === 'nmod' && word.id > said.id) word.deprel = 'obl'
  if (aim) aim.deprel = 'advcl'
  return said.id
}

function isPerson({ upos, name }: Token): boolean {
  return upos === 'PROPN' && name.endsWith('PER')
}

function isAim(part: readonly Token[], { id, xpos }: Token): boolean {
  return xpos === 'VB' && part.some(({ head, form }) => head === id && form.toLowerCase() === 'to')
}

function isSomeone({ upos, name, form }: Token): boolean {
  return upos === 'PROPN' ? name !== 'O' : upos === 'NOUN' && OFFICIAL.test(form)
}

function isSaid(
  someone: Token,
  { form }: Token,
  { form: noun, upos, name }: Token,
  isKnown: (token: Token) => boolean,
): boolean {
  if (upos === 'PROPN')
    return (
      form.toLowerCase() === 'in' &&
      name.endsWith('LOC') &&
      (isPerson(someone) || isKnown(someone) || OFFICIAL.test(someone.form))
    )
  return SAID[form.toLowerCase()]?.test(noun.toLowerCase()) ?? false
}
