import { isFreed } from '../../../model/freed.ts'
import { BY_FORCE, isHelping } from '../../../model/help.ts'
import type { EventType } from '../../../model/plover.ts'
import { AGAINST, isBidding, isFacing, isForSake } from '../../../model/prompting.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, children, childrenBy, isExcepted, isRelation, tokenById } from '../../../model/tree.ts'
import type { Filler } from '../filler.ts'
import type { Finder } from '../finder.ts'
import { isKept } from './kept.ts'

/** What a party is worth that the frame does not ask for, and what each step further from the event takes off. */
const WORTH = 0.6
const STEP = 0.04
const DEEPEST = 5

/**
 * The party nearest below an event's word, where its frame finds none: in what it does ("agreed to share information with
 * X"), then in its phrases ("opened an inquiry into the conduct of X"), its aims ("provided funds to help X"). What only says
 * when, by whom or who says so is no party's place. One that is named, or of a known state, comes before any other.
 *
 * @param given the words for what is handed over; of these only a named party counts
 * @param barred whether a word is to be passed over with all below it
 */
export function nearestBelow(
  sentence: Sentence,
  token: Token,
  type: EventType,
  finder: Finder,
  taken: readonly Filler[],
  given: readonly Token[],
  barred: (word: Token, child: Token) => boolean,
): readonly Filler[] {
  let other: Filler | null = null
  let level: readonly Token[] = [token]
  const isAsked = (word: Token) => type === 'REQUEST' && isFreed(sentence, word)
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next = level.flatMap((word) =>
      below(sentence, word, word === token).filter(
        (child) =>
          !barred(word, child) &&
          !isFoughtIn(child, type) &&
          // "Retook the town in an operation backed by X": who helped is not from whom.
          !(BY_FORCE.has(type) && isHelping(sentence, child)) &&
          !(AGAINST.has(type) && isForSake(sentence, child)) &&
          !(type === 'REQUEST' && word === token && isForAsked(sentence, child)) &&
          !(isAsked(word) && !isHolding(sentence, child)),
      ),
    )
    // Nor does what is told of the place of a meeting name who met: "met in Lima, Peru's capital".
    const where = LOCATED.has(type) ? [] : next.filter((word) => isPlace(sentence, word, token, type, finder))
    for (const word of next) {
      const [party] = finder.at(sentence, word)
      if (
        party === undefined ||
        where.includes(word) ||
        isAsked(word) ||
        (OF_FORCES.has(type) && finder.isForce(party)) ||
        isChannel(sentence, word, finder) ||
        isExcepted(sentence, word, token.id) ||
        (given.includes(word) && !finder.isKnown(party)) ||
        taken.some((other) => finder.same(other.party, party))
      )
        continue
      const filler = { party, token: word, confidence: WORTH - depth * STEP }
      if (finder.isKnown(party)) return [filler]
      other ??= filler
    }
    level = next.filter((word) => !where.includes(word) || finder.at(sentence, word).length === 0)
  }
  return other ? [other] : []
}

/** "Urged all sides to leave X", "asked it to suspend X": what someone else who is asked is to do. */
function isForAsked(sentence: Sentence, child: Token): boolean {
  return isRelation(child, 'xcomp') && childrenBy(sentence, child.head, 'obj', 'iobj').length > 0
}

/** "arming rebels fighting X", "agreed to counter X": who is fought is not who is helped. */
function isFoughtIn(child: Token, type: EventType): boolean {
  return FRIENDLY.has(type) && child.upos === 'VERB' && FIGHTING.has(child.lemma)
}

const FRIENDLY: ReadonlySet<EventType> = new Set(['AID', 'AGREE', 'SUPPORT', 'COOPERATE', 'CONSULT', 'CONCEDE'])
const FIGHTING = new Set(
  'fight battle combat counter attack bomb target kill destroy defeat oppose confront punish deter contain crush'.split(
    ' ',
  ),
)

/** "The release of the sailors held by X", "of the engineers in X": what of those who are to be freed tells who holds them. */
function isHolding(sentence: Sentence, child: Token): boolean {
  return isRelation(child, 'acl') || /^(?:in|from|at|by)$/.test(caseOf(sentence, child.id) ?? '')
}

/** A medium that carries what was done is not whom it was done to: "rejected the claim on X". */
function isChannel(sentence: Sentence, word: Token, finder: Finder): boolean {
  return finder.kind(sentence, word) === 'media' && (isRelation(word, 'obl') || isRelation(word, 'nmod'))
}

/** Types whose object may be a force that is offered, refused or moved, and that is no one's counterpart. */
export const OF_FORCES: ReadonlySet<EventType> = new Set(['AGREE', 'REJECT', 'THREATEN', 'MOBILIZE'])

/** Relations to go down, in order: what is done, to whom, by what phrase, to what end. */
const WAYS = [
  'obj',
  'iobj',
  'nmod:poss',
  'amod',
  'compound',
  'nmod',
  'obl',
  'xcomp',
  'ccomp',
  'acl',
  'advcl',
  'appos',
  'conj',
]

function below(sentence: Sentence, word: Token, isEvent: boolean): Token[] {
  const dependents = children(sentence, word.id)
  // "The release of the men whom X is holding."
  const keepers = isKept(word) ? dependents.filter((child) => child.deprel === 'nsubj' && child.upos !== 'PRON') : []
  const found = WAYS.flatMap((way) =>
    dependents.filter((child) => isWay(child, way) && leads(sentence, child, isEvent)),
  )
  return [...keepers, ...found]
}

function isWay(child: Token, way: string): boolean {
  if (way === 'nmod') return isRelation(child, 'nmod') && child.deprel !== 'nmod:poss' && child.deprel !== 'nmod:desc'
  return child.deprel === way || (way === 'acl' ? isKept(child) : isRelation(child, way))
}

/** Prepositions of phrases that say when, why, by whom, in what way or who says so. */
const ASIDE = new Set(
  (
    'accord according after before since during following amid by as like than without via because despite under until ' +
    'except besides including alongside among per due through throughout'
  ).split(' '),
)

/** Types of what is done to those who are at a place; what is said or agreed at a place is not done to it. */
const LOCATED: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'AID',
  'PROTEST',
  'RETREAT',
  'CONCEDE',
])
const LOCATIVE = new Set(['in', 'at', 'near', 'inside', 'outside', 'across', 'around'])

/** Whether a party is only where the event took place, or what is asked for would: "met in Lima", "urged firms to stop trading in Iran". */
function isPlace(sentence: Sentence, word: Token, event: Token, type: EventType, finder: Finder): boolean {
  if (finder.kind(sentence, word) === 'place') return true
  if (!childrenBy(sentence, word.id, 'case').some(({ lemma }) => LOCATIVE.has(lemma.toLowerCase()))) return false
  const asksOthers = type === 'REQUEST' && childrenBy(sentence, event.id, 'obj').length > 0
  const above = tokenById(sentence, word.head)
  return above === event || (asksOthers && above?.upos === 'VERB' && !isKept(above))
}

function leads(sentence: Sentence, child: Token, isEvent: boolean): boolean {
  if (child.deprel === 'obl:tmod' || child.deprel === 'obl:npmod') return false
  // "rejected every offer made by X": whose offer it is.
  if (isAgent(sentence, child)) return tokenById(sentence, child.head)?.deprel === 'acl'
  if (isRelation(child, 'conj')) return child.upos !== 'VERB' && !isEvent
  if (isRelation(child, 'obl') || isRelation(child, 'nmod'))
    return (
      !isFacing(sentence, child) &&
      !isBidding(sentence, child) &&
      !(isEvent && isRelation(child, 'obl') && caseOf(sentence, child.id) === 'over') &&
      !childrenBy(sentence, child.id, 'case').some(({ lemma }) => ASIDE.has(lemma.toLowerCase()))
    )
  // A clause below belongs to the event where it has no subject of its own: an aim, not a report.
  if (isRelation(child, 'ccomp') || isRelation(child, 'advcl'))
    return isEvent && child.xpos === 'VB' && childrenBy(sentence, child.id, 'nsubj').length === 0
  return child.deprel !== 'acl:relcl' || isKept(child)
}

function isAgent(sentence: Sentence, child: Token): boolean {
  if (child.deprel === 'obl:agent') return true
  return isRelation(child, 'obl') && childrenBy(sentence, child.id, 'case').some(({ lemma }) => lemma === 'by')
}
