import type { Actor } from '../../model/actor.ts'
import { STATE_SECTORS } from '../../model/plover.ts'
import { caseOf, childrenBy, tokenById } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import { clear, coordinated, isSubject, placeOf, type Story } from './story.ts'
import { otherOfVisit } from './visit.ts'

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

/** "The latter government": the body or officer of the last of two. */
export function orderedOf(story: Story, draft: Draft, own: Actor): Actor | null {
  const code = draft.role?.class === 'state' ? null : orderedState(story, draft)
  return code && STATE_SECTORS.has(own.sector) ? { ...own, id: code, country: code } : null
}

/** "The latter country", "the former state" of two; a former ruler or colony is something else. */
export function orderedState(story: Story, draft: Draft): string | null {
  const { sentence, head, plural } = draft
  const words = childrenBy(sentence, head, 'amod', 'nmod', 'compound')
  const [which] = words
  if (plural || words.length !== 1 || !/^(?:former|latter)$/.test(which!.form)) return null
  if (which!.form === 'former' && draft.role?.class !== 'state') return null
  return oneOfTwo(story, draft, which!.form as 'former' | 'latter')?.actors[0]?.country ?? null
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

/** "Its neighbour", "her counterpart": beside the owner the one whom he visits or receives, else the one state that the text is about, or that is near. */
export function otherOf(story: Story, draft: Draft, owner: string): Actor | null {
  const visited = PEER.test(draft.role?.head ?? '') ? otherOfVisit(story, draft, owner) : null
  if (visited) return story.state(visited)
  for (const list of [story.subjects, story.focus(draft)]) {
    const [best, next] = list.filter(({ code }) => code !== owner)
    if (best && clear(best, next)) return story.state(best.code)
  }
  return null
}

/** "Her counterpart in Niamey, Moussa Ba": of the state where he sits, else of the other of two; null of whoever is called by another noun. */
export function peerOf(story: Story, draft: Draft, owner: string): Actor | null {
  if (!/^(?:colleague|counterpart)$/.test(draft.role?.head ?? '')) return null
  const { sentence, first, last } = draft
  const seat = story
    .inSentence(sentence.index)
    .find(({ head, form }) => head > first && head <= last && form === 'name' && caseOf(sentence, head) === 'in')
  const code = seat?.actors[0]?.country
  return code ? story.state(code) : otherOf(story, draft, owner)
}

/** Who holds the same office in another state. */
const PEER = /^(?:colleague|counterpart|guest)$/

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
