import type { Actor, ActorKind } from '../../model/actor.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { ancestors, caseOf, childrenBy, isRelation, isSomeone, tokenById } from '../../model/tree.ts'
import { addresserBefore } from './answerer.ts'
import type { Candidate, Place } from './choosers.ts'
import type { Draft } from './draft.ts'
import type { Pronoun } from './pronoun.ts'
import { coordinated, distinct, isSubject, type Story } from './story.ts'

/** How many sentences back parties, and things that are none, are looked for. */
const [FAR, NEAR] = [5, 2]

/** Who and what a pronoun of the third person may stand for, those told of nearest to it first, and nothing last. */
export function candidatesFor(story: Story, draft: Pronoun): Candidate[] {
  const found = new Map<string, { readonly key: string; readonly actors: readonly Actor[]; readonly places: Place[] }>()
  const add = (key: string, actors: readonly Actor[], place: Place) => {
    const known = found.get(key)
    if (known) known.places.push(place)
    else found.set(key, { key, actors, places: [place] })
  }
  for (const before of story.back(draft, FAR)) {
    const { sentence, head, first, last } = before
    if (sentence === draft.sentence && first <= draft.head && draft.head <= last) continue
    if (isPartOfTitle(story, before)) continue
    const thing = story.stood.get(before)
    const actors = thing === undefined ? meant(story, draft, before) : []
    if (actors) add(thing ?? keyOf(actors), actors, { sentence, head, draft: before })
  }
  for (let back = 0; back <= NEAR; back++) {
    const sentence = story.sentences[draft.sentence.index - back]
    for (const token of sentence?.tokens ?? [])
      if (isThing(story, draft, sentence!, token))
        add(`"${token.lemma.toLowerCase()}"`, [], { sentence: sentence!, head: token.id, draft: null })
  }
  const doer = doerTo(draft)
  const isDoer = ({ sentence, head }: Place) => sentence === draft.sentence && head === doer?.id
  const others = namedBeside(story, draft)
  const asker = addresserBefore(story, draft)
  const asked = asker === null ? '' : keyOf(asker.actors)
  const list = [...found.values()].filter(
    ({ key, actors, places }) => !places.some(isDoer) && !actors.some(({ id }) => others.has(id)) && key !== asked,
  )
  for (const { places } of list) places.sort((a, b) => order(b) - order(a))
  list.sort((a, b) => order(b.places[0]!) - order(a.places[0]!))
  const fitting = likely(story, draft, list)
  const joined = fitting.filter(({ places }) => places.some((place) => isJoinedTo(draft, place)))
  return [...(joined.length > 0 ? joined : fitting), { key: '', actors: [], places: [] }]
}

/** "A White House official": who is named inside what another is called is not told of there. */
function isPartOfTitle(story: Story, { sentence, head }: Draft): boolean {
  const word = tokenById(sentence, head)!
  return isRelation(word, 'compound') && (story.byHead.get(`${sentence.index}:${word.head}`)?.actors.length ?? 0) > 0
}

/** Longer than any sentence. */
const LONGEST = 10_000

function order({ sentence, head }: Place): number {
  return sentence.index * LONGEST + head
}

/** Who is meant where a pronoun of the third person stands for a mention; null where it cannot by number, gender or kind. */
export function meant(story: Story, draft: Pronoun, before: Draft): readonly Actor[] | null {
  const [actor] = before.actors
  if (!actor || isSomeone(tokenById(before.sentence, before.head))) return null
  if (draft.person === 'many') {
    const all = distinct(coordinated(story, before).flatMap(({ actors }) => actors))
    return all.length > 1 || before.plural || MANY.has(actor.kind) ? all : null
  }
  if (before.actors.length > 1) return null
  if (draft.person === 'thing') {
    const isMany = before.plural && before.form === 'nominal'
    return actor.kind === 'person' || isMany ? null : before.actors
  }
  const clash = draft.gender && before.gender && draft.gender !== before.gender
  return actor.kind !== 'person' || before.plural || clash ? null : before.actors
}

/**
 * Leaves out whoever is told of before "those" for whom "they" stands, and, beside a subject that does it, whoever is only the place where it
 * is done: "the union of miners in Peru ended its strike".
 */
function likely(story: Story, draft: Pronoun, list: readonly Candidate[]): readonly Candidate[] {
  const pointing = list.find(({ places: [at] }) => at?.draft === null && POINTING.test(wordAt(at)?.form ?? ''))
  const after = pointing ? list.slice(0, list.indexOf(pointing)) : list
  const parties = new Set(after.filter(({ actors }) => actors.length > 0))
  const does =
    speaksForOthers(story, draft) ||
    [...parties].some(({ places }) =>
      places.some((place) => place.sentence === draft.sentence && isRelation(wordAt(place)!, 'nsubj')),
    )
  return list.filter((candidate) => {
    if (candidate.actors.length === 0) return true
    return parties.has(candidate) && !(does && candidate.places.every(isLocated))
  })
}

/** "Speaking in Niger, the Chadian minister said it would leave": "it" is for whom he speaks, though only where he spoke is named as a thing is. */
function speaksForOthers(story: Story, draft: Pronoun): boolean {
  if (draft.person !== 'thing') return false
  const doers = ancestors(draft.sentence, draft.head).flatMap(({ id }) => childrenBy(draft.sentence, id, 'nsubj'))
  return doers.some(({ id }) => {
    const actor = id === draft.head ? undefined : story.at(draft, id)?.actors[0]
    return actor?.kind === 'person' && actor.sector !== null
  })
}

function wordAt({ sentence, head }: Place): Token | undefined {
  return tokenById(sentence, head)
}

/** Where something happens is seldom who does it: "speaking in Yemen". */
function isLocated({ sentence, head }: Place): boolean {
  return LOCATIVE.has(caseOf(sentence, head) ?? '')
}

const LOCATIVE = new Set(['in', 'at', 'near', 'inside', 'across', 'on'])

/** "Samoa and its fishermen": whose what is joined to a name is, is that name's. */
function isJoinedTo({ sentence, head, form }: Pronoun, place: Place): boolean {
  if (form !== 'possessive' || place.sentence !== sentence || !place.draft) return false
  const owned = tokenById(sentence, tokenById(sentence, head)!.head)
  return owned !== undefined && isRelation(owned, 'conj') && owned.head === place.head
}

/** What is many though it is named as one. */
const MANY: ReadonlySet<ActorKind> = new Set([
  'population',
  'armed-group',
  'police',
  'military',
  'government',
  'bloc',
  'party',
])

/** The same for all mentions of the same parties. */
function keyOf(actors: readonly Actor[]): string {
  return actors
    .map(({ id, kind, name }) => (kind === 'person' ? `${id} ${name}` : id))
    .sort()
    .join('+')
}

const PLACES = ['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj', 'root', 'appos']

/** Whether a word before the pronoun names something that is no party, and of which there are as many: "The deal was signed. It provides ..." */
function isThing(story: Story, draft: Pronoun, sentence: Sentence, token: Token): boolean {
  const isPointing = draft.person === 'many' && POINTING.test(token.form)
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && !isPointing) return false
  if (sentence === draft.sentence && token.id >= draft.head) return false
  if (!PLACES.some((relation) => isRelation(token, relation))) return false
  if (isNamedBy(story, sentence, token)) return false
  if (isPointing) return true
  const plural = token.xpos === 'NNS' || token.xpos === 'NNPS' || token.feats.includes('Plur')
  return plural === (draft.person === 'many')
}

/** Whether a word names a party, or stands beside the one that does: "the minister, Fang Yi". */
function isNamedBy(story: Story, sentence: Sentence, token: Token): boolean {
  const isParty = (id: number) => (story.byHead.get(`${sentence.index}:${id}`)?.actors.length ?? 0) > 0
  return isParty(token.id) || (isRelation(token, 'appos') && token.upos === 'PROPN' && isParty(token.head))
}

/** "Those who send arms are lying. If they are honest": nobody that the text names. */
const POINTING = /^(?:those|these)$/i

/** "Oneself" stands for whom another pronoun in its place could not stand for. */
export const REFLEXIVE = /sel(?:f|ves)$/i

/** Who does something to a pronoun, for whom it cannot stand: "Peru thanked it", "Peru refused to thank it". */
function doerTo({ sentence, head, form }: Pronoun): Token | undefined {
  const word = tokenById(sentence, head)!
  const isDoneTo = form !== 'possessive' && !REFLEXIVE.test(word.form) && DONE_TO.some((r) => isRelation(word, r))
  let verb = isDoneTo ? tokenById(sentence, word.head) : undefined
  for (let steps = 0; verb && steps < 5; steps++) {
    const [subject] = childrenBy(sentence, verb.id, 'nsubj')
    if (subject) return subject
    verb = isRelation(verb, 'xcomp') || isRelation(verb, 'conj') ? tokenById(sentence, verb.head) : undefined
  }
  return undefined
}

const DONE_TO = ['obj', 'iobj', 'obl']
/** "He told reporters in Nairobi": where something is done, the doer may well be at home. */
const WHERE = /^(?:in|at|near|inside|outside|around)$/

/** Parties to whom the doer that a pronoun is does something by name, so that it is another: "it will supply Peru", "they met Peru's envoy". */
function namedBeside(story: Story, draft: Pronoun): ReadonlySet<string> {
  const word = tokenById(draft.sentence, draft.head)!
  if (!isSubject(word)) return new Set()
  const done = childrenBy(draft.sentence, word.head, ...DONE_TO).filter(
    ({ id }) => !WHERE.test(caseOf(draft.sentence, id) ?? ''),
  )
  const words = done.flatMap((token) => [token, ...childrenBy(draft.sentence, token.id, 'conj')])
  const others = words.flatMap(({ id }) => story.at(draft, id) ?? [])
  return new Set(others.flatMap(({ proper, actors }) => (proper === null ? [] : actors.map(({ id }) => id))))
}
