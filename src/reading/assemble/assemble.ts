import { twoOf } from '../../model/about-states.ts'
import type { Mention } from '../../model/actor.ts'
import type { Framing } from '../../model/attribution.ts'
import type { Claim, ClaimActor } from '../../model/claim.ts'
import { bySentence, type Document } from '../../model/document.ts'
import { entryDates } from '../../model/entry-dates.ts'
import { type Event, type Participant, UNLISTED } from '../../model/event.ts'
import { documentId, hash64 } from '../../model/identity.ts'
import { MODES } from '../../model/plover.ts'
import { byItem, itemAt, itemsOf } from '../../model/sections.ts'
import { overlaps } from '../../model/span.ts'
import type { Timex } from '../../model/timex.ts'
import type { Sentence } from '../../model/token.ts'
import { speakersOf } from '../../model/voice.ts'
import type { Stage } from '../../pipeline/pipeline.ts'
import { type CalibratedField, type Calibration, calibrated } from '../../resources/calibration.ts'
import type { Preference } from '../../resources/preference.ts'
import { answered, type Choose, choosing } from './answered.ts'
import { isVisitHome } from './at-home.ts'
import { belonging } from './belonging.ts'
import { isByTheWay } from './by-the-way.ts'
import { type Chain, chainsOf, withinQuotation } from './chain.ts'
import { isCourtAtHome } from './court-at-home.ts'
import { type Deed, withDenied } from './denied.ts'
import { withoutDuplicates } from './duplicates.ts'
import { evidenceOf } from './evidence.ts'
import { isHomeAffair } from './home-affair.ts'
import { isMereAim } from './mere-aim.ts'
import { inMoneyOf } from './money-of-sides.ts'
import { others, type Parties, partiesOf } from './parties.ts'
import { placeOf } from './place.ts'
import { typeByDoer } from './protesting.ts'
import { areNameless, hasItsSides, isNamelessOther, isPublicMatter, isRelation } from './standing.ts'
import { standingFor } from './stands-for.ts'
import { typeToCome } from './to-come.ts'
import { isToNobody } from './to-nobody.ts'
import { isOfAttack, type Scene, sceneOf, withVictims } from './victims.ts'
import { type When, whenOf } from './when.ts'

/**
 * The last stage: joins what the others found into claims, the unit of the record. Every field is tied to its words or
 * says why it is empty. An event of which neither side is known is no claim: it says of nobody that he did anything.
 *
 * @param coder what made the claims: version, language and model, written into each
 * @param calibration what a rule's confidence is worth
 * @param preference what speaks for whom, where a clause does not say on whose side the other party is
 */
export function assemble(coder: Claim['coder'], calibration: Calibration, preference: Preference): Stage {
  const choose = choosing(preference)
  return {
    name: 'assemble',
    requires: ['events', 'statuses', 'attributions', 'timexes', 'framings', 'mentions', 'quantities'],
    assigns: ['claims'],
    run(doc) {
      const claims = withIds(withoutDuplicates(claimsOf(doc, coder, choose)))
      const density = densityOf(doc, claims.length)
      doc.claims = claims.map((claim) => ({ ...claim, confidence: worth(claim.confidence, calibration, density) }))
    },
  }
}

/** Claims in a hundred words of a text; of a few sentences by themselves there is no telling. */
function densityOf(doc: Document, claims: number): number {
  const words = wordsOf(doc)
  return words < STORY ? Number.POSITIVE_INFINITY : (100 * claims) / words
}

/** Confidence as the share of claims that were right with it in texts as dense; the time's as the rules give it. */
function worth(raw: Claim['confidence'], calibration: Calibration, density: number): Claim['confidence'] {
  const of = (field: CalibratedField) => calibrated(calibration, field, raw[field], density)
  return {
    event: of('event'),
    actors: of('actors'),
    recipients: of('recipients'),
    time: raw.time,
    attribution: of('attribution'),
  }
}

/** Words of a text that is a story: of a few sentences by themselves nobody can tell for whom each stands, nor what they are about. */
const STORY = 100

function wordsOf({ sentences }: Document): number {
  return sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
}

/** What a document's events are joined with, looked up once. */
interface Layers {
  readonly doc: Document
  readonly document: string
  readonly timexes: ReadonlyMap<number, readonly Timex[]>
  readonly framings: ReadonlyMap<number, readonly Framing[]>
  readonly mentions: ReadonlyMap<number, readonly Mention[]>
  /** The two states that the story of a sentence is about, if it is about two. */
  readonly two: (sentence: number) => readonly [string, string] | null
  /** What the story of a sentence is about. */
  readonly scene: (sentence: number) => Scene
  /** Whether the text is long enough to tell for whom those stand whom it names. */
  readonly isStory: boolean
}

function claimsOf(doc: Document, coder: Claim['coder'], choose: Choose): readonly Claim[] {
  const chains = chainsOf(doc)
  const layers: Layers = {
    doc,
    document: documentId(doc),
    timexes: bySentence(doc.timexes),
    framings: bySentence(doc.framings),
    mentions: bySentence(doc.mentions),
    two: byStory(doc, (_, mentions) => twoOf(mentions)),
    scene: byStory(doc, sceneOf),
    isStory: wordsOf(doc) >= STORY,
  }
  const stories = answered(doc, chains, choose)
  const told = stories
    .flatMap(({ events }) => events)
    .map((event) => {
      const status = doc.statuses[event.id]
      if (!status) throw new Error(`Event ${event.id} has no status`)
      return { event, chain: chains.get(event.id)!, status }
    })
  const isAbroad = new Set(
    stories.filter(({ amongStates }) => amongStates).flatMap(({ events }) => events.map(({ id }) => id)),
  )
  const claims: Claim[] = []
  for (const deed of withDenied(doc, told)) {
    const told = claimOf(deed, layers, coder, claims)
    if (!told || isCourtAtHome(told)) continue
    const claim = layers.isStory ? withoutVague(told) : told
    const sentence = doc.sentences[claim.sentence]!
    if (!layers.isStory) claims.push(claim)
    else if (
      isByTheWay(sentence, deed.event) ||
      isMereAim(sentence, deed.event, deed.status) ||
      isToNobody(told, sentence, deed.event.head)
    )
      continue
    else if (claim.recipients.length === 0 && isHomeAffair(sentence, deed.event)) continue
    else if (isRelation(claim, isAbroad.has(deed.event.id), homeOf(sentence, layers.scene(claim.sentence))))
      claims.push(withoutNameless(claim))
  }
  return claims
}

/** The one state whose own affairs a sentence tells, if it is one: not where it tells of an attack. */
function homeOf(sentence: Sentence, scene: Scene): string | null {
  return isOfAttack(sentence, scene) ? null : scene.home
}

/** What is asked of "other governments" is asked of nobody in particular, and says so. */
function withoutVague(claim: Claim): Claim {
  const { actors, recipients } = claim
  const isKnown = actors.length > 0 && actors.every(({ country, kind }) => country !== null || kind === 'igo')
  if (!isKnown || recipients.length === 0 || !recipients.every(isNamelessOther)) return claim
  const names = recipients.map(({ name }) => `"${name}"`).join(', ')
  return { ...claim, recipients: [], absent: { ...claim.absent, recipients: `${names}: none that is named` } }
}

/** A promise of "donors" or an attack by "gunmen" has nobody on their side, and says so. */
function withoutNameless(claim: Claim): Claim {
  if (!areNameless(claim)) return claim
  const names = claim.actors.map(({ name }) => `"${name}"`).join(', ')
  return { ...claim, actors: [], absent: { ...claim.absent, actors: `${names}: of no state that is named` } }
}

/** What the sentences and mentions of a story tell, for every sentence of it: a document may be several. */
function byStory<T>(
  { sentences, mentions }: Document,
  tell: (sentences: readonly Sentence[], mentions: readonly Mention[]) => T,
): (sentence: number) => T {
  const items = itemsOf(sentences)
  const within = byItem(items, mentions, ({ sentence }) => sentence)
  const told = byItem(items, sentences, ({ index }) => index).map((own, item) => tell(own, within[item]!))
  return (sentence) => told[itemAt(items, sentence)]!
}

/** One event as a claim without its id yet; null where neither side is known. `before` are the claims of the events before it. */
function claimOf(
  { event, chain: told, status }: Deed,
  layers: Layers,
  coder: Claim['coder'],
  before: readonly Claim[],
): Claim | null {
  const { doc, document, timexes, framings } = layers
  const heard = (side: readonly Participant[]) => withinQuotation(side, event, told.links.at(-1), doc.mentions)
  const actors = partiesOf(heard(event.actors), doc.mentions, event.actorsAbsent, doc.text)
  const named = partiesOf(heard(event.recipients), doc.mentions, event.recipientsAbsent, doc.text)
  const sentence = doc.sentences[event.sentence]
  if (!sentence) throw new Error(`Event ${event.id} has no sentence`)
  const here = { sentence, mentions: layers.mentions.get(event.sentence) ?? [], story: layers.scene(event.sentence) }
  const recipients = withVictims(actors, others(named, actors), event, doc.mentions[event.place ?? -1], here)
  const chain = withoutOwnThreat(told, event, actors.list)
  const place = placeOf(event, doc.mentions)
  if (!isPublicMatter(event, actors.list, recipients.list, place?.country ?? null)) return null
  if (isTwiceGuessed(event, recipients.confidence)) return null
  const when = whenOf(
    event,
    status,
    sentence,
    timexes.get(event.sentence) ?? [],
    doc.meta.date,
    entryDates(doc)(event.sentence),
  )
  const { contexts, trigger, frame } = event
  const type = typeToCome(typeByDoer(event, actors.list), status.value)
  const mode = type === event.type ? event.mode : null
  const claim: Claim = {
    id: '',
    document,
    sentence: event.sentence,
    event: { type, mode, contexts, trigger, frame },
    actors: actors.list,
    recipients: recipients.list,
    status: { value: status.value, factuality: status.factuality, span: status.span },
    time: when.time,
    place,
    goods: inMoneyOf(event.goods, actors.list, recipients.list, doc),
    attribution: chain.links,
    framing: framingIn(event, framings.get(event.sentence) ?? []),
    evidence: evidenceOf(doc.text, event.evidence),
    confidence: {
      event: event.confidence,
      actors: round(actors.confidence),
      recipients: round(recipients.confidence),
      time: round(when.confidence),
      attribution: round(chain.confidence),
    },
    absent: absences({ ...event, type, mode }, actors, recipients, when, place, chain),
    coder,
  }
  const unnamed = (party: ClaimActor) => actors.unnamed.has(party) || recipients.unnamed.has(party)
  const whole = standingFor(belonging(claim, unnamed, before, layers.two(event.sentence)), unnamed)
  return hasItsSides(whole) && !isVisitHome(whole) ? whole : null
}

/** What a party is worth at least with whom an event is that was itself only learned: one guess upon another is seldom right. */
const FIRM = 0.35

function isTwiceGuessed({ frame, recipients }: Event, confidence: number): boolean {
  return frame.endsWith(UNLISTED) && recipients.every(({ stated }) => !stated) && confidence < FIRM
}

const WARNING = /^(?:warn|threaten|vow|swear)\b/

/** "Croatia would close the pipeline, its minister warned": the warning is the threat, and the writer tells it. */
function withoutOwnThreat(chain: Chain, { type }: Event, actors: readonly ClaimActor[]): Chain {
  const last = chain.links.at(-1)
  const own = last?.source ? speakersOf(last.source).map(({ country }) => country) : []
  const isOwn =
    type === 'THREATEN' && own[0] && actors.every(({ country }) => country !== null && own.includes(country))
  if (!isOwn || !WARNING.test(last?.cue?.lemma ?? '')) return chain
  return { ...chain, links: chain.links.slice(0, -1), sourceAbsent: null }
}

function framingIn(event: Event, framings: readonly Framing[]): Claim['framing'] {
  return framings.filter(({ span }) => overlaps(span, event.evidence)).map(({ kind, span }) => ({ kind, span }))
}

/** Why each empty field is empty. */
function absences(
  event: Event,
  actors: Parties,
  recipients: Parties,
  when: When,
  place: Claim['place'],
  chain: Chain,
): Readonly<Record<string, string>> {
  const absent: Record<string, string> = {}
  if (actors.absent !== null) absent.actors = actors.absent
  if (recipients.absent !== null) absent.recipients = recipients.absent
  if (event.mode === null) absent.mode = MODES[event.type] ? 'not stated' : `${event.type} has no modes`
  if (event.contexts.length === 0) absent.contexts = 'no words of a field'
  if (when.absent !== null) absent.time = when.absent
  if (place === null) absent.place = 'not stated'
  if (event.goods.length === 0) absent.goods = 'not stated'
  if (chain.links.length === 0) absent.attribution = "the writer's own voice"
  if (chain.sourceAbsent !== null) absent.source = chain.sourceAbsent
  return absent
}

/** Names each claim by what it says and where: the same text and claim give the same id on every machine. */
function withIds(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Map<string, number>()
  return claims.map((claim) => {
    const key = keyOf(claim)
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return { ...claim, id: `c_${hash64(count === 0 ? key : `${key}|${count}`)}` }
  })
}

function keyOf({ document, event, actors, recipients, status }: Claim): string {
  const parties = [actors, recipients].map((side) => side.map(({ id }) => id).join('+'))
  return [document, event.trigger.start, event.trigger.end, event.type, ...parties, status.value].join('|')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
