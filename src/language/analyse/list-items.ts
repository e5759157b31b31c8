import type { Sentence, Token } from '../../model/token.ts'
import type { Analysis, Network } from './network.ts'

/** Words that may stand before the verb of an item. */
const ADVERB = /^(?:\p{L}+ly|again|also|further|furthermore|moreover|once|therefore)$/iu
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
/** A line that names who does what the items below tell has no more words. */
const LONGEST_LEAD = 16
/** So many paragraphs that are no items end a list. */
const PATIENCE = 6

/** What an item of a list leaves out: the word that is shown to the network in its place, and where the verb stands. */
export interface Item {
  readonly shown: 'It' | 'They' | null
  /** Places of its first word and of the verb among the tokens. */
  readonly from: number
  readonly at: number
}

/**
 * Lists whose items go on with the line above them: "The Security Council," and below it "1. Condemns the attack;", "Recalling its resolutions,".
 * Sentences are to be told in order: each `before` it is analysed, and then whether it `goesOn`.
 */
export class ListItems {
  private lead: { readonly sentence: number; readonly head: number } | null = null
  private last = 0
  private readonly sentences: readonly Sentence[]

  constructor(sentences: readonly Sentence[]) {
    this.sentences = sentences
  }

  /** What a sentence leaves out that begins an item; null where it begins none. */
  before(sentence: Sentence): Item | null {
    if (!this.lead || sentence.paragraph - this.last > PATIENCE || !this.opens(sentence)) return null
    const from = sentence.tokens.findIndex(({ form }) => /^\p{L}{2}/u.test(form))
    let at = from
    while (ADVERB.test(sentence.tokens[at]?.form ?? '')) at++
    const word = sentence.tokens[at]?.form.toLowerCase() ?? ''
    const [next] = sentence.tokens.slice(at + 1)
    if (!next || next.form === ':') return null
    if (/ing$/.test(word)) return { shown: null, from, at }
    if (/[^s]s$/.test(word)) return { shown: 'It', from, at }
    return /ed$/.test(word) ? { shown: 'They', from, at } : null
  }

  /** Takes in a sentence that has a tree, and tells whether it is an item that goes on with what stands above; else it may stand above others. */
  goesOn(sentence: Sentence, item: Item | null): boolean {
    const verb = item && sentence.tokens[item.at]
    if (verb && this.lead && isSubjectless(sentence, verb)) {
      sentence.lead = { ...this.lead, verb: verb.id }
      this.last = sentence.paragraph
      return true
    }
    const root = sentence.tokens.find(({ head }) => head === 0)
    if (root && this.isLead(sentence, root)) {
      this.lead = { sentence: sentence.index, head: root.id }
      this.last = sentence.paragraph
    }
    return false
  }

  /** Whether nothing but a number stands before a sentence in its paragraph. */
  private opens({ index, paragraph }: Sentence): boolean {
    const before = this.sentences[index - 1]
    if (before?.paragraph !== paragraph) return true
    return !before.tokens.some(({ form }) => /\p{L}{2}/u.test(form)) && this.opens(before)
  }

  /** Whether a sentence is a line for itself that only names someone, before a colon or a comma. */
  private isLead({ tokens, index, paragraph }: Sentence, root: Token): boolean {
    const isAlone = [index - 1, index + 1].every((at) => this.sentences[at]?.paragraph !== paragraph)
    const isOpen = /^[,:]$/.test(tokens.at(-1)!.form)
    const isNoun = root.upos === 'NOUN' || root.upos === 'PROPN'
    return isAlone && isOpen && isNoun && tokens.length <= LONGEST_LEAD && !tokens.some(({ xpos }) => FINITE.has(xpos))
  }
}

function isSubjectless({ tokens }: Sentence, { id, upos, xpos, deprel }: Token): boolean {
  if (upos !== 'VERB' || deprel !== 'root' || !/^VB[DGZ]$/.test(xpos)) return false
  return !tokens.some((token) => token.head === id && /^(?:nsubj|csubj|expl|aux:pass)/.test(token.deprel))
}

/** What the network makes of an item with a subject before its first word, as if that did not stand there. */
export function analyseItem(network: Network, words: readonly string[], from: number, subject: string): Analysis {
  const first = words[from]!
  const small = first[0]!.toLowerCase() + first.slice(1)
  const whole = network.analyse([...words.slice(0, from), subject, small, ...words.slice(from + 1)])
  const isOwn = (_: number, at: number) => at !== from
  const names = whole.nameScores.length / (words.length + 1)
  return {
    tags: whole.tags.filter(isOwn),
    feats: whole.feats.filter(isOwn),
    relations: whole.relations.filter(isOwn),
    heads: whole.heads.filter(isOwn).map((head) => (head === from + 1 ? 0 : head > from + 1 ? head - 1 : head)),
    nameScores: whole.nameScores.filter((_, at) => Math.floor(at / names) !== from),
  }
}
