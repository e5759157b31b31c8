import type { Actor } from '../../model/actor.ts'
import { STATE_SECTORS } from '../../model/plover.ts'
import type { Token } from '../../model/token.ts'
import { isRelation, tokenById } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import { FAR } from './same.ts'
import type { Story } from './story.ts'

/** A named person as one of those whom the words around his name or before it describe; null where none do. */
export function among(story: Story, draft: Draft, own: Actor): Actor | null {
  const of = listed(story, draft) ?? calledSo(story, draft)
  if (!of?.country) return null
  const { id, country, sector } = of
  return { ...own, id: STATE_SECTORS.has(sector) ? id : `${country}-${sector ?? 'CVL'}`, country, sector }
}

/** "Three Peruvians: Ana Rios, Juan Paz and Luis Soto", "officers Ana Rios and Juan Paz": the many of whom one is. */
function listed(story: Story, draft: Draft): Actor | null {
  const own = tokenById(draft.sentence, draft.head)
  const top = own && firstOf(draft, own)
  if (!own || !top || draft.role !== null) return null
  const first = top === own ? undefined : story.at(draft, top.id)
  const named = first?.role && titleIsPlural(first) ? first : undefined
  const many = isRelation(top, 'appos') ? story.at(draft, top.head) : undefined
  const of = named ?? (many?.plural ? many : undefined)
  return of?.actors.length === 1 ? of.actors[0]! : null
}

/** The first of those that "and" joins. */
function firstOf({ sentence }: Draft, word: Token): Token {
  let at = word
  for (let steps = 0; isRelation(at, 'conj') && steps < 12; steps++) at = tokenById(sentence, at.head) ?? at
  return at
}

/** "Officers Ana Rios and Juan Paz": a title of several before the first name. */
function titleIsPlural({ sentence, first, last, role }: Draft): boolean {
  return sentence.tokens.slice(first - 1, last).some(({ lemma, xpos }) => xpos === 'NNS' && lemma === role?.head)
}

/** "The tourist, Emily Roe", after "a Canadian tourist": whom the text told of by the same noun. */
function calledSo(story: Story, draft: Draft): Actor | null {
  const { role, proper, sentence, first } = draft
  // Which minister "the minister" is, other rules and weights tell.
  if (
    role === null ||
    proper === null ||
    STATE_SECTORS.has(role.sector) ||
    tokenById(sentence, first)?.lemma.toLowerCase() !== 'the'
  )
    return null
  for (const before of story.back(draft, FAR))
    if (before.form === 'nominal' && before.role?.noun === role.noun && !before.plural && before.actors.length === 1)
      return before.actors[0]!
  return null
}
