import type { Document } from '../src/model/document.ts'
import type { CodeRow } from '../src/resources/codebook.ts'
import { gives } from './codings.ts'
import type { Random } from './random.ts'
import type { TreebankSentence } from './treebank.ts'

/** Copies of an example with other states in it, so that no name is learned with its verb. */
const COPIES = 2

/**
 * Trees for the codebook's examples, which no treebank holds: a state, a verb, and what it did to another, told in few words, as
 * headlines do. An example is taken as the reader at hand parses it, where its coding comes out right, since a wrong tree rarely
 * gives the right parties.
 *
 * @param states names of one word that may stand for one another
 */
export function exampleTrees(
  rows: readonly CodeRow[],
  read: (text: string) => Document,
  states: readonly string[],
  random: Random,
): TreebankSentence[] {
  const known = new Set(states)
  const out: TreebankSentence[] = []
  for (const { example, coding } of rows) {
    const doc = read(example)
    if (coding === 'none' || doc.sentences.length !== 1 || !gives(doc, coding)) continue
    const tree = treeOf(doc, known)
    out.push(tree)
    for (let copy = 0; copy < COPIES; copy++)
      out.push({ ...tree, forms: tree.forms.map((form) => (known.has(form) ? pick(states, random) : form)) })
  }
  return out
}

function treeOf(doc: Document, states: ReadonlySet<string>): TreebankSentence {
  const { tokens } = doc.sentences[0]!
  return {
    forms: tokens.map(({ form }) => form),
    tags: tokens.map(({ upos, xpos }) => `${upos}|${xpos}`),
    feats: tokens.map(({ feats }) => feats),
    heads: tokens.map(({ head }) => head),
    relations: tokens.map(({ deprel }) => deprel),
    names: tokens.map(({ form, name }) => (states.has(form) ? 'B-LOC' : name)),
  }
}

function pick(list: readonly string[], random: Random): string {
  return list[Math.floor(random.next() * list.length)]!
}
