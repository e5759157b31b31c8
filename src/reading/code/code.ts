import { isAmongStates } from '../../model/about-states.ts'
import type { Mention } from '../../model/actor.ts'
import { bySentence, type Document } from '../../model/document.ts'
import type { Event, Participant } from '../../model/event.ts'
import type { Quantity } from '../../model/goods.ts'
import type { EventType } from '../../model/plover.ts'
import type { Timex } from '../../model/timex.ts'
import type { Sentence } from '../../model/token.ts'
import type { Stage } from '../../pipeline/pipeline.ts'
import type { Codebook } from '../../resources/codebook.ts'
import { askedOf, isHeeded } from './again/heeded.ts'
import { resented } from './again/resented.ts'
import { againIn } from './again/retold.ts'
import { isBroughtAbout } from './brought-about.ts'
import { chargeOf } from './charge.ts'
import { confidenceOf } from './confidence.ts'
import { fieldsOf } from './contexts.ts'
import { isDoubted } from './doubted.ts'
import { evidenceOf, triggerOf } from './evidence.ts'
import type { Filler } from './filler.ts'
import { describes, type Finder, mentionFinder } from './finder.ts'
import { goodsIn } from './goods.ts'
import { governing, isNegated, isUndone } from './governor.ts'
import { endedBy } from './no-longer.ts'
import { ownDeeds } from './own-deed.ts'
import { scheduledFor } from './parties/scheduled.ts'
import { placeOf } from './place.ts'
import { meantBy } from './promise.ts'
import { folded, repeatsTalks } from './purpose.ts'
import { type Reading, readingsOf } from './reading.ts'
import { stanceMode } from './recode.ts'
import { refuserFirst } from './refused.ts'
import { isDoneBehind } from './roles/retold-subject.ts'
import { isPassive } from './roles/voice.ts'
import { isAskedFor, Saying } from './said.ts'
import { inOneWord } from './set-phrase.ts'
import { isBetween, partiesOf, type Sides } from './sides.ts'
import { spiedFor } from './spied-for.ts'
import { isAnswered, isBrought, isSharedAndJudged, isSpokenOf, isWhole, UTTERED } from './spoken.ts'
import { asToldAround } from './told-around.ts'
import { typeOf } from './type-of.ts'
import { withoutGames } from './untold/games.ts'
import { withoutThings } from './untold/no-thing.ts'
import { isWorthTelling } from './untold/worth.ts'

/**
 * Codes what the text tells as PLOVER events: a word that the codebook knows, its parties by the frame of the row that
 * fits it best, the fields, goods and place that the clause names. A slot that names no actor stays empty and says so.
 */
export function code(codebook: Codebook): Stage {
  return {
    name: 'code',
    requires: ['sentences', 'tags', 'trees', 'lemmas', 'mentions', 'timexes', 'quantities', 'attributions'],
    assigns: ['events'],
    run(doc) {
      const events: Event[] = []
      const tell = (event: Event | null) => event && events.push(event)
      const finder = mentionFinder(doc)
      const coder = new Coder(codebook, doc, finder)
      // What is learned of verbs was learned from news of the relations of states: in other news it would be wrong more often than right.
      const saying = new Saying(doc, codebook, finder)
      const words = doc.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
      const guess = isAmongStates(doc.mentions, words)
      for (const written of doc.sentences) {
        const sentence = inOneWord(codebook, written, finder)
        const found = readingsOf(codebook, sentence, finder, guess)
        const said = saying.in(sentence, found)
        const readings = found.filter((one) => !isAskedFor(sentence, one, said))
        const before = { events, sentences: doc.sentences, codebook, finder }
        for (const read of readings) {
          const reading = asToldAround(sentence, read, readings, before)
          if (repeatsTalks(sentence, reading, readings)) continue
          const own = ownDeeds(sentence, reading, readings, finder)
          for (const deed of own ?? []) tell(coder.event(events.length, sentence, deed, deed.row.status === 'planned'))
          if (own) continue
          // "The gift of Romania to Moldova was welcomed": what no one is said to do tells what it is about.
          const told = coder.event(events.length, sentence, reading)
          tell(told)
          events.push(...coder.about(events.length, sentence, reading, told !== null))
          tell(told && coder.charge(events, sentence, reading))
        }
        for (const { reading, attribution } of said) {
          const event = coder.event(events.length, sentence, reading, true)
          if (event) events.push({ ...event, saidIn: attribution })
        }
        for (const echo of againIn(sentence, before, guess)) tell(coder.event(events.length, sentence, echo))
      }
      const told = withoutThings(withoutGames(events, doc, codebook), doc, codebook)
      doc.events = folded(resented(told, doc.sentences), doc.sentences, doc.mentions)
    },
  }
}

class Coder {
  readonly codebook: Codebook
  readonly doc: Document
  readonly finder: Finder

  private readonly mentions: ReadonlyMap<number, readonly Mention[]>
  private readonly quantities: ReadonlyMap<number, readonly Quantity[]>
  private readonly timexes: ReadonlyMap<number, readonly Timex[]>

  constructor(codebook: Codebook, doc: Document, finder: Finder) {
    this.finder = finder
    this.codebook = codebook
    this.doc = doc
    this.mentions = bySentence(doc.mentions)
    this.quantities = bySentence(doc.quantities)
    this.timexes = bySentence(doc.timexes)
  }

  /**
   * What a reading speaks of: "Libya's claim that Chad had fired angered Peru" tells of the claim, and of the firing.
   */
  about(first: number, sentence: Sentence, reading: Reading, isTold: boolean): readonly Event[] {
    const events: Event[] = []
    for (const inner of reading.about) {
      const id = first + events.length
      // What it speaks of is all there is where the reading itself is not told.
      const event = isTold
        ? (this.utterance(id, sentence, inner, reading) ??
          this.deed(id, sentence, inner, reading) ??
          this.outcome(id, sentence, inner, reading))
        : reading.row.type && this.event(id, sentence, inner)
      if (!event) continue
      events.push(event)
      for (const content of isTold && event.type === 'ACCUSE' ? inner.about : []) {
        const deed = this.deed(first + events.length, sentence, content, inner)
        if (deed) events.push(deed)
      }
    }
    return events
  }

  /**
   * What others said to who now answers it: "rejected Peru's request" tells that Peru asked too. Null where the noun is nobody's own, or
   * of him who does the rest: "made a request".
   */
  utterance(id: number, sentence: Sentence, inner: Reading, outer: Reading): Event | null {
    const { row, token } = inner
    // A pact is no one's word to another.
    if (token.upos !== 'NOUN' || row.type === null || !UTTERED.has(row.type) || row.frame.both.length > 0) return null
    const { actors, recipients } = inner.slots
    const answering = partiesOf(outer, this.finder).actors
    const same = actors.some(({ party }) =>
      answering.some((other) => this.stateOf(party) === this.stateOf(other.party)),
    )
    // "A request by Kenya was turned down": the story may say by whom.
    const open = isPassive(sentence, outer.token) && actors.some(({ party }) => this.finder.isKnown(party))
    // "Backed her own premier's advice that Peru should pay": whoever speaks of it, both sides are named.
    const isWhole = outer.row.type !== row.type && isBetween(inner.slots, this.finder)
    if (actors.length === 0 || (((answering.length === 0 && !open) || same) && !isWhole)) return null
    const slots = { ...inner.slots, recipients: recipients.length > 0 ? recipients : answering }
    return this.event(id, sentence, { ...inner, slots }, true)
  }

  /** What was done, of which another now speaks: "condemned the attack by Mali on Togo" tells of the attack too. Null where it is not said by whom to whom. */
  deed(id: number, sentence: Sentence, inner: Reading, outer: Reading): Event | null {
    const { slots } = inner
    // That two met is told by whoever speaks of their meeting.
    const isBroughtAbout = isBrought(sentence, inner, outer)
    if (isBroughtAbout || isSharedAndJudged(inner, outer))
      return isBetween(slots, this.finder) ? this.event(id, sentence, inner, isBroughtAbout) : null
    if (!isSpokenOf(sentence, inner, outer)) return null
    const own = new Set(slots.actors.map(({ party }) => this.stateOf(party)))
    const apart = slots.recipients.some(({ party }) => !own.has(this.stateOf(party)))
    // "Has not alleged that Peru fired": nobody has said so.
    const isSaid = inner.token.upos === 'NOUN' || !isNegated(sentence, outer.token)
    return own.size > 0 && apart ? this.event(id, sentence, inner, isSaid) : null
  }

  /** What another was brought to do to a third: "forced Peru to expel a Chilean envoy". Null where it was not done, or not said to whom. */
  outcome(id: number, sentence: Sentence, inner: Reading, outer: Reading): Event | null {
    const isTold = isBroughtAbout(this.codebook, sentence, inner, outer.token) && isBetween(inner.slots, this.finder)
    return isTold ? this.event(id, sentence, inner, true) : null
  }

  /** What the accused has done by a noun of the accusation: "blamed Peru for the attack". Null where another word tells it. */
  charge(told: readonly Event[], sentence: Sentence, reading: Reading): Event | null {
    const { recipients } = partiesOf(reading, this.finder)
    const known = recipients.filter(
      ({ party, token }) => this.finder.isKnown(party) || this.finder.kind(sentence, token) === 'armed-group',
    )
    const spied = spiedFor(this.codebook, sentence, reading, this.finder)
    const charge = spied ?? chargeOf(this.codebook, sentence, reading, known, this.finder)
    const isTold = ({ sentence: index, head }: Event) => index === sentence.index && head === charge?.token.id
    return charge && !told.some(isTold) ? this.event(told.length, sentence, charge, true) : null
  }

  private aboutMode(sentence: Sentence, type: EventType, about: readonly Reading[]): string | null {
    const told = about.find(({ row }) => row.type !== null)
    return told ? stanceMode(type, told.row.type!, isUndone(this.codebook, sentence, told.token)) : null
  }

  private stateOf(party: number): string {
    const [actor] = this.doc.mentions[party]!.actors
    return actor?.country ?? actor?.id ?? ''
  }

  /** Both sides of a reading: who was asked where only the clause above tells it, and nobody who is only named to say who acts. */
  private sidesOf(sentence: Sentence, reading: Reading, meant: Reading | undefined): Sides {
    const { actors, recipients } = partiesOf(reading, this.finder, meant)
    const named = ({ party }: Filler) => this.doc.mentions[party]!
    const isAsked = recipients.length === 0 && isHeeded(sentence, reading)
    const addressed = isAsked ? askedOf(sentence, reading, this.finder) : recipients
    return {
      actors,
      recipients: addressed.filter((other) => !actors.some((own) => describes(named(own), named(other)))),
    }
  }

  /** Who does it: where only the place of many is told, those who live there. */
  private actor(filler: Filler): Participant {
    const [place] = filler.isPlaceOfPeople ? this.doc.mentions[filler.party]!.actors : []
    const of = place?.kind === 'state' || place?.kind === 'place' ? place.country : null
    return of ? { ...participant(filler), of } : participant(filler)
  }

  /** @param uttered whether it is what someone said to who now answers it */
  event(id: number, sentence: Sentence, reading: Reading, uttered = false): Event | null {
    const { row, token, about } = reading
    if (row.type === null) return null
    const meant = meantBy(this.codebook, sentence, reading)
    const sides = this.sidesOf(sentence, reading, meant?.inner)
    if (!isWorthTelling(this.codebook, sentence, reading, sides.actors, sides.recipients, uttered, this.finder))
      return null
    const ended = endedBy(sentence, token, row.type, reading.slots)
    const presupposed =
      (uttered && !isDoubted(sentence, token)) ||
      ended !== null ||
      isWhole(reading) ||
      isAnswered(sentence, reading) ||
      isDoneBehind(sentence, token) ||
      isHeeded(sentence, reading)
    const outer = presupposed ? null : governing(this.codebook, sentence, token)
    const dates = this.timexes.get(sentence.index) ?? []
    const scheduled = outer === null ? scheduledFor(sentence, token, dates, this.doc.meta.date) : null
    const type = ended?.type ?? meant?.type ?? typeOf(this.codebook, sentence, reading, outer, scheduled !== null)
    const { actors, recipients } = refuserFirst(sentence, reading, type, sides)
    const status = (ended ?? meant ?? row).status
    const trigger = triggerOf(reading)
    const parties = [...actors, ...recipients].map(({ party }) => this.doc.mentions[party]!)
    const fields = fieldsOf(
      this.codebook,
      sentence,
      token,
      row.contexts,
      parties.map(({ span }) => span),
    )
    const goods = goodsIn(this.doc.text, sentence, reading, {
      parties: new Set(parties.map(({ head }) => head)),
      quantities: this.quantities.get(sentence.index) ?? [],
    })
    return {
      id,
      sentence: sentence.index,
      head: token.id,
      trigger,
      type,
      mode: type === row.type ? (row.mode ?? this.aboutMode(sentence, type, about)) : stanceMode(type, row.type, false),
      contexts: fields.contexts,
      contextSpans: fields.spans,
      actors: actors.map((filler) => this.actor(filler)),
      recipients: recipients.map(participant),
      actorsAbsent: actors.length > 0 ? null : absence('actor'),
      recipientsAbsent: recipients.length > 0 ? null : absence('recipient'),
      goods,
      place: placeOf(this.mentions.get(sentence.index) ?? [], sentence, token, row.type),
      evidence: evidenceOf(
        sentence,
        token,
        trigger,
        parties,
        goods.map(({ span }) => span),
      ),
      governor: outer
        ? outer.left && type !== row.type
          ? null
          : { kind: outer.kind, span: { start: outer.token.start, end: outer.token.end } }
        : status
          ? { kind: status, span: trigger }
          : scheduled && { kind: 'planned', span: scheduled },
      presupposed: presupposed || outer?.left === true,
      frame: row.name,
      confidence: confidenceOf(reading, actors, recipients),
    }
  }
}

function participant({ party, confidence }: Filler): Participant {
  return { mention: party, confidence, stated: true }
}

function absence(side: string): string {
  return `no ${side} is named in the clause`
}
