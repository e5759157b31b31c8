import type { Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import { headOf, type Story } from './story.ts'

/** How many sentences back the place is looked for whose people are told of. */
const REACH = 2

/** Those who are of the place where they are. */
const OF_PLACE = /^(?:inhabitant|islander|local|resident|townspeople|townsfolk|villager)$/

/** What lies in a state and is told of as a place. */
const SITE =
  /^(?:area|border|camp|city|coast|district|enclave|farm|hamlet|island|market|mosque|neighbou?rhood|outpost|port|province|region|settlement|suburb|territory|town|valley|village)$/

const WHERE = /^(?:across|around|at|in|inside|into|near|outside|through|throughout|to)$/

/**
 * The state of "residents" and "villagers" whom no words give one: the last in which the text told of a place ("a Syrian village", "in Niger",
 * "crossed into Niger"). Null where it told of none, or of places in two at once.
 */
export function stateOfInhabitants(story: Story, draft: Draft): string | null {
  const head = headOf(draft)
  if (!head || !OF_PLACE.test(head.lemma.toLowerCase()) || isOfNamed(draft)) return null
  for (let back = 0; back <= REACH; back++) {
    const index = draft.sentence.index - back
    const states = new Set<string>()
    for (const before of story.inSentence(index)) {
      const [actor, ...more] = before.actors
      if (before === draft || !actor?.country || more.length > 0) continue
      if (back === 0 && before.head > draft.head && !isInside(draft, before)) continue
      if (isPlace(before)) states.add(actor.country)
    }
    if (states.size > 0) return states.size === 1 ? [...states][0]! : null
  }
  return null
}

/** "Residents of Dosso": of a place that is named, of whatever state it is. */
function isOfNamed({ sentence, head }: Draft): boolean {
  return childrenBy(sentence, head, 'nmod', 'compound', 'nmod:poss').some(({ upos }) => upos === 'PROPN')
}

/** "Residents of a village in Niger". */
function isInside(draft: Draft, { head }: Draft): boolean {
  return draft.first <= head && head <= draft.last
}

function isPlace({ sentence, head, actors }: Draft): boolean {
  const own = tokenById(sentence, head)!
  const word = isRelation(own, 'conj') ? tokenById(sentence, own.head)! : own
  const isLand = actors[0]!.kind === 'place' || actors[0]!.kind === 'state'
  if (!isLand) return false
  const noun = tokenById(sentence, word.head)
  if (isRelation(word, 'amod') || isRelation(word, 'compound') || word.deprel === 'nmod:poss') return isSite(noun)
  if (isRelation(word, 'nmod') && isSite(noun)) return true
  return (isRelation(word, 'obl') || isRelation(word, 'nmod')) && WHERE.test(caseOf(sentence, word.id) ?? '')
}

function isSite(noun: Token | undefined): boolean {
  return noun !== undefined && SITE.test(noun.lemma.toLowerCase())
}
