import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../../model/tree.ts'

const MODAL = /^(?:must|should|would|will|might|may|could|can)$/

/** Nouns that have a clause for their content far more often than one of what was done with them, and what is done with them. */
const CHARGE = /^(?:accusation|allegation|suspicion|insinuation)$/i
const HANDLED = new Set(
  (
    'answer bring confirm contest counter deny direct dismiss dispute echo face fling hear hurl ignore investigate issue launch level lodge ' +
    'make mount prove publish raise rebut receive refute reject repeat report trade voice withdraw'
  ).split(' '),
)

/** "The demand that Chad leave": the clause that tells what a noun says. Undefined where there is none. */
export function contentOf(sentence: Sentence, noun: Token): Token | undefined {
  return childrenBy(sentence, noun.id, 'acl').find((verb) => {
    if (childrenBy(sentence, verb.id, 'nsubj').length === 0) return false
    const that = childrenBy(sentence, verb.id, 'mark', 'obj').find(({ lemma }) => lemma.toLowerCase() === 'that')
    // "The warning that Chad would wait": parsers take the mark for the object of a relative clause.
    const isMark =
      that?.deprel === 'mark' ||
      childrenBy(sentence, verb.id, 'aux').some(({ lemma }) => MODAL.test(lemma)) ||
      (CHARGE.test(noun.lemma) && !HANDLED.has(verb.lemma))
    return that !== undefined && that.id > noun.id && isMark
  })
}

/** Prepositions by which a clause says with whose help something is done. */
const WITH_HELP = /^(?:with|under|thanks_to)$/

/** "Took the town with Kenyan support": the word whose subject is helped, or is what a phrase says of him. Undefined of any other noun. */
export function helpedIn(sentence: Sentence, noun: Token): Token | undefined {
  return WITH_HELP.test(caseOf(sentence, noun.id) ?? '') ? above(sentence, noun) : undefined
}

/** Who helps "with the support of Peru": of others, as in "with praise of Peru", it is whom it is for. */
export function helperIn(sentence: Sentence, noun: Token): readonly Token[] {
  const isGiven = childrenBy(sentence, noun.id, 'det').some(({ lemma }) => lemma.toLowerCase() === 'the')
  const isOf = ({ id }: Token) => caseOf(sentence, id) === 'of'
  return isGiven ? childrenBy(sentence, noun.id, 'nmod').filter(isOf) : []
}

/** "Built the dam in partnership with Ghana": the word whose subject does so with the other. Undefined of any other noun. */
export function jointlyIn(sentence: Sentence, noun: Token): Token | undefined {
  const isBare = childrenBy(sentence, noun.id, 'det', 'nmod:poss').length === 0
  return isBare && /^(?:in|out|out_of)$/.test(caseOf(sentence, noun.id) ?? '') ? above(sentence, noun) : undefined
}

function above(sentence: Sentence, noun: Token): Token | undefined {
  const head = isRelation(noun, 'obl') ? tokenById(sentence, noun.head) : undefined
  return head?.upos === 'VERB' || head?.upos === 'ADJ' ? head : undefined
}
