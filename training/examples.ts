import type { Document } from '../src/model/document.ts'
import type { CodeRow } from '../src/resources/codebook.ts'
import { gives } from './codings.ts'
import type { TreebankSentence } from './treebank.ts'

/**
 * Trees for the codebook's examples, which no treebank holds: a state, a verb, and what it did to another, told in few words, as
 * headlines do. An example is taken as the reader at hand parses it, where its coding comes out right, since a wrong tree rarely
 * gives the right parties.
 */
export function exampleTrees(rows: readonly CodeRow[], read: (text: string) => Document): TreebankSentence[] {
  return rows.flatMap(({ example, coding }) => {
    const doc = read(example)
    return coding === 'none' || doc.sentences.length !== 1 || !gives(doc, coding) ? [] : [treeOf(doc)]
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
