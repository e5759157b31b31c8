import type { Event } from '../../../model/event.ts'
import type { EventType } from '../../../model/plover.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { ancestors, caseOf, childrenBy, isRelation, subtree, tokenById } from '../../../model/tree.ts'
import type { Filler } from '../filler.ts'
import { knownAt } from '../finder.ts'
import type { Reading } from '../reading.ts'
import { follow } from '../roles/roles.ts'
import { referent } from '../roles/subject.ts'
import { isPassive } from '../roles/voice.ts'
import { fromBefore } from './again.ts'
import type { Before } from './told-before.ts'

/** Verbs of what is done to a weapon on its way. */
const DOWNING = /^(?:bring_down|destroy|down|intercept|neutrali[sz]e|shoot_down|take_down)\.v$/

/** What flies at another, and words for many of it. */
const FLYING =
  /^(?:aircraft|airplane|balloon|barrage|bomber|drone|fighter|helicopter|jet|missile|plane|projectile|rocket|salvo|swarm|uav|volley|warplane|wave)$/

/** Words for some of what was told of before. */
const SOME = /^(?:all|another|both|dozen|half|hundred|it|majority|most|one|other|rest|several|some|third|they|which)$/

/** Verbs that send a weapon on its way. */
const LAUNCHING = new Set('dispatch fire fly launch lob release send shoot'.split(' '))

/** Types of events by which weapons fly at another. */
const ATTACKS: ReadonlySet<EventType> = new Set(['ASSAULT', 'MOBILIZE', 'THREATEN'])

/** How many sentences back what is shot down was launched. */
const FAR = 2
/** What a party is worth that another clause names. */
const OTHER_CLAUSE = 0.75

/**
 * "Peru fired 40 rockets at Chile. Air defences shot down 25", "downed 41 of 56 drones launched by Peru": whose a weapon is that is shot
 * down tells who launched it, and who shot it down is at whom it was launched, where the clause does not say it.
 *
 * @param readings what the sentence tells, this among them
 */
export function shotDown(sentence: Sentence, reading: Reading, readings: readonly Reading[], before: Before): Reading {
  if (DOWNING.test(reading.row.predicate)) return downing(sentence, reading, before)
  const downed = readings.find(
    ({ token, row }) =>
      DOWNING.test(row.predicate) && weaponsOf(sentence, token).some(({ id }) => id === reading.token.head),
  )
  if (!downed || reading.row.type !== 'ASSAULT' || isSomeone(reading.slots.recipients, before)) return reading
  const { actors } = downing(sentence, downed, before).slots
  return apart(reading.slots.actors, actors, before)
    ? { ...reading, slots: { ...reading.slots, recipients: moved(actors, reading.token) } }
    : reading
}

/** What shoots a weapon down, with both sides. */
function downing(sentence: Sentence, reading: Reading, before: Before): Reading {
  const { slots, token } = reading
  const weapons = weaponsOf(sentence, token)
  if (weapons.length === 0) return reading
  // "Fired rockets at Chile, most of which": parsers hang the clause on the last noun, which nobody counts.
  const isCounted = follow(sentence, token, ['obj']).some(({ lemma, upos }) => upos !== 'PRON' && SOME.test(lemma))
  const isWhich = ({ id }: Token) => isCounted && childrenBy(sentence, id, 'acl:relcl').includes(token)
  const named = slots.recipients.filter((one) => isNamed(sentence, one) && !isWhich(one.token))
  if (isSomeone(named, before)) return withTeller(sentence, reading, slots.recipients, before)
  const owners = weapons.flatMap((weapon) => launcherOf(sentence, weapon, before))
  if (owners.length > 0) return withTeller(sentence, reading, owners, before)
  const told = launchBefore(sentence, token, before)
  if (
    !told ||
    !isAbout(
      weapons.filter((word) => !isWhich(word)),
      reading,
    )
  )
    return reading
  const launchers = fromBefore(told.actors, token, OTHER_CLAUSE)
  const targets = fromBefore(told.recipients, token, OTHER_CLAUSE)
  if (apart(slots.actors, launchers, before))
    return { ...reading, slots: { ...slots, recipients: launchers, reciprocal: false } }
  // "The army", "air defences": whose they are who are named by no state only the launch tells.
  const isOpen = slots.actors.every((actor) => isBare(sentence, actor.token))
  if (!isOpen || !apart(targets, launchers, before)) return reading
  return { ...reading, slots: { ...slots, actors: targets, recipients: launchers, reciprocal: false } }
}

/**
 * With him for who did it over whose land it was done, else who says that it was, where the clause names nobody: "a Malian drone was shot down
 * over Togo", "Togo said a Malian drone had been shot down".
 */
function withTeller(sentence: Sentence, reading: Reading, recipients: readonly Filler[], before: Before): Reading {
  const { slots, token } = reading
  const filled = { ...reading, slots: { ...slots, recipients } }
  const isMissile = weaponsOf(sentence, token).some(({ lemma }) => UNMANNED.test(lemma))
  if (slots.actors.length > 0 || !isPassive(sentence, token) || !isMissile) return filled
  const verb = isRelation(token, 'ccomp') ? tokenById(sentence, token.head) : undefined
  const places = childrenBy(sentence, token.id, 'obl').filter(({ id }) => WHERE.test(caseOf(sentence, id) ?? ''))
  const inside = places.flatMap((word) => [word, ...childrenBy(sentence, word.id, 'amod', 'nmod', 'compound')])
  const over = knownAt(before.finder, sentence, inside, OTHER_CLAUSE).slice(0, 1)
  const tellers = verb ? knownAt(before.finder, sentence, childrenBy(sentence, verb.id, 'nsubj'), OTHER_CLAUSE) : []
  const actors = over.length > 0 ? over : tellers.filter(({ party }) => !before.finder.isOfStates(party))
  return apart(actors, recipients, before) ? { ...filled, slots: { ...filled.slots, actors } } : filled
}

/** What flies with nobody in it: who shoots it down is whom it comes near. */
const UNMANNED = /^(?:balloon|drone|missile|projectile|rocket|uav)$/
const WHERE = /^(?:above|in|near|over)$/

/** The weapons that a verb has for its object, however they are counted: "41 of 56 drones", "most of which". */
function weaponsOf(sentence: Sentence, verb: Token): readonly Token[] {
  const objects = follow(sentence, verb, ['obj'])
  const counted = objects.flatMap(({ id }) =>
    childrenBy(sentence, id, 'nmod').filter((noun) => caseOf(sentence, noun.id) === 'of'),
  )
  return [...objects, ...counted].map((word) => referent(sentence, word))
}

/** Who launched a weapon, as the words at it say: "launched by Peru", "fired from Peru", "that Peru launched". */
function launcherOf(sentence: Sentence, weapon: Token, before: Before): readonly Filler[] {
  if (!FLYING.test(weapon.lemma)) return []
  const verbs = childrenBy(sentence, weapon.id, 'acl').filter(({ lemma }) => LAUNCHING.has(lemma))
  const words = verbs.flatMap((verb) => {
    const below = childrenBy(sentence, verb.id, 'obl', 'nsubj').filter(
      ({ id, deprel }) => deprel === 'nsubj' || /^(?:by|from)$/.test(caseOf(sentence, id) ?? ''),
    )
    return below.toSorted((a, b) => Number(isFrom(sentence, a)) - Number(isFrom(sentence, b))).slice(0, 1)
  })
  return knownAt(before.finder, sentence, words, OTHER_CLAUSE)
}

function isFrom(sentence: Sentence, { id }: Token): boolean {
  return caseOf(sentence, id) === 'from'
}

/** Whether what is shot down is some of what was told of before, and nothing else: "25", "most of them", "the missiles". */
function isAbout(weapons: readonly Token[], { row }: Reading): boolean {
  // "It was destroyed": a house may be.
  const isWhole = row.predicate === 'destroy.v' && weapons.length === 1 && weapons[0]!.lemma === 'it'
  return !isWhole && weapons.every(({ lemma, upos }) => upos === 'NUM' || SOME.test(lemma) || FLYING.test(lemma))
}

/** The attack with what flies that was told last before a word. */
function launchBefore(sentence: Sentence, { id }: Token, { events, sentences, finder }: Before): Event | undefined {
  const isBefore = (event: Event) =>
    event.sentence < sentence.index ? sentence.index - event.sentence <= FAR : event.head < id
  return events.findLast((event) => {
    if (!ATTACKS.has(event.type) || !isBefore(event) || event.actors.length === 0) return false
    if (DOWNING.test(event.frame.replace(/#.*/, '.v'))) return false
    const where = sentences[event.sentence]!
    const words = subtree(where, event.head).filter((word) => event.sentence < sentence.index || word.id < id)
    return event.actors.every(({ mention }) => finder.isKnown(mention)) && words.some(({ lemma }) => FLYING.test(lemma))
  })
}

/** Whether someone is told of by more than the weapon itself or a pronoun for it, whose the text before need not tell. */
function isNamed(sentence: Sentence, { token }: Filler): boolean {
  return !(token.upos === 'PRON' || FLYING.test(token.lemma)) || namesState(sentence, token)
}

function isSomeone(side: readonly Filler[], { finder }: Before): boolean {
  return side.some(({ party }) => finder.isKnown(party))
}

/** Whether two sides are of different states that are known. */
function apart(one: readonly Filler[], other: readonly Filler[], { finder }: Before): boolean {
  return (
    one.length > 0 &&
    other.length > 0 &&
    one.every(({ party }) => other.every((rival) => finder.apart(party, rival.party)))
  )
}

/** Whether no state is named where someone is told of: "the army", and "it" where its clause is the army's. */
function isBare(sentence: Sentence, word: Token): boolean {
  if (word.upos !== 'PRON') return !namesState(sentence, word)
  const clauses = ancestors(sentence, word.id).flatMap(({ id }) => childrenBy(sentence, id, 'nsubj'))
  return !clauses.some((subject) => subject !== word && namesState(sentence, subject))
}

function namesState(sentence: Sentence, { id, upos }: Token): boolean {
  const inside = childrenBy(sentence, id, 'amod', 'compound', 'nmod')
  return upos === 'PROPN' || inside.some((word) => word.upos === 'PROPN' || (word.id > 1 && /^\p{Lu}/u.test(word.form)))
}

function moved(side: readonly Filler[], token: Token): readonly Filler[] {
  return side.map(({ party, confidence }) => ({ party, token, confidence: confidence * OTHER_CLAUSE }))
}
