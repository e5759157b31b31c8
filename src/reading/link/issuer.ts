import type { Sentence } from '../../model/token.ts'
import type { Gazetteer } from '../../resources/gazetteer.ts'
import type { Draft } from './draft.ts'

/** What a heading calls a text that a ministry gives out, whatever it goes on to tell. */
const RELEASE = /\b(?:press|media|news) (?:release|statement|note)\b/i
/** What it calls the record of what was said there, where it tells nothing itself. */
const BRIEFING = /\b(?:briefing|transcript|(?:press|media|news) conference)\b/i
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/** How many sentences of a text belong to its heading: what it is, where and when it was given out. */
const HEADING = 2

/**
 * The state whose ministry gave a text out, as the text's heading says: "Weekly briefing of the Ministry of Foreign Affairs, Jakarta", "Press
 * release", below it "Muscat, 23 May". Null where the heading says neither what it is nor whose.
 */
export function issuerOf(
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  gazetteer: Gazetteer,
): string | null {
  const start = drafts[0]?.sentence.index ?? 0
  const [title] = sentences
  if (!title) return null
  const words = title.tokens.map(({ form }) => form).join(' ')
  const tells = title.tokens.some(({ xpos }) => FINITE.has(xpos))
  if (!RELEASE.test(words) && (tells || !BRIEFING.test(words) || /\bjoint\b/i.test(words))) return null
  for (const { sentence, proper, actors } of drafts) {
    if (sentence.index >= Math.max(start, title.index) + HEADING) break
    const [actor] = actors
    const isSeat = actor?.kind === 'place' && gazetteer.states.get(actor.country ?? '')?.capital === proper
    if (actor?.country && (actor.kind === 'ministry' || isSeat)) return actor.country
  }
  return null
}
