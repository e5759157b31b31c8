import { tokenById } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import { coordinated, isSubject, placeOf, type Story } from './story.ts'

/** "The former", "the latter": the first or the last of two that are joined right before, or named in the sentence before. */
export function oneOfTwo(story: Story, draft: Draft, which: 'former' | 'latter'): Draft | null {
  const before = [...story.back(draft, 1)].filter(isParty).reverse()
  const joined = before
    .map((one) => distinct(coordinated(story, one).filter(isParty)))
    .findLast((group) => group.length > 1)
  const last = before.filter(({ sentence }) => sentence.index === draft.sentence.index - 1)
  const two = joined ?? distinct(last)
  if (two.length < 2 || (which === 'former' && two.length > 2)) return null
  return joined || two.length === 2 ? two[which === 'former' ? 0 : two.length - 1]! : null
}

/** "The other side": of the two states of its own sentence, or of the one before, the one that does not do what that tells. */
export function otherOfTwo(story: Story, draft: Draft): Draft | null {
  const states = [...story.back(draft, 1)]
    .filter(({ actors, form }) => actors.length === 1 && actors[0]!.country !== null && form !== 'adjective')
    .reverse()
  const own = states.filter(({ sentence }) => sentence === draft.sentence)
  const told = own.length > 0 ? own : states
  const doer = told.find(isMain)
  const codes = new Set(told.map(({ actors }) => actors[0]!.country))
  if (codes.size !== 2 || !doer) return null
  return told.find(({ actors }) => actors[0]!.country !== doer.actors[0]!.country) ?? null
}

function isParty({ actors, form }: Draft): boolean {
  return actors.length === 1 && form !== 'adjective' && form !== 'possessive' && actors[0]!.kind !== 'place'
}

/** Whether a mention is the subject of its sentence. */
function isMain(draft: Draft): boolean {
  const place = placeOf(draft)
  return isSubject(place) && tokenById(draft.sentence, place!.head)?.deprel === 'root'
}

function distinct(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Map<string, Draft>()
  for (const one of drafts) {
    const key = `${one.actors[0]!.id} ${one.actors[0]!.kind === 'person' ? one.actors[0]!.name : ''}`
    if (!seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()]
}
