import type { Actor } from '../../model/actor.ts'
import { tokenById } from '../../model/tree.ts'
import type { RoleAt } from './role.ts'
import type { View } from './view.ts'

/** Offices that only one state has, by what they are called. */
const OF_ONE: Readonly<Record<string, string>> = { pope: 'VAT', pontiff: 'VAT' }

/** Whose an office is that only one state has, where no words say whose: "the pope". A name behind it may be that of another church's. */
export function ofOneState({ sentence, gazetteer }: View, { role, head }: RoleAt): Actor | null {
  const state = gazetteer.states.get(OF_ONE[role.noun] ?? '')
  const own = tokenById(sentence, head)
  const next = tokenById(sentence, head + 1)
  if (!state || own?.xpos === 'NNS' || next?.upos === 'PROPN') return null
  const { code, name } = state
  return { id: code, name, kind: 'state', country: code, sector: 'GOV', role: null, wikidata: null }
}
