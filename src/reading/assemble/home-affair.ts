import type { Event } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation } from '../../model/tree.ts'

/** Types of what is said of another's deed or asked of him. */
const SAID: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT', 'REJECT', 'REQUEST'])

/** What a state has with itself: its offices and who wants them, its money, its courts' papers. */
const AFFAIRS = new Set(
  (
    'budget candidacy caucus constituency electorate healthcare impeachment lawsuit litigation nomination pension primary ' +
    'reshuffle resignation subpoena tax taxation turnout voter wage welfare'
  ).split(' '),
)

/** Those who have to do with their own state alone. */
const PEOPLE = new Set(
  (
    'councillor doctor farmer governor judge marcher mayor nurse pensioner prosecutor ' +
    'striker student taxpayer teacher tenant union worker'
  ).split(' '),
)

/**
 * Whether what is judged or asked for is named and is a state's own affair: "attacked the impeachment inquiry", "rejected the teachers'
 * demands". Then no other state of the story is meant.
 */
export function isHomeAffair(sentence: Sentence, { head, type }: Pick<Event, 'head' | 'type'>): boolean {
  return SAID.has(type) && childrenBy(sentence, head, 'obj', 'nsubj:pass').some((thing) => isOwn(sentence, thing))
}

function isOwn(sentence: Sentence, thing: Token): boolean {
  const before = childrenBy(sentence, thing.id, 'compound', 'amod', 'nmod:poss')
  if (before.some((word) => isRelation(word, 'nmod:poss') && PEOPLE.has(word.lemma.toLowerCase()))) return true
  return [thing, ...before].some(({ lemma }) => AFFAIRS.has(lemma.toLowerCase()))
}
