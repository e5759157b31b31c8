import type { Document } from '../src/model/document.ts'
import type { CodeRow } from '../src/resources/codebook.ts'
import { branchOf } from './branch.ts'
import { gives } from './codings.ts'
import type { TreebankSentence } from './treebank.ts'
import type { Clause } from './variants/variant.ts'
import type { VerbShapes } from './verb-shapes.ts'

/**
 * Trees for the codebook's examples, which no treebank holds: a state, a verb, and what it did to another, told in few words, as
 * headlines do. An example is taken as the reader at hand parses it, where its coding comes out right, since a wrong tree rarely
 * gives the right parties.
 */
export function exampleTrees(rows: readonly CodeRow[], read: (text: string) => Document): TreebankSentence[] {
  return rightly(rows, read).map(treeOf)
}

/** Those of the codebook's examples that are a verb in the past and its parties, for `variant` to tell in other words. */
export function exampleClauses(
  rows: readonly CodeRow[],
  read: (text: string) => Document,
  shapes: (lemma: string) => VerbShapes,
): Clause[] {
  return rightly(rows, read).flatMap((doc) => {
    const root = doc.sentences[0]!.tokens.find(({ head }) => head === 0)!
    const tree = branchOf(treeOf(doc))
    const verb = shapes(root.lemma)
    return tree !== null && root.xpos === 'VBD' && root.form === verb.past ? [{ tree, verb }] : []
  })
}

function rightly(rows: readonly CodeRow[], read: (text: string) => Document): Document[] {
  return rows.flatMap(({ example, coding }) => {
    const doc = read(example)
    return coding === 'none' || doc.sentences.length !== 1 || !gives(doc, coding) ? [] : [doc]
  })
}

function treeOf(doc: Document): TreebankSentence {
  const { tokens } = doc.sentences[0]!
  return {
    forms: tokens.map(({ form }) => form),
    tags: tokens.map(({ upos, xpos }) => `${upos}|${xpos}`),
    feats: tokens.map(({ feats }) => feats),
    heads: tokens.map(({ head }) => head),
    relations: tokens.map(({ deprel }) => deprel),
    names: tokens.map(({ name }) => name),
  }
}
