import type { Event } from '../../../model/event.ts'
import type { EventType } from '../../../model/plover.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy, tokenById } from '../../../model/tree.ts'
import type { CodeRow } from '../../../resources/codebook.ts'
import type { Finder } from '../finder.ts'
import type { Reading } from '../reading.ts'
import { rolesOf } from '../roles/roles.ts'
import { isPassive } from '../roles/voice.ts'
import { candidatesAt } from '../trigger.ts'
import { again, fromBefore } from './again.ts'
import { fillers, knownAt, type Sides } from './taking-up.ts'
import { type Before, headOf } from './told-before.ts'

/**
 * What is done to a thing that was told of before, where the clause says no more of it than "the ban" or "it": "Kenya banned Chadian milk in May.
 * The ban was lifted in June", "closed its border and reopened it". It is done by who did the deed before, to the same.
 */
export function resumedIn(sentence: Sentence, before: Before): readonly Reading[] {
  return sentence.tokens.flatMap((verb) => {
    if (verb.upos !== 'VERB' || before.events.some((event) => isAt(event, sentence, verb))) return []
    if (isByTheWay(sentence, verb)) return []
    const thing = thingOf(sentence, verb)
    return (thing && resumedAt(sentence, verb, thing, before)) ?? []
  })
}

/** "The crossing, closed since May", "until the tariff is lifted", "let them pass". */
function isByTheWay(sentence: Sentence, { id, xpos, deprel }: Token): boolean {
  const isBare = xpos === 'VBN' && deprel !== 'conj' && childrenBy(sentence, id, 'aux').length === 0
  const below = childrenBy(sentence, id, 'xcomp', 'ccomp', 'mark')
  return isBare || below.some(({ lemma, deprel }) => lemma === 'until' || /comp$/.test(deprel))
}

function isAt({ sentence: index, head }: Event, sentence: Sentence, { id }: Token): boolean {
  return index === sentence.index && head === id
}

/** "The ban", "it", of a verb whose object it is, or which has only that for a subject ("the border reopened"). */
function thingOf(sentence: Sentence, verb: Token): Token | undefined {
  const roles = rolesOf(sentence, verb)
  const [object, more] = roles.get('obj') ?? roles.get('subj') ?? []
  if (!object || more || childrenBy(sentence, object.id, 'conj').length > 0) return undefined
  if (/^(?:it|they|them)$/i.test(object.form)) return roles.has('obj') ? object : undefined
  const isSaid = childrenBy(sentence, object.id, 'det').some(({ lemma }) =>
    /^(?:the|this|that|these|those)$/.test(lemma),
  )
  return object.upos === 'NOUN' && isSaid ? object : undefined
}

/** How many sentences back the deed is sought. */
const FAR = 4
/** What a party is worth that only the event before names. */
const TAKEN_UP = 0.7

/** What goes on with which deed or undoes it. */
const AFTER: Readonly<Partial<Record<EventType, ReadonlySet<EventType>>>> = {
  SANCTION: new Set<EventType>(['CONCEDE', 'RETREAT', 'SANCTION', 'AID', 'SUPPORT', 'COOPERATE']),
  COERCE: new Set<EventType>(['CONCEDE', 'RETREAT']),
  THREATEN: new Set<EventType>(['CONCEDE', 'RETREAT', 'SANCTION']),
  CONCEDE: new Set<EventType>(['SANCTION', 'COERCE']),
  AGREE: new Set<EventType>(['AID', 'SANCTION']),
  AID: new Set<EventType>(['AID', 'SANCTION']),
}

function resumedAt(sentence: Sentence, verb: Token, thing: Token, before: Before): Reading | undefined {
  const isPronoun = thing.upos === 'PRON'
  const told = before.events.filter(
    (event) =>
      sentence.index - event.sentence <= (isPronoun ? 1 : FAR) &&
      (event.sentence < sentence.index || event.head < verb.id) &&
      isOfTwo(event, before.finder),
  )
  const fit = (isOne: (noun: Token, event: Event) => boolean) => {
    for (const event of told.toReversed()) {
      const noun = thingsOf(event, before).find((one) => isOne(one, event))
      const row = noun && rowFor(sentence, verb, isPronoun ? noun : thing, before)
      const sides = row?.type && AFTER[event.type]?.has(row.type) ? sidesOf(sentence, verb, event, before) : undefined
      if (row && sides) return resuming(verb, row, sides)
    }
    return undefined
  }
  if (isPronoun) return fit((noun) => isOfNumber(noun, thing))
  return (
    fit(({ lemma }) => lemma.toLowerCase() === thing.lemma.toLowerCase()) ??
    fit((noun, event) => isAnotherWord(noun, thing, event, before))
  )
}

function resuming(verb: Token, { type, mode, status }: CodeRow, sides: Sides): Reading {
  return again(verb, { type, mode, status, ending: '#again' }, { ...sides, reciprocal: false })
}

/** Whether an event has two sides, known and apart, of which each does not do the same. */
function isOfTwo({ actors, recipients }: Event, finder: Finder): boolean {
  const [by, to] = [actors[0], recipients[0]]
  return by !== undefined && to !== undefined && finder.apart(by.mention, to.mention)
}

/** The words for what a deed is done with or to: "ban" of "banned", "sanctions" of "imposed sanctions", "border" of "closed its border". */
function thingsOf(told: Event, { sentences }: Before): readonly Token[] {
  const sentence = sentences[told.sentence]!
  const head = headOf(told, sentences)
  return [...(rolesOf(sentence, head).get('obj') ?? []), head].filter(({ upos }) => upos === 'NOUN' || upos === 'VERB')
}

function isOfNumber({ xpos, upos }: Token, { form }: Token): boolean {
  return upos === 'NOUN' && (xpos === 'NNS') === (form.toLowerCase() !== 'it')
}

/** Classes of nouns of which one takes up another: "tariffs" and "sanctions", "tanker" and "ship", "loans" and "aid". */
const ALIKE = ['sanction', 'restriction', 'vessel', 'aid', 'border']

/** Whether a noun takes up what a deed was done with by another word for it. */
function isAnotherWord(noun: Token, thing: Token, { type }: Event, { codebook }: Before): boolean {
  const [one, other] = [noun.lemma.toLowerCase(), thing.lemma.toLowerCase()]
  return ALIKE.some((name) => {
    const words = codebook.classes.get(name)
    return (name === 'vessel' ? type === 'COERCE' : type === 'SANCTION') && words?.has(one) === true && words.has(other)
  })
}

/** The row that tells what a verb does to a thing, whatever else it asks for besides the thing: on whom is known from before. */
function rowFor(sentence: Sentence, verb: Token, noun: Token, { codebook }: Before): CodeRow | undefined {
  const lemmas = new Set([noun.lemma.toLowerCase()])
  for (const { rows } of candidatesAt(codebook, sentence, verb)) {
    const found = rows.find(({ conditions, type }) => {
      const ofThing = conditions.filter(({ absent, paths }) => !absent && paths.some(isObject))
      const isRest = conditions.every(
        ({ absent, paths }) => absent || paths.some((path) => isObject(path) || isOther(path)),
      )
      // "The ship was released": a verb that does the same to whatever it is done to.
      if (conditions.length === 0) return type === 'RETREAT' && noun.upos === 'NOUN'
      return (
        isRest &&
        ofThing.some(({ lemmas: wanted, kind }) => wanted !== null || kind !== null) &&
        ofThing.every(({ lemmas: wanted, kind }) => {
          const all = wanted ?? (kind ? codebook.classes.get(kind) : lemmas)
          return [...lemmas].some((lemma) => all?.has(lemma))
        })
      )
    })
    if (found) return found
  }
  return undefined
}

function isObject(path: readonly string[]): boolean {
  return path.length === 1 && path[0] === 'obj'
}

/** "on", "obj.to": whom it concerns. */
function isOther(path: readonly string[]): boolean {
  return /^(?:on|to|for|from|against|with|of|in|between|at|iobj)$/.test(path.find((role) => role !== 'obj') ?? '')
}

/** Who does it: the subject, else who did the deed before; to the other side of that. */
function sidesOf(sentence: Sentence, verb: Token, told: Event, before: Before): Sides | undefined {
  const { finder } = before
  const theirs = (side: Event['actors']) => fromBefore(side, verb, TAKEN_UP)
  const roles = rolesOf(sentence, verb)
  const doer = roles.get('obj') || isPassive(sentence, verb) ? roles.get('subj')?.[0] : undefined
  if (!doer)
    return isOthers(sentence, verb, told, finder)
      ? undefined
      : { actors: theirs(told.actors), recipients: theirs(told.recipients) }
  const parties = knownAt(sentence, doer, before)
  const isOf = (side: Event['actors']) =>
    parties.length > 0 && parties.every((party) => side.some(({ mention }) => !finder.apart(party, mention)))
  if (isOf(told.actors)) return { actors: fillers(parties, verb), recipients: theirs(told.recipients) }
  return isOf(told.recipients) ? { actors: fillers(parties, verb), recipients: theirs(told.actors) } : undefined
}

/** Whether the clause names somebody else itself: "the ban was lifted by Peru", "the ban on Peru was lifted"; "the boats" are still whose they were. */
function isOthers(sentence: Sentence, verb: Token, told: Event, finder: Finder): boolean {
  const below = childrenBy(sentence, verb.id, 'obl', 'nsubj', 'obj', 'xcomp')
  const all = [...below, ...below.flatMap(({ id }) => childrenBy(sentence, id, 'nmod', 'amod', 'compound'))]
  const isOther = (party: number) => !told.recipients.some(({ mention }) => !finder.apart(party, mention))
  return all.some((word) => word.upos !== 'PRON' && finder.at(sentence, tokenById(sentence, word.id)!).some(isOther))
}
