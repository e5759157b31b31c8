import type { Mention } from '../../model/actor.ts'
import type { EventType } from '../../model/plover.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import { follow } from './roles/roles.ts'

const LOCATIVE = ['in', 'at', 'near', 'inside', 'off', 'outside', 'across', 'around']
const PATHS = LOCATIVE.flatMap((role) => [[role], ['obj', role]])

/** Where people gather before a house that a state has abroad: "outside the Danish embassy in Jakarta", "marched on the embassy in Jakarta". */
const BEFORE = ['outside', 'at', 'near', 'in_front_of', 'on', 'to', 'around', 'past', 'obj']
const STREET = /^(?:street|square|capital|city|road|avenue|port|town|centre|center)$/i
const MISSION = /^(?:embassy|consulate|mission|commission|residence|chancery|consulate-general)$/i
const HOSTED = BEFORE.flatMap((role) => (role === 'obj' ? [[role]] : [[role], ['obj', role]]))

/** Where people march: "through Jakarta", "took to the streets of Jakarta", "filled the squares of Jakarta". */
const MARCHED = [['through'], ...['to', 'in', 'on', 'through', 'obj'].map((role) => [role, 'of']), ['obj', 'to', 'of']]

/**
 * Where an event took place: the mention of a place or a state in a locative slot of its word, or in the way of a march; null where none
 * stands there.
 */
export function placeOf(
  mentions: readonly Mention[],
  sentence: Sentence,
  token: Token,
  type: EventType | null,
): number | null {
  const paths = type === 'PROTEST' ? [...PATHS, ...MARCHED] : PATHS
  for (const path of paths) {
    for (const word of follow(sentence, token, path)) {
      if (path.at(-1) === 'of' && !STREET.test(tokenById(sentence, word.head)?.lemma ?? '')) continue
      const mention = mentions.find((one) => one.head === word.id && isPlace(one.actors))
      if (mention) return mention.id
    }
  }
  return hostOf(mentions, sentence, token) ?? insideOf(mentions, sentence, token, type)
}

/** Where something is done that has a place of its own: "at a base in Nairobi", "in the town of Tacna", "on a visit to Hanoi". */
function insideOf(
  mentions: readonly Mention[],
  sentence: Sentence,
  token: Token,
  type: EventType | null,
): number | null {
  const placeAt = (word: Token) => mentions.find((one) => one.head === word.id && isPlace(one.actors))?.id
  for (const word of childrenBy(sentence, token.id, 'obl')) {
    const marker = caseOf(sentence, word.id) ?? ''
    // Whom one welcomes, or where one goes to meet others: "welcomed the premier to Accra".
    if (marker === 'to' && type === 'CONSULT' && isCity(mentions, word)) return placeAt(word) ?? null
    if (!LOCATIVE.includes(marker) && marker !== 'on') continue
    const within = MARGIN.test(word.lemma) ? childrenBy(sentence, word.id, 'nmod') : [word]
    for (const noun of within)
      for (const inner of childrenBy(sentence, noun.id, 'nmod', 'appos', 'compound')) {
        const found = leadsTo(sentence, noun, inner, marker) ? placeAt(inner) : undefined
        if (found !== undefined) return found
      }
  }
  return null
}

/** Whether a noun lies where what hangs on it does. */
function leadsTo(sentence: Sentence, noun: Token, inner: Token, marker: string): boolean {
  const lemma = noun.lemma.toLowerCase()
  if (isRelation(inner, 'appos') || isRelation(inner, 'compound') || isRelation(inner, 'nmod:poss'))
    return AREA.test(lemma)
  const by = caseOf(sentence, inner.id) ?? ''
  if (by === 'of') return AREA.test(lemma)
  if (by === 'to') return marker === 'on' && VISIT.test(lemma)
  return LOCATIVE.includes(by) && (marker !== 'on' || SIDE.test(lemma))
}

/** "On the sidelines of a summit in Tunis". */
const MARGIN = /^(?:sideline|margin|fringe|eve)s?$/

/** What one is "on" in a place, unlike "on sanctions in". */
const SIDE =
  /^(?:summit|conference|meeting|assembly|forum|visit|trip|tour|island|border|coast|road|street|square|bridge|base|outskirts|ground|site|talk)s?$/

const VISIT = /^(?:visit|trip|tour|mission|pilgrimage)$/

/** What is called by the name of the place that it is. */
const AREA =
  /^(?:city|town|village|capital|port|district|province|region|state|county|governorate|prefecture|island|area|suburb|resort|outskirts|north|south|east|west|centre|center|coast|waters|city-state|territory|department|neighbou?rhood|part|border|hub|stronghold|enclave|valley)s?$/

function isCity(mentions: readonly Mention[], word: Token): boolean {
  return mentions.some((one) => one.head === word.id && one.actors.some(({ kind }) => kind === 'place'))
}

/** The place of the embassy at which something was done, which a parser hangs on the embassy. */
function hostOf(mentions: readonly Mention[], sentence: Sentence, token: Token): number | null {
  for (const path of HOSTED) {
    for (const house of follow(sentence, token, path)) {
      if (!MISSION.test(house.form)) continue
      for (const word of follow(sentence, house, ['in'])) {
        const mention = mentions.find((one) => one.head === word.id && isPlace(one.actors))
        if (mention) return mention.id
      }
    }
  }
  return null
}

function isPlace(actors: readonly { kind: string }[]): boolean {
  return actors.some(({ kind }) => kind === 'place' || kind === 'state')
}
