import type { Document } from '../../model/document.ts'
import { quotesOf } from '../../model/quotes.ts'
import { byItem, itemsOf } from '../../model/sections.ts'
import { childrenBy } from '../../model/tree.ts'
import type { Gazetteer } from '../../resources/gazetteer.ts'
import { resolveName } from './again.ts'
import type { Choosers } from './choosers.ts'
import { type Craft, resolveCraft } from './craft.ts'
import type { Draft } from './draft.ts'
import { facedAgain } from './facing.ts'
import { type LeftOut, resolveLeftOut } from './lead.ts'
import { membersOf } from './members.ts'
import type { Nominal } from './nominal.ts'
import { tellOrigin } from './origin-later.ts'
import type { Pronoun } from './pronoun.ts'
import { resolveDescription } from './recall.ts'
import { resolvePronoun } from './refer.ts'
import { resolveSpeakers } from './speaker.ts'
import { principalsOf } from './standing-for.ts'
import { Story } from './story.ts'
import { type Host, resolveHost } from './visit.ts'

/** Resolves short names, descriptions and pronouns through what stands before them in the same story, then what speakers say of themselves. */
export function resolve(doc: Document, drafts: readonly Draft[], gazetteer: Gazetteer, choose: Choosers): void {
  const quotes = quotesOf(doc.text)
  const items = itemsOf(doc.sentences)
  for (const [item, own] of byItem(items, drafts, ({ sentence }) => sentence.index).entries()) {
    const story = new Story(
      doc.sentences,
      quotes,
      own,
      gazetteer,
      { publisher: doc.meta.publisher ?? '', start: items.length > 1 ? items[item]! : null },
      choose,
    )
    const settled = new Set<Draft>()
    for (const draft of own) settle(story, draft, settled)
    resolveSpeakers(doc, story, own)
  }
}

/**
 * Resolves a mention, and before it those that say whose it is, or is not: "elders of the brigade", "Anna Berg, who leads the Danes", "police
 * arrested them".
 */
function settle(story: Story, draft: Draft, settled: Set<Draft>): void {
  if (settled.has(draft)) return
  settled.add(draft)
  for (const owner of ownersOf(story, draft)) settle(story, owner, settled)
  const members = membersOf(story, draft)
  if (members) draft.actors = members
  else if (isLeftOut(draft)) resolveLeftOut(story, draft)
  else if (isCraft(draft)) resolveCraft(story, draft)
  else if (isHost(draft)) resolveHost(story, draft)
  else if (isPronoun(draft)) resolvePronoun(story, draft)
  else if (isNominal(draft)) resolveDescription(story, draft)
  else resolveName(story, draft)
  story.tell(draft)
  tellOrigin(story, draft)
}

function ownersOf(story: Story, draft: Draft): readonly Draft[] {
  if (!isNominal(draft)) return [...principalsOf(story, draft), ...facedAgain(story, draft)]
  const words = [...(draft.owner ? [draft.owner] : []), ...childrenBy(draft.sentence, draft.head, 'nmod')]
  return [...words.flatMap(({ id }) => story.at(draft, id) ?? []), ...facedAgain(story, draft)]
}

function isPronoun(draft: Draft): draft is Pronoun {
  return 'person' in draft
}

function isLeftOut(draft: Draft): draft is LeftOut {
  return 'lead' in draft
}

function isCraft(draft: Draft): draft is Craft {
  return 'craft' in draft
}

function isHost(draft: Draft): draft is Host {
  return 'visited' in draft
}

function isNominal(draft: Draft): draft is Nominal {
  return 'at' in draft
}
