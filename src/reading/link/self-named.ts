import type { Actor } from '../../model/actor.ts'
import { slug } from '../../model/identity.ts'
import { childrenBy } from '../../model/tree.ts'
import { nameOf, phrase } from './phrase.ts'
import type { RoleAt } from './role.ts'
import type { View } from './view.ts'

const CALLED = new Set(['call', 'style', 'name', 'know', 'dub'])

/** "A militia calling itself Saraya al-Fao", "a group known as the Lobaye Front": those who fight as the name that they go by. */
export function selfNamed({ sentence, text }: View, at: RoleAt, told: Actor): Actor | null {
  if (told.sector !== 'REB' && told.sector !== 'CRM' && at.role.class !== 'group') return null
  const clause = childrenBy(sentence, at.head, 'acl', 'acl:relcl').find(({ lemma }) => CALLED.has(lemma.toLowerCase()))
  if (!clause) return null
  const itself = childrenBy(sentence, clause.id, 'obj').some(({ lemma }) => /sel(?:f|ves)$/.test(lemma))
  if (!itself && clause.xpos !== 'VBN') return null
  const name = childrenBy(sentence, clause.id, 'xcomp', 'obj', 'obl').find(({ upos }) => upos === 'PROPN')
  if (!name) return null
  const words = phrase(sentence, name)
  const proper = nameOf(sentence, text, words.first, words.last)
  return { ...told, id: slug(proper), name: proper, kind: 'armed-group', sector: 'REB', role: null }
}
