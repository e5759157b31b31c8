/** Texts by which a state lays down what is to be done and left undone. */
const LAWS = new Set(
  (
    'act amendment bill decree directive edict law legislation measure order ordinance policy proclamation regulation resolution ' +
    'rule ruling statute'
  ).split(' '),
)

/** Whether a word is a text by which a state lays down what is to be done: "the bill", "a decree". */
export function isLaw({ lemma }: { readonly lemma: string }): boolean {
  return LAWS.has(lemma.toLowerCase())
}
