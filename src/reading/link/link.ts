import type { Mention } from '../../model/actor.ts'
import type { Document } from '../../model/document.ts'
import type { Stage } from '../../pipeline/pipeline.ts'
import type { Gazetteer } from '../../resources/gazetteer.ts'
import type { Choosers } from './choosers.ts'
import { behind, type Draft } from './draft.ts'
import { draftsOf } from './drafts.ts'
import { resolve } from './resolve.ts'

/**
 * Finds every phrase that can be a party (names, descriptions, pronouns, states' adjectives) and links it to its
 * actors through the gazetteer, its own words and what the document has named before.
 *
 * @param choose what is learned of whom pronouns stand for, and of which state an office or a body is whose phrase names none
 */
export function link(gazetteer: Gazetteer, choose: Choosers): Stage {
  return {
    name: 'link',
    requires: ['sentences', 'turns', 'tags', 'trees', 'lemmas', 'names'],
    assigns: ['mentions'],
    run(doc) {
      const drafts = draftsOf(doc, gazetteer)
      resolve(doc, drafts, gazetteer, choose)
      // "The vessel" and "the host" are parties only where the text has told whose they are.
      doc.mentions = mentionsOf(
        drafts.filter((draft) => !('craft' in draft || 'visited' in draft) || draft.actors.length > 0),
        doc,
      )
    },
  }
}

function mentionsOf(drafts: readonly Draft[], doc: Document): Mention[] {
  const placed = drafts.map((draft) => {
    const first = draft.sentence.tokens[draft.first - 1]
    const last = draft.sentence.tokens[draft.last - 1]
    return { draft, start: first?.start ?? 0, end: last?.end ?? doc.text.length }
  })
  placed.sort((a, b) => a.start - b.start || b.end - a.end || a.draft.head - b.draft.head)
  const ids = new Map(placed.map(({ draft }, id) => [draft, id]))
  return placed.map(({ draft, start, end }, id) => ({
    id,
    sentence: draft.sentence.index,
    span: { start, end },
    head: draft.head,
    form: draft.form,
    actors: draft.actors,
    antecedent: draft.antecedent ? (ids.get(draft.antecedent) ?? null) : null,
    ...([...behind(draft)].some(({ inferred }) => inferred) ? { inferred: true } : {}),
    reason: draft.actors.length > 0 ? null : (draft.reason ?? 'not stated'),
  }))
}
