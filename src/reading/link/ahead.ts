import { ancestors, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import type { Pronoun } from './pronoun.ts'
import type { Story } from './story.ts'

/** The subject of the clause that a phrase with the pronoun stands in front of: "In its reply, Iran said", "If it attacks, Iran"; null where there is none. */
export function subjectAhead(story: Story, { sentence, head }: Pronoun): Draft | null {
  for (const top of ancestors(sentence, head)) {
    if (!isRelation(top, 'obl') && !isRelation(top, 'advcl')) continue
    const [subject] = childrenBy(sentence, top.head, 'nsubj')
    const isAhead = subject && subject.id > Math.max(top.id, head) && subject.id < top.head
    return (isAhead && story.byHead.get(`${sentence.index}:${subject.id}`)) || null
  }
  return null
}

/** "For its part, Ghana": whether a possessive is that of the noun which such a phrase consists of, whose is nearly always the subject's. */
export function isInFront({ sentence, head, form }: Pronoun): boolean {
  const owned = tokenById(sentence, sentence.tokens[head - 1]!.head)
  return form === 'possessive' && owned !== undefined && isRelation(owned, 'obl')
}
