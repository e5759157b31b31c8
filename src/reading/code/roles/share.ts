import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../../model/tree.ts'
import { putDownTo } from './put-down-to.ts'
import { surfaceSubject } from './subject.ts'
import { isPassive } from './voice.ts'

/** Words for a share in a deed, before "in" or "for". */
const SHARES: ReadonlySet<string> = new Set(
  'blame collusion complicity connivance guilt hand implication involvement part participation responsibility role share'.split(
    ' ',
  ),
)

/** What one does with a share in a deed that is one's own. */
const HAVING: ReadonlySet<string> = new Set(
  'accept acknowledge admit bear claim concede confess deny disavow disclaim have play refute reject repudiate'.split(
    ' ',
  ),
)

/** What one has to do with a thing: "nothing to do with the raid". */
const ANYTHING: ReadonlySet<string> = new Set(['anything', 'little', 'much', 'nothing', 'something'])

/** The word for a share in what a noun tells: "role" of "any role in the raid", "nothing" of "had nothing to do with the raid". */
export function shareIn(sentence: Sentence, noun: Token): Token | undefined {
  const above = tokenById(sentence, noun.head)
  if (!above || noun.upos !== 'NOUN' || isOfAnother(sentence, noun)) return undefined
  const opens = caseOf(sentence, noun.id) ?? ''
  if (/^(?:in|for)$/.test(opens)) {
    // A parser hangs the phrase on the verb, or on the share.
    const near = isRelation(noun, 'obl') && HAVING.has(above.lemma) ? childrenBy(sentence, above.id, 'obj') : [above]
    return near.find(({ lemma, id }) => SHARES.has(lemma) && id < noun.id)
  }
  if (opens !== 'with' || above.lemma !== 'do' || !/^(?:acl|xcomp|advcl)/.test(above.deprel)) return undefined
  const over = tokenById(sentence, above.head)
  const words = over ? [over, ...childrenBy(sentence, over.id, 'obj')] : []
  return words.find(({ lemma }) => ANYTHING.has(lemma.toLowerCase()))
}

/** "The Chilean attack", "Chile's attack": whoever has a share in it, it is told as done by whose it is. */
function isOfAnother(sentence: Sentence, { id }: Token): boolean {
  return childrenBy(sentence, id, 'amod', 'nmod:poss').some(
    ({ form, deprel }) => deprel === 'nmod:poss' || /^\p{Lu}/u.test(form),
  )
}

/** Who has a share in what a noun tells, or denies it: "Peru denied any role in the raid", "Peru's part in the raid". */
export function sharersIn(sentence: Sentence, noun: Token): readonly Token[] {
  const share = shareIn(sentence, noun)
  if (!share) return []
  const owners = childrenBy(sentence, share.id, 'nmod').filter(
    ({ id, deprel }) => deprel === 'nmod:poss' || /^(?:by|of)$/.test(caseOf(sentence, id) ?? ''),
  )
  const verb = tokenById(sentence, share.head)
  // "Admitted its role": whose the pronoun is, is who admits it.
  const isHis = verb !== undefined && HAVING.has(verb.lemma)
  if (owners.length > 0 && !(isHis && owners.every(({ upos }) => upos === 'PRON'))) return owners
  if (!isHis) return []
  if (isRelation(share, 'obj') && !isPassive(sentence, verb)) return surfaceSubject(sentence, verb)
  return childrenBy(sentence, verb.id, 'obl').filter(({ id }) => caseOf(sentence, id) === 'by')
}

/** Who does what a noun tells though nobody stands behind its own "by": to whom it is put down, or who has a share in it. */
export function doersOf(sentence: Sentence, noun: Token): readonly Token[] {
  return [...putDownTo(sentence, noun), ...sharersIn(sentence, noun)]
}
