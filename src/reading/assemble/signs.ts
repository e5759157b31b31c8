import type { Actor } from '../../model/actor.ts'
import type { Event, Participant } from '../../model/event.ts'
import { contains } from '../../model/span.ts'
import { caseOf, tokenById } from '../../model/tree.ts'
import { type Candidate, isStateless } from './candidates.ts'
import { refersBack } from './refers-back.ts'
import { KIN, type Scene, type Side } from './scene.ts'
import { offerBefore, share, spokenOf } from './spoken-nouns.ts'

/** Whom each rule of the story would take, by name of the rule. */
export type Guesses = Readonly<Record<'back' | 'deed' | 'between' | 'two' | 'last', readonly Participant[]>>

/**
 * Names what speaks for or against each candidate as the other side of an event, each sign by itself and for the kind of event: which
 * rules mean him, where and how the text names him, what was told of him and the actor, who says it.
 *
 * @returns the signs of each candidate, in their order
 */
export function signsOf(
  event: Event,
  candidates: readonly Candidate[],
  scene: Scene,
  guesses: Guesses,
): readonly (readonly string[])[] {
  const own = scene.side(event.actors)
  const sentence = scene.doc.sentences[event.sentence]!
  const back = refersBack(sentence, event.head)
  const spoken = spokenOf(sentence, event.head, scene.told, own)
  const offer = offerBefore(sentence, event.head, scene.told, own)
  return candidates.map((candidate) => {
    const signs = [candidate.kind, ...ofRules(candidate, scene, guesses)]
    if (candidate.kind === 'none') signs.push(...ofNobody(event, candidates.length, back, own, scene))
    else if (candidate.kind === 'each') signs.push(...ofEachOther(event, own, scene))
    else {
      signs.push(back ? `back ${candidate.kind}` : `new ${candidate.kind}`)
      signs.push(...ofParties(event, candidate, own, scene))
      signs.push(...ofPlace(event, candidate, scene))
      signs.push(...ofTold(event, candidate, own, scene))
      if (spoken) signs.push(...ofSpoken(candidate, spoken))
      if (offer) signs.push(are(candidate.ids, offer.actors.ids) ? 'offered' : 'not offered')
      signs.push(...ofVoice(event, candidate, own, scene))
    }
    return [...signs, ...signs.map((sign) => `${sign} | ${KIN[event.type]}`)]
  })
}

function ofRules({ ids }: Candidate, scene: Scene, guesses: Guesses): string[] {
  return Object.entries(guesses).flatMap(([rule, parties]) => {
    if (parties.length === 0) return []
    return [are(ids, scene.side(parties).ids) ? `rule ${rule}` : `not rule ${rule}`]
  })
}

function ofNobody({ type, actors, goods }: Event, count: number, back: boolean, own: Side, scene: Scene): string[] {
  const signs = [back ? 'none back' : 'none new', `none ${type}`, `none of ${count > 6 ? 'many' : count}`]
  const actor = scene.doc.mentions[actors[0]!.mention]!.actors[0]
  if (actor) signs.push(`none by ${actor.sector}`, `none by ${actor.kind}`)
  if (goods.length > 0) signs.push('none goods')
  if (scene.two && !share(own.states, new Set(scene.two))) signs.push('none third')
  return signs
}

/** Whether several who act may act upon one another: named by one word ("both armies") or by several, and those that the story is about. */
function ofEachOther({ type, actors }: Event, own: Side, { doc, two }: Scene): string[] {
  const words = new Set(actors.map(({ mention }) => mention))
  const form = doc.mentions[actors[0]!.mention]!.form
  const signs = [`each ${type}`, words.size > 1 ? 'each joined' : `each ${form}`]
  if (two) signs.push(two.every((state) => own.states.has(state)) ? 'each of the two' : 'each of others')
  return signs
}

/** What the parties are, and how the text is about them. */
function ofParties(
  { recipients }: Event,
  { kind, ids, parties, mention }: Candidate,
  own: Side,
  scene: Scene,
): string[] {
  const actors = actorsOf(parties, scene)
  const states = new Set(actors.map(({ country, id }) => country ?? id))
  const signs: string[] = []
  if (kind === 'slot') {
    const sure = recipients[0]!.confidence
    signs.push(`slot ${sure >= 1 ? 'direct' : sure >= 0.8 ? 'inside' : sure >= 0.7 ? 'carried' : 'far'}`)
    signs.push(`slot ${mention!.form}`, mention!.antecedent === null ? 'slot itself' : 'slot through')
    if (actors.every(({ id }) => own.ids.has(id))) signs.push('slot own')
  }
  const [first] = actors
  if (actors.some(isStateless)) signs.push(`stateless ${kind}`, `stateless ${first!.kind}`)
  if (ids.size === 1) signs.push(`kind ${first!.kind}`, `sector ${first!.sector}`)
  if (actors.every(({ country }) => country !== null && own.states.has(country))) signs.push('countryman')
  if (scene.two) {
    const two = new Set(scene.two)
    const count = [...states].filter((state) => two.has(state)).length
    signs.push(
      `two ${count}${ids.size > 1 ? ' of several' : ''}${share(own.states, two) ? ' beside own' : ' for a third'}`,
    )
  }
  signs.push(`rank ${rankOf(states, own, scene)}`)
  if (share(ids, scene.headed)) signs.push('headed')
  return signs
}

/** The place of parties among those that the story names most, without the actor's own. */
function rankOf(states: ReadonlySet<string>, own: Side, { ranked }: Scene): string {
  const order = ranked.slice(0, 8).filter((state) => !own.states.has(state))
  if (share(states, own.states)) return 'own'
  const places = [...states].map((state) => order.indexOf(state))
  const last = places.includes(-1) ? order.length : Math.max(...places)
  if (states.size > 1) return last < states.size ? 'top several' : 'several'
  return last > 3 ? 'low' : `${last + 1}`
}

/** Where the text names them. */
function ofPlace({ sentence, trigger, evidence }: Event, { mention }: Candidate, { doc }: Scene): string[] {
  if (!mention) return []
  const back = sentence - mention.sentence
  const after = mention.span.start > trigger.start
  const near = back === 0 ? 'here' : back === 1 ? 'last' : back === 2 ? 'two back' : back < 6 ? 'near' : 'far'
  const signs = [after ? 'after' : near, `form ${mention.form}`]
  const inside = doc.sentences[mention.sentence]!
  if (back === 0 && contains(evidence, mention.span))
    signs.push(
      `in clause${after ? ' after' : ''}`,
      `in clause ${mention.form}`,
      `in clause ${caseOf(inside, mention.head) ?? 'bare'}`,
    )
  if (back < 2 && !after) signs.push(`${near} as ${tokenById(inside, mention.head)?.deprel.split(':')[0] ?? 'none'}`)
  return signs
}

/** What was told of them and of the actor. */
function ofTold({ sentence, type }: Event, { kind, ids }: Candidate, own: Side, scene: Scene): string[] {
  const signs: string[] = []
  const { told } = scene
  const together = told.findLast(({ all }) => all.ids.size > 1 && share(all.states, own.states))
  if (together) {
    const { event, actors, recipients, all } = together
    const back = sentence - event.sentence
    const reach = back === 0 ? 'here' : back <= 2 ? 'near' : back <= 8 ? 'back' : 'far'
    if (within(ids, recipients.ids) && share(actors.states, own.states))
      signs.push(`told to ${reach}`, `told to ${event.type === type}`)
    else if (within(ids, actors.ids) && share(recipients.states, own.states))
      signs.push(`told by ${reach}`, `told by ${KIN[event.type]}`)
    else signs.push(within(ids, all.ids) ? `told among ${reach}` : `told other ${reach}`)
  } else signs.push(`unmet ${kind}`)
  const last = told.at(-1)
  if (last) {
    const back = sentence - last.event.sentence
    const reach = back === 0 ? 'here' : back === 1 ? 'last' : 'back'
    const whose = share(last.actors.states, own.states) ? 'own' : 'other'
    if (are(ids, last.recipients.ids)) signs.push(`before to ${reach} ${whose}`)
    if (are(ids, last.actors.ids)) signs.push(`before by ${reach}`)
    if (ids.size > 1 && are(ids, last.all.ids)) signs.push(`before both ${reach}`)
  }
  const kin = scene.lastKin(type)
  if (kin) {
    const isHim = are(ids, kin.recipients.ids)
    signs.push(isHim ? `kin to ${share(kin.actors.states, own.states) ? 'own' : 'other'}` : 'kin not')
    if (are(ids, kin.actors.ids)) signs.push('kin by')
  }
  for (const { event, actors, recipients } of told.slice(-6)) {
    const back = sentence - event.sentence
    if (back > 1) continue
    const reach = back === 0 ? 'here' : 'last'
    if (are(ids, actors.ids)) signs.push(`acted ${reach}`, `acted ${reach} ${KIN[event.type]}`)
    if (are(ids, recipients.ids)) signs.push(`acted on ${reach}`, `acted on ${reach} ${KIN[event.type]}`)
  }
  const part = scene.shareDoneTo(ids)
  signs.push(`suffered ${part === 0 ? 'none' : part > 0.5 ? 'most' : part > 0.25 ? 'many' : 'some'}`)
  return signs
}

/** Whether they are those of the event that the verb's object speaks of. */
function ofSpoken({ ids }: Candidate, { told, kind }: NonNullable<ReturnType<typeof spokenOf>>): string[] {
  const part = are(ids, told.actors.ids)
    ? 'doer'
    : are(ids, told.recipients.ids)
      ? 'sufferer'
      : ids.size > 1 && are(ids, told.all.ids)
        ? 'both'
        : 'not'
  return [`meant ${part}`, `meant ${part} ${kind}`]
}

/** Whether they say what is told, and whether it happens in their land. */
function ofVoice({ id, place }: Event, { parties }: Candidate, own: Side, scene: Scene): string[] {
  const { states } = scene.side(parties)
  const signs: string[] = []
  const speaker = scene.chains.get(id)?.speaker ?? null
  if (speaker !== null) {
    const voice = scene.side([{ mention: speaker, confidence: 1, stated: true }]).states
    signs.push(share(voice, states) ? 'says it' : share(voice, own.states) ? 'own word' : 'third word')
  }
  const lands = place === null ? [] : scene.doc.mentions[place]!.actors
  if (lands.some(({ country }) => country !== null && states.has(country))) signs.push('place')
  return signs
}

function actorsOf(parties: readonly Participant[], { doc }: Scene): Actor[] {
  return parties.flatMap(({ mention }) => doc.mentions[mention]!.actors)
}

function are(ids: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return ids.size > 0 && ids.size === others.size && within(ids, others)
}

function within(ids: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return ids.size > 0 && [...ids].every((id) => others.has(id))
}
