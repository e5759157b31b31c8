import type { Actor } from '../../model/actor.ts'
import { negationOf } from '../../model/negation.ts'
import type { Sector } from '../../model/plover.ts'
import type { Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Entry } from '../../resources/gazetteer.ts'
import { pieces, step, type Trie } from '../../resources/trie.ts'
import { behind, type Draft } from './draft.ts'
import { isPrivate, openPeople } from './people-again.ts'
import { headOf, type Story } from './story.ts'

/** How many sentences back a person is told of again who is found to be of a state. */
const REACH = 8

/**
 * Gives people of no known state the one that the text tells of them later: "A pilot was arrested. The man is a Canadian", "Both are Dutch",
 * "Lund holds a Swedish passport", "The Nigerien had lived there". All mentions of them so far are then of that state.
 */
export function tellOrigin(story: Story, draft: Draft): void {
  const [actor, ...more] = draft.actors
  if (!actor?.country || more.length > 0) return
  const subject = toldOf(story, draft, actor)
  const person = subject ? meantBy(story, subject, draft) : byPeople(story, draft, actor)
  const meant = person?.actors[0]
  if (!person || meant?.country !== null || !isPrivate(meant.sector)) return
  for (const before of [...story.back(draft, REACH)])
    if (before === subject || isSame(before, person, meant))
      before.actors = before.actors.map((own) => ofState(own, actor))
}

/** Of whom a clause says that he is of the state that a mention names; null where it says so of nobody. */
function toldOf(story: Story, draft: Draft, actor: Actor): Draft | null {
  const word = headOf(draft)!
  const { sentence } = draft
  const isPlace = actor.kind === 'state' || actor.kind === 'place'
  const isOne = isOfPeople(story, draft, actor) || isNational(draft, actor)
  if (isRelation(word, 'appos')) {
    const beside = isOne && childrenBy(sentence, word.id, 'conj').length === 0 ? story.at(draft, word.head) : undefined
    return beside?.plural === draft.plural ? beside : null
  }
  const marker = caseOf(sentence, word.id)
  if (childrenBy(sentence, word.id, 'cop').length > 0) {
    const isSaid = marker === 'from' ? isPlace : isOne && marker === null
    return isSaid && STANDING.test(word.deprel) ? subjectOf(story, draft, word) : null
  }
  const above = tokenById(sentence, word.head)
  if (!above) return null
  if (marker === 'from') return isPlace && HAILS.test(above.form) ? subjectOf(story, draft, above) : null
  const verb = PAPERS.test(above.lemma) && isRelation(above, 'obj') ? tokenById(sentence, above.head) : undefined
  return verb && HOLDS.test(verb.lemma) ? subjectOf(story, draft, verb) : null
}

/** Relations of clauses that tell what holds now. */
const STANDING = /^(?:root|ccomp|conj|parataxis)$/
const HAILS = /^(?:comes?|hails?|hailed)$/
const PAPERS = /^(?:citizenship|nationality|passport)$/
const HOLDS = /^(?:carry|have|hold)$/

/** Whether the words of a mention are what a state's people are called, and no name of its own: "Slovenes", "a Briton", "Dutch". */
function isOfPeople(story: Story, { sentence, first, last }: Draft, { country }: Actor): boolean {
  let node: Trie<Entry> | undefined = story.gazetteer.forms
  for (const { form, upos } of sentence.tokens.slice(first - 1, last)) {
    if (upos === 'DET' || upos === 'NUM') continue
    for (const piece of pieces(form)) node = node && step(node, piece)
  }
  return (node?.values ?? []).some(
    ({ use, actor }) => (use === 'people' || use === 'adjective') && actor.country === country,
  )
}

/** "A Canadian citizen", "Dutch teachers". */
function isNational({ sentence, first, last, form, role }: Draft, { sector }: Actor): boolean {
  // "A Dubai-based trader" may be from anywhere.
  if (sentence.tokens.slice(first - 1, last).some((token) => token.form === 'based')) return false
  return form === 'nominal' && (role?.class === 'person' || role?.class === 'people') && isPrivate(sector)
}

function subjectOf(story: Story, draft: Draft, verb: Token): Draft | null {
  const [subject] = childrenBy(draft.sentence, verb.id, 'nsubj')
  return subject && negationOf(draft.sentence, verb.id) === null ? (story.at(draft, subject.id) ?? null) : null
}

/** The person without a state for whom the subject stands. */
function meantBy(story: Story, subject: Draft, told: Draft): Draft | null {
  if (subject.form === 'name') return isPerson(subject) ? subject : null
  const word = headOf(subject)!
  if (subject.form === 'pronoun') {
    const before = [...behind(subject)].find((one) => one !== subject && isPerson(one))
    return before ?? (COUNTING.test(word.form) ? openPeople(story, subject, null) : null)
  }
  if (subject.form !== 'nominal' || !isPerson(subject, told.actors[0]!.country)) return null
  return isGiven(subject) ? (openPeople(story, subject, subject.role?.head ?? null) ?? subject) : subject
}

const COUNTING = /^(?:all|both|two|three|four|five|six|seven|eight|nine|ten)$/i

function isGiven({ sentence, head }: Draft): boolean {
  return childrenBy(sentence, head, 'det').some(({ lemma }) => lemma === 'the')
}

/** "The Nigerien had lived there": the only person without a state whom the text has told of. */
function byPeople(story: Story, draft: Draft, actor: Actor): Draft | null {
  const word = headOf(draft)!
  const isOne = draft.form === 'name' && (word.xpos === 'NN' || word.xpos === 'NNP') && isRelation(word, 'nsubj')
  // "The Chinese" and "the French" may be all of them.
  if (/(?:ese|ch|sh|ss)$/.test(word.form) || childrenBy(draft.sentence, word.id, 'appos').length > 0) return null
  const open = isOne && isGiven(draft) && isOfPeople(story, draft, actor) ? openPeople(story, draft, null) : null
  return open?.actors[0]?.kind === 'person' ? open : null
}

/** Whether a mention is of people who have no state, or only the one that stands beside them. */
function isPerson({ actors: [actor, ...more] }: Draft, beside: string | null = null): boolean {
  if (!actor || more.length > 0 || (actor.country !== null && actor.country !== beside)) return false
  return (actor.kind === 'person' || actor.kind === 'population') && isPrivate(actor.sector)
}

/** Whether a mention is of the same people: it stands for the same words, or has the same name. */
function isSame(one: Draft, other: Draft, meant: Actor): boolean {
  const [actor, ...more] = one.actors
  if (!actor || actor.country !== null || more.length > 0) return false
  if (one.proper !== null && other.proper !== null) return actor.id === meant.id
  return [...behind(one)].includes(other) || [...behind(other)].includes(one)
}

/** A person as one of a state, of the sector that he was told to be of, else of that which the text tells with it. */
function ofState(own: Actor, { country, sector, kind }: Actor): Actor {
  const isPlace = kind === 'state' || kind === 'place'
  const told: Sector = own.sector ?? (isPlace ? null : sector) ?? 'CVL'
  return {
    ...own,
    country,
    sector: told,
    id: own.kind === 'person' && own.role === null ? own.id : `${country}-${told}`,
  }
}
