import type { Sentence } from '../../model/token.ts'
import { type Draft, draft } from './draft.ts'
import { coordinated, type Story } from './story.ts'

/** The subject that an item of a list leaves out, which its verb stands for: the line above the list names it. */
export interface LeftOut extends Draft {
  readonly lead: { readonly sentence: number; readonly head: number }
}

/** The mention of the subject that an item leaves out; null in any other sentence. */
export function leftOutDraft(sentence: Sentence): LeftOut | null {
  const { lead } = sentence
  if (!lead) return null
  const words = { first: lead.verb, last: lead.verb, head: lead.verb }
  return { ...draft(sentence, words, { form: 'pronoun' }), lead }
}

/** Gives it those whom the line names. */
export function resolveLeftOut(story: Story, from: LeftOut): void {
  const named = story.byHead.get(`${from.lead.sentence}:${from.lead.head}`)
  if (named)
    Object.assign(from, { actors: coordinated(story, named).flatMap(({ actors }) => actors), antecedent: named })
  else from.reason = 'the line above names no party'
}
