import { verbOfFloating } from '../../model/floating.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import { type Draft, draft, type Gender } from './draft.ts'
import { isEmptyIt } from './empty-it.ts'
import { numberIn } from './number.ts'

/** What a pronoun asks of what it stands for. */
export interface Pronoun extends Draft {
  readonly person:
    | 'speaker'
    | 'addressed'
    | 'single'
    | 'thing'
    | 'many'
    | 'pair'
    | 'several'
    | 'counted'
    | 'former'
    | 'latter'
  /** How many it counts: "all three"; null where it counts none. */
  readonly count: number | null
}

const FORMS: Readonly<Record<string, { person: Pronoun['person']; gender?: Gender }>> = {
  he: { person: 'single', gender: 'm' },
  him: { person: 'single', gender: 'm' },
  his: { person: 'single', gender: 'm' },
  himself: { person: 'single', gender: 'm' },
  she: { person: 'single', gender: 'f' },
  her: { person: 'single', gender: 'f' },
  hers: { person: 'single', gender: 'f' },
  herself: { person: 'single', gender: 'f' },
  it: { person: 'thing' },
  its: { person: 'thing' },
  itself: { person: 'thing' },
  they: { person: 'many' },
  them: { person: 'many' },
  their: { person: 'many' },
  theirs: { person: 'many' },
  themselves: { person: 'many' },
  you: { person: 'addressed' },
  your: { person: 'addressed' },
  yours: { person: 'addressed' },
  i: { person: 'speaker' },
  me: { person: 'speaker' },
  my: { person: 'speaker' },
  myself: { person: 'speaker' },
  we: { person: 'speaker' },
  us: { person: 'speaker' },
  our: { person: 'speaker' },
  ours: { person: 'speaker' },
  ourselves: { person: 'speaker' },
}

const ONE: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself'])

/** The mention of a personal or possessive pronoun; null for any other word and for the "it" that stands for nothing. */
export function pronounDraft(sentence: Sentence, token: Token): Pronoun | null {
  const several = severalAt(sentence, token)
  if (several) {
    const words = { first: several.first, last: token.id, head: token.id }
    const { count } = several
    return {
      ...draft(sentence, words, { form: 'pronoun', plural: true }),
      person: count === 2 ? 'pair' : 'several',
      count,
    }
  }
  if (isCounted(sentence, token)) {
    const words = { first: token.id - 1, last: token.id, head: token.id }
    return { ...draft(sentence, words, { form: 'pronoun', plural: true }), person: 'counted', count: null }
  }
  const which = orderedOf(sentence, token)
  if (which) {
    const words = { first: token.id - 1, last: token.id, head: token.id }
    return { ...draft(sentence, words, { form: 'pronoun' }), person: which, count: null }
  }
  if (token.upos !== 'PRON') return null
  const form = token.form.toLowerCase()
  const found = Object.hasOwn(FORMS, form) ? FORMS[form] : undefined
  if (!found || token.deprel === 'expl' || (form === 'it' && isEmptyIt(sentence, token))) return null
  const words = { first: token.id, last: token.id, head: token.id }
  const plural =
    found.person === 'many' || found.person === 'addressed' || (found.person === 'speaker' && !ONE.has(form))
  return {
    ...draft(sentence, words, {
      form: token.xpos === 'PRP$' ? 'possessive' : 'pronoun',
      plural,
      gender: found.gender ?? null,
    }),
    person: found.person,
    count: null,
  }
}

/** "Both", "the two", "all three", "each", "neither" where no noun follows: how many, and where they begin; null of any other word. */
function severalAt(sentence: Sentence, token: Token): { readonly count: number | null; readonly first: number } | null {
  const form = token.form.toLowerCase()
  const count = numberIn(form)
  if (count === null && !SEVERAL.test(form)) return null
  const isAlone = PLACES.some((relation) => isRelation(token, relation))
  if (!isAlone && !verbOfFloating(sentence, token)) return null
  // "Four of the five complied": not all of them.
  if (isRelation(token, 'nmod') && tokenById(sentence, token.head)?.upos !== 'NOUN') return null
  if (form === 'both') return { count: 2, first: token.id }
  const before = tokenById(sentence, token.id - 1)
  if (count !== null) {
    const opens = before?.form.toLowerCase()
    const isCounted = token.upos === 'NUM' && (opens === 'the' || (opens === 'all' && count > 2))
    return isCounted ? { count, first: token.id - 1 } : null
  }
  // "Each rejected it", "neither of them did": of those who were told of together, and of no others that a phrase names.
  const named = childrenBy(sentence, token.id, 'nmod', 'obl')
  const isTheirs = named.every(({ lemma }) => lemma.toLowerCase() === 'they')
  return isRelation(token, 'nsubj') && isTheirs && token.upos !== 'ADJ' ? { count: null, first: token.id } : null
}

const SEVERAL = /^(?:both|each|neither)$/

/** "The pair", "the trio" where no noun follows. */
function isCounted(sentence: Sentence, token: Token): boolean {
  if (!PLACES.some((relation) => isRelation(token, relation))) return false
  if (tokenById(sentence, token.id - 1)?.form.toLowerCase() !== 'the') return false
  const isTold = childrenBy(sentence, token.id, 'nmod', 'amod', 'compound', 'acl', 'acl:relcl').length > 0
  return MANY.test(token.lemma.toLowerCase()) && !isTold
}

const MANY = /^(?:couple|pair|quartet|trio)$/

/** "The former", "the latter" where no noun follows; null of any other word. */
function orderedOf(sentence: Sentence, token: Token): 'former' | 'latter' | null {
  const form = token.form.toLowerCase()
  if (form !== 'former' && form !== 'latter') return null
  const isAlone = PLACES.some((relation) => isRelation(token, relation)) || token.deprel === 'nmod:poss'
  return isAlone && tokenById(sentence, token.id - 1)?.form.toLowerCase() === 'the' ? form : null
}

const PLACES = ['nsubj', 'obj', 'iobj', 'obl', 'nmod']
