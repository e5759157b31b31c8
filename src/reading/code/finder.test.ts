import { expect, test } from 'vitest'
import type { Actor, Mention, MentionForm } from '../../model/actor.ts'
import { newDocument } from '../../model/document.ts'
import { mentionFinder } from './finder.ts'

function person(id: number, name: string, form: MentionForm): Mention {
  const actor: Actor = { id: 'CHL', name, kind: 'person', country: 'CHL', sector: 'GOV', role: null, wikidata: null }
  return {
    id,
    sentence: 0,
    span: { start: 0, end: 0 },
    head: id + 1,
    form,
    actors: [actor],
    antecedent: null,
    reason: null,
  }
}

test('two persons of one state are two, one person under two names is one', () => {
  const doc = newDocument('')
  doc.mentions = [
    person(0, 'Michelle Bachelet', 'pronoun'),
    person(1, 'Sebastian Pinera', 'name'),
    person(2, 'Bachelet', 'name'),
  ]
  const { same } = mentionFinder(doc)
  expect(same(0, 1)).toBe(false)
  expect(same(0, 2)).toBe(true)
})
