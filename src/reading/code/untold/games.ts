import type { Actor, Mention } from '../../../model/actor.ts'
import type { Document } from '../../../model/document.ts'
import type { Event, Participant } from '../../../model/event.ts'
import type { EventType } from '../../../model/plover.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy, tokenById } from '../../../model/tree.ts'
import type { Codebook } from '../../../resources/codebook.ts'

/** Types of what players say of one another. */
const TALK: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT', 'CONSULT', 'AGREE', 'REQUEST', 'THREATEN'])

/** Types that verbs of talks tell where teams meet. */
const MEETING: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE'])

/** Verbs of talks that teams do too. */
const MEET = new Set(['face', 'host', 'meet', 'play'])

/** Words of matches that are of much else too: they tell a match only where they stand with what a team does. */
const WITHIN_MATCH = /^(?:final|half|inning|overtime|penalty|semi|series|set|test)$/

/** "2-0", "7–1". */
const SCORE = /^\d{1,3}[-–]\d{1,3}$/

/** Words of force: a report of sport that has them tells of more. */
const FORCE =
  /^(?:army|bomb|bombing|ceasefire|crowd|explosion|gun|gunman|invasion|military|militant|missile|police|protester|rebel|riot|rocket|soldier|supporter|terrorist|troop|troops|war|weapon)$/

/** Of how many words of sport on, and one in how many words, a text is a report of sport. */
const SEVERAL = 4
const DENSE = 45

/**
 * Leaves out what teams and players do to one another in play: "Kenya attacked from the start", "France will meet Peru in the final". What is
 * done about sport, "refused to play Peru", is a deed as any other.
 */
export function withoutGames(events: readonly Event[], doc: Document, codebook: Codebook): readonly Event[] {
  const of = (name: string) => codebook.classes.get(name) ?? new Set<string>()
  const sport = of('sport')
  const player = of('player')
  const isSport = ({ lemma, form }: Token) => sport.has(lemma.toLowerCase()) || SCORE.test(form)
  const isPlayer = ({ lemma }: Token) => player.has(lemma.toLowerCase())
  const [found, words] = doc.sentences.reduce(
    ([sum, all], { tokens }) => [
      sum + tokens.filter((word) => isSport(word) || isPlayer(word)).length,
      all + tokens.length,
    ],
    [0, 0] as [number, number],
  )
  const isReport = found >= SEVERAL && found * DENSE >= words
  return events.filter((event) => !isGame(event, doc, { isSport, isPlayer, isReport }))
}

/** What tells sport from the rest. */
interface Signs {
  readonly isSport: (word: Token) => boolean
  readonly isPlayer: (word: Token) => boolean
  /** Whether the whole text is a report of sport. */
  readonly isReport: boolean
}

function isGame(event: Event, { sentences, mentions }: Document, { isSport, isPlayer, isReport }: Signs): boolean {
  const { type, actors, recipients } = event
  const sentence = sentences[event.sentence]!
  if (sentence.tokens.some(({ lemma }) => FORCE.test(lemma.toLowerCase()))) return false
  const arePlayers = (side: readonly Participant[]) =>
    side.length > 0 && side.every(({ mention }) => isOfPlayer(sentences, mentions[mention]!, isPlayer))
  if (arePlayers(actors) && (type === 'ASSAULT' || (TALK.has(type) && arePlayers(recipients)))) return true
  if (
    arePlayers(recipients) &&
    TALK.has(type) &&
    sentence.tokens.some((word) => /^(?:captain|coach)$/.test(word.lemma))
  )
    return true
  if (![...actors, ...recipients].every(({ mention }) => mentions[mention]!.actors.every(isTeam))) return false
  const verb = tokenById(sentence, event.head)!
  const isOfTeams = type === 'ASSAULT' || (MEETING.has(type) && MEET.has(verb.lemma.toLowerCase()))
  if (!isOfTeams) return false
  return isReport || sentence.tokens.some(({ form }) => SCORE.test(form)) || isInMatch(sentence, verb, isSport)
}

/** "In the final", "in the second half", "in a qualifier", "on penalties": not "during the Olympics", when much else happens. */
function isInMatch(sentence: Sentence, verb: Token, isSport: Signs['isSport']): boolean {
  return childrenBy(sentence, verb.id, 'obl', 'nmod', 'obj').some((noun) => {
    const marker = caseOf(sentence, noun.id)
    if (marker !== null && !/^(?:by|for|in|of|on)$/.test(marker)) return false
    // "In the first half of 2020" is none.
    const isPart = WITHIN_MATCH.test(noun.lemma.toLowerCase()) && childrenBy(sentence, noun.id, 'nmod').length === 0
    return isSport(noun) || (marker !== null && isPart)
  })
}

function isOfPlayer(sentences: readonly Sentence[], mention: Mention, isPlayer: Signs['isPlayer']): boolean {
  const head = tokenById(sentences[mention.sentence]!, mention.head)
  return head !== undefined && isPlayer(head)
}

/** Whether somebody may be a team or one of its players: a state, a town, a person of no office. */
function isTeam({ kind, sector }: Actor): boolean {
  return (
    kind === 'state' ||
    kind === 'place' ||
    kind === 'population' ||
    (kind === 'person' && (sector === null || sector === 'CVL'))
  )
}
