import type { Actor } from '../../model/actor.ts'
import { childrenBy, tokenById } from '../../model/tree.ts'
import { actorAt } from './affiliation.ts'
import type { Chunk } from './chunk.ts'
import type { View } from './view.ts'

/** The state or body that "of" names right behind a name and its number. */
export function ownerBehind(view: View, chunk: Chunk): Actor | null {
  let id = chunk.last + 1
  if (/^[IVX]+$/.test(tokenById(view.sentence, id)?.form ?? '')) id++
  if (tokenById(view.sentence, id)?.form !== 'of') return null
  id++
  while (tokenById(view.sentence, id)?.upos === 'DET') id++
  const named = view.chunkAt.get(id)?.find(({ first }) => first === id)
  return named ? actorAt(view, named.head) : null
}

/** "Ben Roe of Lima", "Ben Roe, 21, from Peru": the state or place that a person without an office is said to be of. */
export function originBehind(view: View, chunk: Chunk): Actor | null {
  const form = (id: number) => tokenById(view.sentence, id)?.form ?? ''
  let id = chunk.last + 1
  if (form(id) === ',' && /^\d{1,3}$/.test(form(id + 1)) && form(id + 2) === ',') id += 3
  if (form(id) !== 'of' && form(id) !== 'from') return null
  const named = view.chunkAt.get(id + 1)?.find(({ first }) => first === id + 1)
  const actor = named ? actorAt(view, named.head) : null
  return actor?.kind === 'state' || actor?.kind === 'place' ? actor : null
}

/** "Canada's Carney": the state whose own a person without an office is called. */
export function ownerBefore(view: View, chunk: Chunk): Actor | null {
  const owner = childrenBy(view.sentence, chunk.head, 'nmod:poss').find(({ id }) => id < chunk.first)
  const actor = owner ? actorAt(view, owner.id) : null
  return actor?.kind === 'state' ? actor : null
}
