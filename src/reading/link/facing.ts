import type { Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import { isSubject, placeOf, type Story } from './story.ts'

/** Prepositions of those to whom something is done. */
const AGAINST: ReadonlySet<string> = new Set(['against', 'with', 'to', 'at'])

/** What one does to the words or deeds of another: whose they are, the one who does it is not. */
const ANSWERING =
  /^(?:accept|answer|applaud|condemn|criticise|criticize|decline|denounce|deny|deplore|dismiss|hail|praise|rebuff|rebut|refuse|reject|resent|ridicule|spurn|turn|welcome)$/

/** What is said to another, who then answers. */
const ADDRESSING =
  /^(?:accuse|appeal|ask|blame|call|complain|condemn|criticise|criticize|demand|denounce|invite|offer|propose|protest|reproach|request|summon|urge|warn)$/

/**
 * The states that a mention stands across from, and which it is therefore not of: whom its verb is done to ("the spokesman accused
 * India"), whose words or deeds it answers ("the minister dismissed the Chilean statement"), who accused, asked or offered in the
 * sentence before, where the answer names nobody; of a named person all this wherever the story names him.
 */
export function facedBy(story: Story, from: Draft): ReadonlySet<string> {
  const faced = inClause(story, from)
  if (faced.size === 0) {
    const asked = addressedBefore(story, from)
    if (asked !== null) faced.add(asked)
  }
  for (const code of story.facedByName(from, (again) => inClause(story, again))) faced.add(code)
  return faced
}

function inClause(story: Story, from: Draft): Set<string> {
  const faced = new Set<string>()
  const place = placeOf(from)
  const verb = place && isSubject(place) ? tokenById(from.sentence, place.head) : undefined
  if (!verb) return faced
  for (const child of childrenBy(from.sentence, verb.id, 'obj', 'iobj', 'obl'))
    if (!isRelation(child, 'obl') || AGAINST.has(caseOf(from.sentence, child.id) ?? ''))
      for (const code of statesOf(story, from, child)) faced.add(code)
  if (!ANSWERING.test(verb.lemma)) return faced
  for (const object of childrenBy(from.sentence, verb.id, 'obj'))
    for (const owner of childrenBy(from.sentence, object.id, 'amod', 'compound', 'nmod'))
      for (const code of statesOf(story, from, owner)) faced.add(code)
  return faced
}

function statesOf(story: Story, from: Draft, { id }: Token): string[] {
  return (story.at(from, id)?.actors ?? []).flatMap(({ country }) => country ?? [])
}

/** The state that accused, asked or offered in the sentence before. */
function addressedBefore(story: Story, from: Draft): string | null {
  const own = placeOf(from)
  if (!own || !isSubject(own) || !ANSWERING.test(tokenById(from.sentence, own.head)?.lemma ?? '')) return null
  for (const before of story.back(from, 1)) {
    if (before.sentence === from.sentence || before.form === 'adjective' || before.actors.length > 1) continue
    const place = placeOf(before)
    const verb = place && isSubject(place) ? tokenById(before.sentence, place.head) : undefined
    const code = before.actors[0]?.country
    if (code && verb && ADDRESSING.test(verb.lemma)) return code
  }
  return null
}
