import type { TreebankSentence } from './treebank.ts'

/** A word with what hangs on it, in order: the part of a tree that it heads. */
export interface Branch {
  readonly form: string
  /** UPOS and XPOS, as treebanks have them: "VERB|VBD". */
  readonly tag: string
  readonly relation: string
  readonly name: string
  readonly before: readonly Branch[]
  readonly after: readonly Branch[]
}

/** Morphological features of a form by its tag: what treebanks say most often, `?` where they do not have it. */
export type Feats = (form: string, tag: string) => string

/** The tree of a sentence from its root. Null where branches cross, which cannot be written so. */
export function branchOf(sentence: TreebankSentence): Branch | null {
  const { forms, tags, heads, relations, names } = sentence
  const grow = (at: number): Branch => {
    const own = heads.flatMap((head, i) => (head === at + 1 ? [i] : []))
    return {
      form: forms[at]!,
      tag: tags[at]!,
      relation: relations[at]!,
      name: names[at]!,
      before: own.filter((i) => i < at).map(grow),
      after: own.filter((i) => i > at).map(grow),
    }
  }
  const root = heads.indexOf(0)
  if (root < 0) return null
  const tree = grow(root)
  return wordsOf(tree).every(({ form }, i) => form === forms[i]) && wordsOf(tree).length === forms.length ? tree : null
}

/** All words of a branch in order. */
export function wordsOf(branch: Branch): Branch[] {
  return [...branch.before.flatMap(wordsOf), branch, ...branch.after.flatMap(wordsOf)]
}

/** A branch as a sentence: its first letter a capital, whatever mark opens it, its head the root. */
export function sentenceOf(root: Branch, feats: Feats): TreebankSentence {
  const words: Branch[] = []
  const heads: number[] = []
  // Phrases are shared between trees and may stand twice in one, so that words are told apart by place alone.
  const place = (branch: Branch): number => {
    const before = branch.before.map(place)
    const own = words.push(branch)
    for (const child of [...before, ...branch.after.map(place)]) heads[child - 1] = own
    return own
  }
  const top = place(root)
  heads[top - 1] = 0
  const first = words.findIndex(({ form }) => /\p{L}/u.test(form))
  return {
    forms: words.map(({ form }, i) => (i === first ? form[0]!.toUpperCase() + form.slice(1) : form)),
    tags: words.map(({ tag }) => tag),
    feats: words.map(({ form, tag }) => feats(form, tag)),
    heads,
    relations: words.map(({ relation }, i) => (i + 1 === top ? 'root' : relation)),
    names: words.map(({ name }) => name),
  }
}

/**
 * Reads a phrase written as words of `form/UPOS|XPOS/relation/head`, heads counted from 1 within the phrase and 0 for its own head,
 * names as a fifth part: "in/ADP|IN/case/2 March/PROPN|NNP/obl/0".
 *
 * @throws Error where a head is no word of the phrase
 */
export function phrase(text: string): Branch {
  const rows = text.split(' ').map((word) => {
    const cells = word.split('/')
    // A slash is a word of its own nowhere here, so that the cells are those that were meant.
    const [form = '', tag = '', relation = '', head = '', name = 'O'] = cells
    return { form, tag, relation, head: Number(head), name }
  })
  const tree = branchOf({
    forms: rows.map(({ form }) => form),
    tags: rows.map(({ tag }) => tag),
    feats: rows.map(() => '?'),
    heads: rows.map(({ head }) => head),
    relations: rows.map(({ relation }) => relation),
    names: rows.map(({ name }) => name),
  })
  if (!tree) throw new Error(`Not a phrase: "${text}"`)
  return tree
}
