import type { Mention } from '../../model/actor.ts'
import type { Document } from '../../model/document.ts'
import type { Event, Participant } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'
import { contains } from '../../model/span.ts'
import type { Sentence } from '../../model/token.ts'
import { childrenBy, tokenById } from '../../model/tree.ts'
import { type Candidate, isStateless } from './candidates.ts'
import type { Chain } from './chain.ts'
import { partyId } from './parties.ts'
import { refersBack } from './refers-back.ts'

/** Event types that choose their other side alike. */
const KIN: Readonly<Record<EventType, string>> = {
  AGREE: 'agree',
  CONSULT: 'meet',
  COOPERATE: 'meet',
  SUPPORT: 'answer',
  REJECT: 'answer',
  CONCEDE: 'yield',
  RETREAT: 'yield',
  AID: 'aid',
  REQUEST: 'request',
  ACCUSE: 'accuse',
  THREATEN: 'accuse',
  SANCTION: 'harm',
  COERCE: 'harm',
  ASSAULT: 'assault',
  MOBILIZE: 'move',
  PROTEST: 'protest',
}

/** What the rules of the story would choose, by name of the rule. */
export type Guesses = Readonly<Record<string, readonly Participant[]>>

/** What is known of a story when the other side of an event is sought. */
export interface Scene {
  readonly doc: Document
  readonly mentions: readonly Mention[]
  readonly chains: ReadonlyMap<number, Chain>
  readonly two: readonly [string, string] | null
  /** Events told before, their parties complete, in order. */
  readonly before: readonly Event[]
}

/** Names what speaks for or against a candidate as the other side of an event; each also for the kind of event that it is. */
export function signsOf(
  event: Event,
  candidate: Candidate,
  all: readonly Candidate[],
  scene: Scene,
  guesses: Guesses,
): readonly string[] {
  const { doc, chains, two, before } = scene
  const signs: string[] = [candidate.kind]
  const { ids } = candidate
  const partiesOf = (side: readonly Participant[]) => side.flatMap(({ mention }) => doc.mentions[mention]!.actors)
  const idsOf = (side: readonly Participant[]) => new Set(partiesOf(side).map(partyId))
  const has = (side: readonly Participant[]) => {
    const known = idsOf(side)
    return known.size > 0 && known.size === ids.size && [...ids].every((id) => known.has(id))
  }
  const holds = (side: readonly Participant[]) => {
    const known = idsOf(side)
    return ids.size > 0 && [...ids].every((id) => known.has(id))
  }
  const own = idsOf(event.actors)
  const countries = new Set(partiesOf(event.actors).map(({ country, id }) => country ?? id))
  const ownIn = (side: readonly Participant[]) =>
    partiesOf(side).some(({ country, id }) => countries.has(country ?? id))
  const sentence = doc.sentences[event.sentence]!
  const group = KIN[event.type]
  const back = refersBack(sentence, event.head)

  for (const [rule, parties] of Object.entries(guesses)) {
    if (parties.length > 0) signs.push(has(parties) ? `rule ${rule}` : `not rule ${rule}`)
  }
  if (candidate.kind === 'none') {
    signs.push(back ? 'none back' : 'none new', `none ${event.type}`)
    signs.push(`none of ${all.length > 6 ? 'many' : all.length}`)
    for (const { sector, kind } of partiesOf(event.actors).slice(0, 1)) signs.push(`none by ${sector}`, `none by ${kind}`)
    if (event.goods.length > 0) signs.push('none goods')
    if (two && ![...countries].some((one) => two.includes(one))) signs.push('none third')
    return both(signs, group)
  }
  const parties = partiesOf(candidate.parties)
  if (candidate.kind === 'slot') {
    const sure = event.recipients[0]!.confidence
    signs.push(`slot ${sure >= 1 ? 'direct' : sure >= 0.8 ? 'inside' : sure >= 0.7 ? 'carried' : 'far'}`)
    const stated = candidate.mention!
    signs.push(`slot ${stated.form}`, stated.antecedent === null ? 'slot itself' : 'slot through')
    if (parties.every(({ id }) => own.has(id))) signs.push('slot own')
  }
  const first = parties[0]!
  if (parties.some(isStateless))
    signs.push(`stateless ${candidate.kind}`, `stateless ${first.kind}`)
  if (parties.length === 1 || ids.size === 1) signs.push(`kind ${first.kind}`, `sector ${first.sector}`)
  if (parties.every(({ country }) => country !== null && countries.has(country))) signs.push('countryman')

  // How the text is about whom.
  const states = new Set(parties.map(({ country, id }) => country ?? id))
  if (two) {
    const ofTwo = [...states].filter((state) => two.includes(state)).length
    const ownOfTwo = [...countries].some((state) => two.includes(state))
    signs.push(`two ${ofTwo}${ids.size > 1 ? ' of several' : ''}${ownOfTwo ? ' beside own' : ' for a third'}`)
  }
  const share = rank(states, countries, scene)
  signs.push(`rank ${share}`)
  const title = scene.mentions.some(
    (mention) => mention.sentence === scene.mentions[0]!.sentence && mention.actors.some((actor) => ids.has(partyId(actor))),
  )
  if (title) signs.push('headed')

  // Where the text names him.
  const { mention } = candidate
  if (mention) {
    const distance = event.sentence - mention.sentence
    const after = mention.span.start > event.trigger.start
    const near = distance === 0 ? 'here' : distance === 1 ? 'last' : distance === 2 ? 'two back' : distance < 6 ? 'near' : 'far'
    signs.push(after ? 'after' : near)
    if (contains(event.evidence, mention.span)) signs.push(`in clause${after ? ' after' : ''}`, `in clause ${mention.form}`)
    signs.push(`form ${mention.form}`)
    const role = tokenById(doc.sentences[mention.sentence]!, mention.head)?.deprel.split(':')[0] ?? 'none'
    if (distance < 2 && !after) signs.push(`${near} as ${role}`)
  }

  // What was told of him.
  const toldWith = before.findLastIndex(
    ({ actors, recipients }) =>
      (ownIn(actors) || ownIn(recipients)) && idsOf([...actors, ...recipients]).size > 1,
  )
  if (toldWith >= 0) {
    const told = before[toldWith]!
    const far = event.sentence - told.sentence
    const reach = far === 0 ? 'here' : far <= 2 ? 'near' : far <= 8 ? 'back' : 'far'
    if (holds(told.recipients) && ownIn(told.actors)) signs.push(`told to ${reach}`, `told to ${told.type === event.type}`)
    else if (holds(told.actors) && ownIn(told.recipients)) signs.push(`told by ${reach}`, `told by ${KIN[told.type]}`)
    else if (holds([...told.actors, ...told.recipients])) signs.push(`told among ${reach}`)
    else signs.push(`told other ${reach}`)
  } else signs.push(`unmet ${candidate.kind}`)
  const last = before.at(-1)
  if (last) {
    const here = last.sentence === event.sentence ? 'here' : event.sentence - last.sentence === 1 ? 'last' : 'back'
    const same = ownIn(last.actors) ? 'own' : 'other'
    if (has(last.recipients)) signs.push(`before to ${here} ${same}`)
    if (has(last.actors)) signs.push(`before by ${here}`)
    if (ids.size > 1 && has([...last.actors, ...last.recipients])) signs.push(`before both ${here}`)
  }
  const kin = before.findLast(({ type, recipients }) => KIN[type] === group && recipients.length > 0)
  if (kin) {
    if (has(kin.recipients)) signs.push(`kin to ${ownIn(kin.actors) ? 'own' : 'other'}`)
    else signs.push('kin not')
    if (has(kin.actors)) signs.push('kin by')
  }
  for (const told of before.slice(-6)) {
    const when = told.sentence === event.sentence ? 'here' : event.sentence - told.sentence === 1 ? 'last' : null
    if (when === null) continue
    if (has(told.actors)) signs.push(`acted ${when}`, `acted ${when} ${KIN[told.type]}`)
    if (has(told.recipients)) signs.push(`acted on ${when}`, `acted on ${when} ${KIN[told.type]}`)
  }
  const meant = meantBy(sentence, event, before, ownIn)
  if (meant) {
    const { told, noun } = meant
    if (has(told.actors)) signs.push(`meant doer`, `meant doer ${noun}`)
    else if (has(told.recipients)) signs.push('meant sufferer', `meant sufferer ${noun}`)
    else if (ids.size > 1 && has([...told.actors, ...told.recipients])) signs.push('meant both', `meant both ${noun}`)
    else signs.push('meant not', `meant not ${noun}`)
  }
  const toHim = before.filter(({ recipients }) => has(recipients)).length
  signs.push(`suffered ${toHim === 0 ? 'none' : toHim * 2 > before.length ? 'most' : toHim * 4 > before.length ? 'many' : 'some'}`)

  // Who says it.
  const speaker = chains.get(event.id)?.speaker ?? null
  if (speaker !== null) {
    const voice = doc.mentions[speaker]!.actors
    const isHim = voice.some(({ country, id }) => states.has(country ?? id))
    const isOwn = voice.some(({ country, id }) => countries.has(country ?? id))
    signs.push(isHim ? 'says it' : isOwn ? 'own word' : 'third word')
  }
  if (event.place !== null && doc.mentions[event.place]!.actors.some(({ country }) => country !== null && states.has(country)))
    signs.push('place')
  signs.push(back ? `back ${candidate.kind}` : `new ${candidate.kind}`)
  return both(signs, group)
}

/** Nouns that speak of what was told before, and what they speak of. */
const SPOKEN: readonly (readonly [string, RegExp, ReadonlySet<string>])[] = [
  ['charge', /^(?:charge|accusation|allegation|claim|criticism|complaint|protest|rebuke|remark|statement)$/, new Set(['accuse'])],
  ['offer', /^(?:offer|proposal|invitation|plan|pledge|promise|idea|initiative)$/, new Set(['agree', 'request'])],
  ['request', /^(?:request|demand|appeal|call|plea|ultimatum|condition)$/, new Set(['request', 'accuse'])],
  ['measure', /^(?:sanction|ban|measure|expulsion|decision|move|step|tariff|duty|embargo|suspension|closure|restriction)$/, new Set(['harm', 'yield', 'agree'])],
  ['help', /^(?:help|aid|gift|assistance|support|donation|loan|grant|relief|hospitality)$/, new Set(['aid', 'agree'])],
  ['attack', /^(?:attack|raid|strike|shelling|bombing|killing|incursion|violence|assault|incident|shooting)$/, new Set(['assault', 'move'])],
  ['deal', /^(?:deal|agreement|accord|pact|treaty|truce|ceasefire|summit|talk|meeting|memorandum)$/, new Set(['agree', 'answer', 'meet', 'yield'])],
  ['release', /^(?:release|withdrawal|return|pullout|lifting)$/, new Set(['yield'])],
]

/** The last event that the object of this one speaks of, which others than its actor did: "denied the charge", "welcomed the deal". */
function meantBy(
  sentence: Sentence,
  { head }: Event,
  before: readonly Event[],
  isOwn: (side: readonly Participant[]) => boolean,
): { readonly told: Event; readonly noun: string } | null {
  const inner = childrenBy(sentence, head, 'xcomp')
  const nouns = [head, ...inner.map(({ id }) => id)].flatMap((id) => childrenBy(sentence, id, 'obj', 'obl'))
  for (const { lemma } of nouns)
    for (const [noun, form, kinds] of SPOKEN) {
      if (!form.test(lemma.toLowerCase())) continue
      const told = before.findLast(({ type, actors }) => kinds.has(KIN[type]) && actors.length > 0 && !isOwn(actors))
      if (told) return { told, noun }
    }
  return null
}

/** Every sign by itself and for the kind of event. */
function both(signs: readonly string[], group: string): readonly string[] {
  return [...signs, ...signs.map((sign) => `${sign} | ${group}`)]
}

/** The place of a candidate among the states that the story names most, without the actor's own. */
function rank(states: ReadonlySet<string>, own: ReadonlySet<string>, { mentions }: Scene): string {
  const counts = new Map<string, number>()
  for (const { actors } of mentions)
    for (const { country, id } of actors) {
      const key = country ?? id
      if (!own.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1 / actors.length)
    }
  const order = [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key)
  const at = Math.max(...[...states].map((state) => order.indexOf(state)))
  if (states.size > 1) return at < 0 ? 'own' : at < states.size ? 'top several' : 'several'
  return at < 0 ? 'own' : at > 3 ? 'low' : `${at + 1}`
}
