import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isNegation } from '../../model/tree.ts'
import type { Codebook, CodeRow } from '../../resources/codebook.ts'
import type { Filler } from './filler.ts'
import type { Reading } from './reading.ts'

/** Who did what was told last, for the judgement after it: "Peru closed the bridge. That is a disgrace." */
export class Judged {
  #sentence = -1
  #deeds: readonly Reading[] = []
  #before: readonly Reading[] = []

  /** Takes note of what a sentence tells. To be called for each sentence in order. */
  note({ index }: Sentence, told: readonly Reading[]): void {
    this.#before = this.#sentence === index - 1 ? this.#deeds : []
    this.#sentence = index
    this.#deeds = told.filter(({ row, slots }) => row.type !== null && !slots.reciprocal && slots.actors.length > 0)
  }

  /**
   * Whom a clause judges that says of "this" or "that" that it was bad or good: who did what is told right before it, if that is another.
   *
   * @param isOther whether a party is another than he who speaks
   */
  by(sentence: Sentence, token: Token, isOther: (party: number) => boolean): readonly Filler[] {
    if (!isOfWhatWasTold(sentence, token)) return []
    const here = this.#deeds.filter(({ token: { id } }) => id < token.id)
    for (const { slots } of [...here.toReversed(), ...this.#before.toReversed()])
      if (slots.actors.every(({ party }) => isOther(party)))
        return slots.actors.map(({ party }) => ({ party, token, confidence: BEFORE }))
    return []
  }
}

/** What a party is worth who did what is judged in the next clause. */
const BEFORE = 0.75

/** The row by which "said that" tells a judgement by the word for it alone, for the classes of such words. */
export function judgementRow(codebook: Codebook, rows: readonly CodeRow[], token: Token): CodeRow | undefined {
  const kind = JUDGING.find((name) => codebook.classes.get(name)?.has(token.lemma.toLowerCase()))
  return rows.find(
    ({ type, conditions }) =>
      type !== null &&
      conditions.some((condition) => !condition.absent && condition.kind === kind && condition.paths[0]?.length === 0),
  )
}

const JUDGING = ['blame', 'honour']
/** "The best that I can say" praises nobody. */
const COMPARING = /^JJ[RS]$/

/** "That is a disgrace", "this was cruel", and not "it is wrong to pay" or "that was no mistake". */
function isOfWhatWasTold(sentence: Sentence, { id, xpos }: Token): boolean {
  if (COMPARING.test(xpos)) return false
  const [subject, ...more] = childrenBy(sentence, id, 'nsubj')
  if (!subject || more.length > 0 || !/^(?:this|that|it|which)$/i.test(subject.form)) return false
  if (childrenBy(sentence, id, 'cop').length === 0 || childrenBy(sentence, id, 'csubj', 'ccomp', 'xcomp').length > 0)
    return false
  if (/^it$/i.test(subject.form) && childrenBy(sentence, id, 'advcl', 'acl').length > 0) return false
  if (childrenBy(sentence, id, 'aux').length > 0) return false
  return !childrenBy(sentence, id, 'advmod', 'det').some(
    (word) => isNegation(word) || word.lemma.toLowerCase() === 'no',
  )
}
