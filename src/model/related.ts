const RELATED =
  /^(?:neighbou?r|ally|rival|foe|enemy|adversary|patron|creditor|partner|counterpart|colleague|host|guest)$/

/** Whether a noun says what one state is to another: "its neighbour" is not the one whose neighbour it is. */
export function isRelated(lemma: string): boolean {
  return RELATED.test(lemma)
}
