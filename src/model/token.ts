import type { Span } from './span.ts'

/**
 * One syntactic word of Universal Dependencies. Ids count from 1 inside the sentence, as in CoNLL-U; head 0 is the
 * root. `start` and `end` are offsets in the document's text.
 */
export interface Token extends Span {
  readonly id: number
  readonly form: string
  lemma: string
  upos: string
  xpos: string
  /** CoNLL-U feature list, `_` where there is none: `Mood=Ind|Tense=Past|VerbForm=Fin`. */
  feats: string
  head: number
  /** Relation with its subtype: `nsubj:pass`. */
  deprel: string
  /** Name label of this word, as the network gives it: `O`, `B-PER`, `I-PER`, `B-ORG`, … */
  name: string
}

/** A surface token that holds several words: "don't", "Mali's". `first` and `last` are word ids, inclusive. */
export interface Multiword extends Span {
  readonly first: number
  readonly last: number
  readonly form: string
}

/** One sentence: its words in order (`tokens[i].id === i + 1`), its surface tokens of several words, its place. */
export interface Sentence extends Span {
  /** Number of the sentence in the document, from 0. */
  readonly index: number
  /** Number of the paragraph in the document, from 0. */
  readonly paragraph: number
  readonly tokens: readonly Token[]
  readonly multiwords: readonly Multiword[]
  /** Of an item of a list, whose verb has its subject in a line above: "The Council," and below it "1. Condemns the attack". */
  lead?: Lead
}

/** Where what an item leaves out stands: the sentence and in it the word, and the verb of the item that it is the subject of. */
export interface Lead {
  readonly sentence: number
  readonly head: number
  readonly verb: number
}
