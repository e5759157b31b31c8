import type { Document } from '../../model/document.ts'
import type { Gazetteer } from '../../resources/gazetteer.ts'
import { resolveName } from './again.ts'
import type { Draft } from './draft.ts'
import type { Nominal } from './nominal.ts'
import type { Pronoun } from './pronoun.ts'
import { resolveDescription } from './recall.ts'
import { resolvePronoun } from './refer.ts'
import { resolveSpeakers } from './speaker.ts'
import { Story } from './story.ts'

/** Resolves short names, descriptions and pronouns through what stands before them, then what speakers say of themselves. */
export function resolve(doc: Document, drafts: readonly Draft[], gazetteer: Gazetteer): void {
  const story = new Story(doc.sentences, drafts, gazetteer, doc.meta.publisher ?? '')
  for (const draft of drafts) {
    if (isPronoun(draft)) resolvePronoun(story, draft)
    else if (isNominal(draft)) resolveDescription(story, draft)
    else resolveName(story, draft)
    story.tell(draft)
  }
  resolveSpeakers(doc, story, drafts)
}

function isPronoun(draft: Draft): draft is Pronoun {
  return 'person' in draft
}

function isNominal(draft: Draft): draft is Nominal {
  return 'at' in draft
}
