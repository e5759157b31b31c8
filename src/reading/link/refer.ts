import type { Actor } from '../../model/actor.ts'
import type { Token } from '../../model/token.ts'
import { caseOf, isRelation, isSomeone, tokenById } from '../../model/tree.ts'
import type { Draft } from './draft.ts'
import { pairBefore } from './pair.ts'
import type { Pronoun } from './pronoun.ts'
import { coordinated, distinct, headOf, isSubject, placeOf, type Story } from './story.ts'

/** Why a pronoun stays open whose nearest subject is no actor. */
const NO_ACTOR = 'stands for no actor'

/** Finds what a pronoun stands for by number, gender, nearness and subjecthood; leaves it open where nothing fits. */
export function resolvePronoun(story: Story, draft: Pronoun): void {
  if (draft.person === 'speaker') {
    draft.reason = 'speaker'
    return
  }
  if (draft.person === 'addressed') {
    draft.reason = 'addressed'
    return
  }
  if (draft.person === 'pair') {
    const pair = pairBefore(story, draft, isParty, true)
    if (pair) Object.assign(draft, { actors: pair.actors, antecedent: pair.before })
    else draft.reason = 'no pair stands out'
    return
  }
  const blocked = draft.person !== 'single' && blockedBy(story, draft)
  if (blocked) {
    draft.reason = NO_ACTOR
    return
  }
  const best = candidate(story, draft)
  if (!best) {
    draft.reason = 'nothing before it fits'
    return
  }
  draft.antecedent = best
  draft.actors = draft.person === 'many' ? distinct(coordinated(story, best).flatMap((d) => d.actors)) : best.actors
  if (draft.person === 'single') best.gender ??= draft.gender
}

/** Whether an actor may be one of "the two". */
function isParty({ country, kind }: Actor): boolean {
  return (country !== null || kind !== 'person') && kind !== 'place'
}

function candidate(story: Story, draft: Pronoun): Draft | null {
  const reach = draft.person === 'single' ? 4 : 2
  let best: Draft | null = null
  let top = Number.NEGATIVE_INFINITY
  for (const before of story.back(draft, reach)) {
    if (!fits(story, draft, before) || barred(draft, before)) continue
    const score = salience(draft, before)
    if (score > top) {
      top = score
      best = before
    }
  }
  return best
}

function salience(draft: Pronoun, before: Draft): number {
  const head = placeOf(before)
  const distance = draft.sentence.index - before.sentence.index
  let score = -3 * distance
  if (isSubject(head)) score += 2
  if (isLocated(before)) score -= 1.5
  if (isSubject(head) && isSubject(headOf(draft))) score += 0.5
  if (before.proper !== null) score += 0.5
  if (draft.gender !== null && before.gender === draft.gender) score += 0.5
  if (distance === 0) score -= (draft.head - before.head) * 0.02
  if (isDoneToo(draft, before) || isJoinedTo(draft, before)) score += 3
  return score
}

/** "Took Peru to court, accusing it": what is done beside something is done to the same. */
function isDoneToo(draft: Pronoun, before: Draft): boolean {
  const [pronoun, object] = [headOf(draft), placeOf(before)]
  if (before.sentence !== draft.sentence || !pronoun || !object) return false
  const clause = tokenById(draft.sentence, pronoun.head)
  const beside = clause?.xpos === 'VBG' && isRelation(clause, 'advcl') && clause.head === object.head
  return beside && isRelation(pronoun, 'obj') && isRelation(object, 'obj')
}

/** "Samoa and its fishermen": whose what is joined to a name is, is that name's. */
function isJoinedTo(draft: Pronoun, before: Draft): boolean {
  if (draft.form !== 'possessive' || before.sentence !== draft.sentence) return false
  const owned = tokenById(draft.sentence, headOf(draft)?.head ?? 0)
  return owned !== undefined && isRelation(owned, 'conj') && owned.head === before.head
}

/** Where something happens is seldom who does it: "speaking in Yemen". */
function isLocated(before: Draft): boolean {
  return LOCATIVE.has(caseOf(before.sentence, before.head) ?? '')
}

const LOCATIVE = new Set(['in', 'at', 'near', 'inside', 'across', 'on'])

const THINGS: ReadonlySet<string> = new Set([
  'state',
  'igo',
  'bloc',
  'government',
  'ministry',
  'military',
  'parliament',
  'court',
  'agency',
  'party',
  'armed-group',
  'company',
  'media',
  'ngo',
  'organisation',
])
const MANY: ReadonlySet<string> = new Set([
  'population',
  'armed-group',
  'police',
  'military',
  'government',
  'bloc',
  'party',
])

function fits(story: Story, draft: Pronoun, before: Draft): boolean {
  const [actor] = before.actors
  if (!actor || before.form === 'adjective' || isSomeone(headOf(before))) return false
  if (draft.person === 'many') return isMany(story, before, actor)
  if (before.actors.length > 1) return false
  // "police drove the crowd back": a crowd is one, though it is many.
  const one = THINGS.has(actor.kind) || (actor.kind === 'population' && before.form === 'nominal')
  if (draft.person === 'thing') return one && !(before.plural && before.form === 'nominal')
  return actor.kind === 'person' && !before.plural && !(draft.gender && before.gender && draft.gender !== before.gender)
}

function isMany(story: Story, before: Draft, actor: Actor): boolean {
  if (before.actors.length > 1 || before.plural) return actor.kind !== 'place'
  if (coordinated(story, before).length > 1) return true
  return MANY.has(actor.kind)
}

/** A pronoun cannot stand for what holds it, nor an object for the subject of its own verb. */
function barred(draft: Pronoun, before: Draft): boolean {
  if (before.sentence !== draft.sentence) return false
  if (before.first <= draft.head && draft.head <= before.last) return true
  if (draft.form === 'possessive') return false
  const verb = headOf(draft)?.head
  if (isToldBy(draft, before)) return true
  const reflexive = /sel(?:f|ves)$/i.test(headOf(draft)?.form ?? '')
  return !reflexive && verb !== undefined && verb !== 0 && headOf(before)?.head === verb
}

/** "Berg had promised him trucks, he said": who says something of another by name does not speak of himself. */
function isToldBy(draft: Pronoun, before: Draft): boolean {
  const [pronoun, named] = [headOf(draft), placeOf(before)]
  if (before.proper === null || !isSubject(pronoun) || !isSubject(named)) return false
  const clause = tokenById(before.sentence, named!.head)
  if (clause?.head !== pronoun!.head || !isRelation(clause, 'ccomp') || clause.id > pronoun!.id) return false
  // `Berg was pleased: "We thank Peru," he said`: the words that he speaks begin behind what is told of him.
  return !before.sentence.tokens.slice(clause.id, pronoun!.id).some(({ form }) => /^["“«]$/.test(form))
}

/** Whether the nearest subject before the pronoun is a noun that is no actor: "The deal was signed. It provides ..." */
function blockedBy(story: Story, draft: Pronoun): boolean {
  const subject = subjectBefore(draft) ?? (draft.form === 'possessive' ? null : firstSubject(story, draft))
  if (!subject) return false
  const known = story.byHead.get(`${subject.sentence}:${subject.token.id}`)
  // "Those who send arms are lying. If they are honest, they must stop": of nobody that the text names.
  if (draft.person === 'many' && (POINTING.test(subject.token.form) || (known && standsForNone(known)))) return true
  if (subject.token.upos !== 'NOUN' || known) return false
  const plural = subject.token.xpos === 'NNS' || subject.token.feats.includes('Plur')
  return plural === (draft.person === 'many')
}

const POINTING = /^(?:those|these)$/i

/** "They" that was found to be nobody's. */
function standsForNone({ form, reason, plural }: Draft): boolean {
  return form === 'pronoun' && plural && reason === NO_ACTOR
}

function subjectBefore(draft: Draft): { token: Token; sentence: number } | null {
  for (let id = draft.head - 1; id > 0; id--) {
    const token = draft.sentence.tokens[id - 1]
    if (token && isRelation(token, 'nsubj') && token.upos !== 'PRON') return { token, sentence: draft.sentence.index }
  }
  return null
}

function firstSubject(story: Story, draft: Draft): { token: Token; sentence: number } | null {
  const before = story.previous(draft)
  const isRoot = (t: Token | undefined) => t?.head === 0
  const token =
    before?.tokens.find((t) => isRelation(t, 'nsubj') && isRoot(before.tokens[t.head - 1])) ??
    before?.tokens.find((t) => isRoot(t) && POINTING.test(t.form))
  return before && token ? { token, sentence: before.index } : null
}
