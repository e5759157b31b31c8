import type { Actor, Mention } from '../../model/actor.ts'
import type { Event, Participant } from '../../model/event.ts'
import { isFreed } from '../../model/freed.ts'
import { BY_FORCE, helpsIn, isHelp } from '../../model/help.ts'
import { ONE_WAY } from '../../model/one-way.ts'
import type { EventType } from '../../model/plover.ts'
import { AGAINST, isBidding, isForSake } from '../../model/prompting.ts'
import { isOfOther } from '../../model/related.ts'
import { contains } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { ancestors, caseOf, isExcepted, tokenById } from '../../model/tree.ts'
import { partyId } from './parties.ts'
import type { Scene } from './scene.ts'

/** Who may stand on the other side of an event: one party or several together, or nobody. */
export interface Candidate {
  readonly kind: 'slot' | 'mention' | 'pair' | 'each' | 'none'
  readonly parties: readonly Participant[]
  readonly ids: ReadonlySet<string>
  /** The mention by which the text names it last before the event, else first after it; null where several or nobody are meant. */
  readonly mention: Mention | null
}

const NOBODY: Candidate = { kind: 'none', parties: [], ids: new Set(), mention: null }

/**
 * Everyone who may be on the other side of an event: nobody or what its clause names in that place, each party that the heading or the
 * sentences before and beside it name, and those named together ("both sides", the two of an event before).
 */
export function candidatesOf(event: Event, scene: Scene): readonly Candidate[] {
  const own = scene.side(event.actors)
  const slot = scene.side(event.recipients).ids
  const helping = helpersOf(event, scene)
  const seen = new Set<string>()
  const out: Candidate[] = []
  const add = (candidate: Candidate) => {
    const key = [...candidate.ids].sort().join('+')
    // Who acts for a state does nothing to that state: "the aviation office of Germany suspended the permit".
    if (key === '' || seen.has(key) || [...candidate.ids].some((id) => own.ids.has(id) || own.states.has(id))) return
    if ([...candidate.ids].some((id) => helping.has(id) || (TO_STATES.has(event.type) && PRIVATE.test(id)))) return
    seen.add(key)
    out.push(candidate)
  }
  if (slot.size > 0) {
    const mention = scene.doc.mentions[event.recipients[0]!.mention]!
    out.push({ kind: 'slot', parties: event.recipients, ids: slot, mention })
    seen.add([...slot].sort().join('+'))
  } else out.push(NOBODY)
  // "The two armies pulled back": from each other. Of two who welcome a thing neither welcomes the other.
  if (own.ids.size > 1 && !ONE_WAY.has(event.type) && event.type !== 'SUPPORT')
    out.push({
      kind: 'each',
      parties: event.actors.map(({ mention }) => inferred({ id: mention })),
      ids: own.ids,
      mention: null,
    })
  const singles = new Map<string, Mention>()
  for (const mention of nearestFirst(event, scene)) {
    const ids = new Set(mention.actors.map(partyId))
    const [only] = ids
    if (ids.size === 1 && !singles.has(only!)) singles.set(only!, mention)
    add({ kind: ids.size > 1 ? 'pair' : 'mention', parties: [inferred(mention)], ids, mention })
  }
  const together = (ids: Iterable<string>) => {
    const parts = [...ids].map((id) => singles.get(id))
    if (parts.length === 2 && parts.every((part) => part !== undefined))
      add({ kind: 'pair', parties: parts.map((part) => inferred(part!)), ids: new Set(ids), mention: null })
  }
  if (scene.two) together(scene.two)
  for (const { all, actors, recipients } of scene.told.slice(-PAIRS).reverse())
    for (const { ids } of [all, recipients, actors]) together(ids)
  return out
}

/** Types of what is said, promised or given to those who govern: of private people whom only the story names it is seldom meant. */
const TO_STATES: ReadonlySet<EventType> = new Set(['ACCUSE', 'AGREE', 'AID', 'REQUEST', 'SUPPORT'])
const PRIVATE = /-(?:BUS|CRM|CVL|EDU|MED)$/

/** Who helps in an event, as its own clause tells: "retook the town in an operation backed by Peru". */
function helpersOf({ type, sentence: index, head }: Event, scene: Scene): ReadonlySet<string> {
  if (!BY_FORCE.has(type)) return new Set()
  const sentence = scene.doc.sentences[index]!
  const helpers = scene
    .near(index)
    .filter((one) => one.sentence === index && helpsIn(sentence, tokenById(sentence, one.head)!, head))
  return new Set(helpers.flatMap(({ actors }) => actors.map(partyId)))
}

/** Of how many events before the parties may be meant together. */
const PAIRS = 8

/** The mentions of parties before an event, the last first, then those after it in its own clause: whom the next one names is no matter of this. */
function nearestFirst(event: Event, scene: Scene): readonly Mention[] {
  const sentence = scene.doc.sentences[event.sentence]!
  const known = scene.near(event.sentence).filter((mention) => isParty(mention) && !isMatter(sentence, event, mention))
  const isBefore = ({ span }: Mention) => span.end <= event.trigger.start
  const isInside = ({ sentence: at, span }: Mention) => at === event.sentence && contains(event.evidence, span)
  return [...known.filter(isBefore).reverse(), ...known.filter((mention) => !isBefore(mention) && isInside(mention))]
}

function inferred({ id }: Pick<Mention, 'id'>): Participant {
  return { mention: id, confidence: 1, stated: false }
}

/** Types of what is said of a deed. */
const SAID: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT', 'REJECT', 'REQUEST'])
const UPON = new Set(['on', 'against', 'upon', 'at', 'in'])
const WITHIN = new Set(['in', 'at'])

/** Whether a clause names someone as what it is about or leaves him out, and not as who is on its other side: "condemned the attack on X", "met in Lima". */
function isMatter(
  sentence: Sentence,
  { type, head, evidence, trigger, sentence: index }: Event,
  mention: Mention,
): boolean {
  const word = mention.sentence === index ? tokenById(sentence, mention.head)! : null
  const event = tokenById(sentence, head)
  const isTheirs = (part: Token) => event !== undefined && isOfOther(sentence, part, event)
  if (word && [word, ...ancestors(sentence, word.id)].some(isTheirs)) return true
  // "With the backing of Peru, Chile closed the strait": who helps suffers nothing.
  const isAside = (noun: Token) => isBidding(sentence, noun) || (AGAINST.has(type) && isForSake(sentence, noun))
  if (word && [word, ...ancestors(sentence, word.id)].some(isAside)) return true
  if (word && !SAID.has(type) && ancestors(sentence, word.id).some((noun) => isHelp(sentence, noun))) return true
  if (word && (isExcepted(sentence, word, head) || (type === 'REQUEST' && isFreed(sentence, word)))) return true
  if (mention.sentence !== index || mention.span.start < trigger.end || !contains(evidence, mention.span)) return false
  const markers = SAID.has(type) ? UPON : type === 'CONSULT' ? WITHIN : null
  if (!markers) return false
  const above = ancestors(sentence, mention.head)
  const way = above.slice(
    0,
    Math.max(
      above.findIndex(({ id }) => id === head),
      0,
    ),
  )
  return [mention.head, ...way.map(({ id }) => id)].some((id) => markers.has(caseOf(sentence, id) ?? ''))
}

/** Whether a mention names who may be done something to by a state. */
function isParty({ actors }: Mention): boolean {
  return actors.length > 0 && actors.every((actor) => !NO_PARTY.has(actor.kind) && !isStateless(actor))
}

const NO_PARTY: ReadonlySet<Actor['kind']> = new Set<Actor['kind']>(['media', 'bloc', 'place'])

/** Of no state, no body of states and no armed group: "donors", "engineers". */
export function isStateless({ country, kind, sector }: Actor): boolean {
  return country === null && kind !== 'igo' && kind !== 'armed-group' && sector !== 'REB'
}
