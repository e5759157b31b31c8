import type { Actor } from '../../model/actor.ts'
import { STATE_SECTORS } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import type { Story } from './story.ts'

/** How many sentences back the place is looked for that "there" means. */
const REACH = 1

const WHERE = /^(?:across|around|at|in|inside|into|near|through|throughout|to|within)$/

/** Who may be anywhere for another state. */
const POSTED =
  /^(?:ambassador|attach[eé]|consul|correspondent|delegate|delegation|diplomat|emissary|envoy|force|mission|monitor|observer|peacekeeper|soldier|tourist|troop)$/

/**
 * "The government there", "prosecutors there", "Harare, where the president refused": those of the state in which the place lies that was told of
 * last. Null where no such word stands beside them, or places in two states are told of alike.
 */
export function ofPlaceBefore(story: Story, draft: Draft, own: Actor): Actor | null {
  if (POSTED.test(draft.role?.head ?? '')) return null
  // Whose "our two governments" are their own words say.
  if (draft.owner || childrenBy(draft.sentence, draft.head, 'nummod', 'nmod').length > 0) return null
  const code = isThere(draft) ? placeBefore(story, draft) : placeAbove(story, draft)
  if (!code) return null
  const { sector } = own
  const stands = own.id !== 'opposition' && STATE_SECTORS.has(sector)
  return { ...own, id: stands ? code : `${code}-${sector === 'UNS' ? 'CVL' : (sector ?? 'CVL')}`, country: code }
}

function isThere({ sentence, head, last, first, proper }: Draft): boolean {
  const next = sentence.tokens[last]
  // Parsers take "prosecutors there have charged it" for a clause that begins with "there".
  if (proper === null && next?.form === 'there') return next.deprel !== 'expl' || !hasBe(sentence, next)
  // "An opposition deputy there, Nicolas Faber".
  return childrenBy(sentence, head, 'advmod').some(({ form, id }) => form === 'there' && id > first && id <= last + 1)
}

function hasBe(sentence: Sentence, { head }: Token): boolean {
  return tokenById(sentence, head)?.lemma === 'be'
}

/** The state of the place whose clause a mention is the subject of: "Sanaa, where the rebels detained him". */
function placeAbove(story: Story, { sentence, head }: Draft): string | null {
  const own = tokenById(sentence, head)
  const verb = own && isRelation(own, 'nsubj') ? tokenById(sentence, own.head) : undefined
  const isWhere = verb && childrenBy(sentence, verb.id, 'advmod', 'mark').some(({ form }) => form === 'where')
  if (!isWhere || verb.deprel !== 'acl:relcl') return null
  return landOf(story.byHead.get(`${sentence.index}:${verb.head}`))
}

function placeBefore(story: Story, draft: Draft): string | null {
  for (let back = 0; back <= REACH; back++) {
    const before = story
      .inSentence(draft.sentence.index - back)
      .filter((other) => (back > 0 || other.last < draft.first) && landOf(other) !== null)
    const places = before.filter((other) => isPlace(other, WHERE))
    const told = places.length > 0 ? places : before.filter((other) => isPlace(other, /^from$/))
    const codes = new Set(told.map((other) => landOf(other)))
    if (codes.size > 0) return codes.size === 1 ? [...codes][0]! : null
  }
  return null
}

function landOf(told: Draft | undefined): string | null {
  const [actor, ...more] = told?.actors ?? []
  if (!actor || more.length > 0 || told?.form !== 'name') return null
  return actor.kind === 'place' || actor.kind === 'state' ? actor.country : null
}

function isPlace({ sentence, head }: Draft, markers: RegExp): boolean {
  const own = tokenById(sentence, head)!
  const isTold = isRelation(own, 'obl') || isRelation(own, 'nmod') || childrenBy(sentence, head, 'cop').length > 0
  const isReached = isRelation(own, 'obj') && /^(?:leave|reach|tour|visit)$/.test(tokenById(sentence, own.head)!.lemma)
  return isReached || (isTold && markers.test(caseOf(sentence, head) ?? ''))
}
