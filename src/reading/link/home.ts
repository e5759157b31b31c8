import type { Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import { facedBy } from './facing.ts'
import { CLEAR, clear, isSubject, placeOf, type Story } from './story.ts'

/** Enough for a body that must belong to some state of the text. */
const SLIGHTLY = 1.15

/** How far ahead of the next a state stands that hardly leaves a doubt. */
export const FAR_AHEAD = 3

/** Prepositions of those by whom one is received and whom one meets. */
const HOSTED: ReadonlySet<string> = new Set(['by', 'with'])

/**
 * The state that stands out near a mention, else in the whole document; null where several compete, or where the mention does
 * something to that state and is therefore not its own: "the spokesman accused India".
 */
export function standingOut(story: Story, from: Draft, factor = CLEAR): string | null {
  const faced = facedBy(story, from)
  const near = story.focus(from).filter(({ code }) => !faced.has(code))
  const [best, next] = clear(near[0], near[1], factor) ? near : story.subjects.filter(({ code }) => !faced.has(code))
  return best && clear(best, next, factor) ? best.code : null
}

/**
 * The state that an office or a body without one belongs to: that of the publisher; of the one that stands out; of who is said to
 * speak of it ("the minister denied that the navy fired"); of the text's place; else the one that stands out, however little. Whom
 * something is done to is not of the state that does it.
 */
export function homeOf(story: Story, from: Draft): string | null {
  const known = hostOf(story, from) ?? story.home ?? seatBefore(story, from)
  if (known) return known
  const faced = facedBy(story, from)
  const before = subjectBefore(story, from, faced)
  // "X withdrew after the junta ordered them out": who does something to others is not of them.
  const subject = before !== null && isSubject(placeOf(from)) && facesThem(from) ? null : before
  const rival = opponentBefore(story, from)
  if (rival) return rival
  if (!isSubject(ownedBy(from))) {
    const [best, next] = story.focus(from).filter(({ code }) => code !== subject && !faced.has(code))
    return best && clear(best, next, SLIGHTLY) ? best.code : null
  }
  const sentFrom = story.sentFrom !== null && !faced.has(story.sentFrom) ? story.sentFrom : null
  return (
    subject ??
    subjectOfLast(story, from, faced) ??
    standingOut(story, from) ??
    sentFrom ??
    standingOut(story, from, SLIGHTLY)
  )
}

/** "In Tehran, the spokesman said": the state whose capital opens the sentence of a subject. */
export function seatBefore(story: Story, from: Draft): string | null {
  if (!isSubject(placeOf(from))) return null
  for (const { sentence, first, head, proper, actors } of story.back(from, 0)) {
    const code = actors.length === 1 && actors[0]!.kind === 'place' ? actors[0]!.country : null
    if (code === null || proper === null || first > 3 || !/^(?:in|at|from)$/.test(caseOf(sentence, head) ?? ''))
      continue
    if (story.gazetteer.states.get(code)?.capital === proper) return code
  }
  return null
}

/** The state that did what the sentence before tells: "Peru summoned the envoy. The foreign ministry accused Chile". */
function subjectOfLast(story: Story, from: Draft, faced: ReadonlySet<string>): string | null {
  for (const before of story.back(from, 1)) {
    if (before.sentence === from.sentence || before.form === 'adjective' || before.actors.length > 1) continue
    const place = placeOf(before)
    const code = before.actors[0]?.country
    if (code && isSubject(place) && tokenById(before.sentence, place!.head)?.deprel === 'root')
      return faced.has(code) ? null : code
  }
  return null
}

/**
 * In what a ministry publishes, the other of two states for who stands across from one of its own: "Minister X was received by Prime Minister
 * Y", "President Z thanked" the ministry's state.
 */
export function hostOf(story: Story, from: Draft): string | null {
  const place = placeOf(from)
  if (!story.home || !place || from.plural || from.role?.class !== 'person') return null
  const faced = isRelation(place, 'obj') || HOSTED.has(caseOf(from.sentence, place.id) ?? '')
  const across = isSubject(place)
    ? facedBy(story, from).has(story.home)
    : faced && subjectBefore(story, from) === story.home
  const [best, next] = story.subjects.filter(({ code }) => code !== story.home)
  return across && best && clear(best, next) ? best.code : null
}

/** Whether the object of what a subject does is a pronoun, which goes back to the subject before. */
function facesThem(from: Draft): boolean {
  const verb = tokenById(from.sentence, placeOf(from)?.head ?? 0)
  return verb?.deprel === 'advcl' && childrenBy(from.sentence, verb.id, 'obj').some(({ xpos }) => xpos === 'PRP')
}

/** The state that does something to what is no subject: "South Korea promised the country". */
export function doerOf(story: Story, draft: Draft): string | null {
  return isSubject(ownedBy(draft)) ? null : subjectBefore(story, draft)
}

/** The state of an opposition that does something to a government: it is its own. */
function opponentBefore(story: Story, from: Draft): string | null {
  for (const before of story.back(from, 0)) {
    const [actor] = before.actors
    if (actor?.sector === 'OPP' && before.form !== 'adjective' && isSubject(placeOf(before))) return actor.country
  }
  return null
}

/** State of the subject that stands before a mention in its sentence. */
function subjectBefore(story: Story, from: Draft, faced: ReadonlySet<string> = new Set()): string | null {
  for (const before of story.back(from, 0)) {
    const [actor] = before.actors
    if (actor?.country && !faced.has(actor.country) && before.form !== 'adjective' && isSubject(placeOf(before)))
      return actor.country
  }
  return null
}

/** The noun of which a mention is the owner, if it is one: "the ministry" of "the ministry's spokesman". */
function ownedBy(draft: Draft): Token | undefined {
  const place = placeOf(draft)
  return place?.deprel === 'nmod:poss' ? tokenById(draft.sentence, place.head) : place
}
