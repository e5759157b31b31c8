import type { Actor, ActorKind } from '../../model/actor.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Entry, Gazetteer } from '../../resources/gazetteer.ts'
import { pieces, step, type Trie } from '../../resources/trie.ts'
import type { Draft } from './draft.ts'

const OFFICIAL =
  /\b(?:ministry|minister|office|government|embassy|consulate|presidency|department|parliament|army|navy|forces|mission)\b/i

/** The first state that a publisher's name names. */
function stateIn(name: string, gazetteer: Gazetteer): string | null {
  const words = name.match(/[\p{L}.'’-]+/gu) ?? []
  for (let from = 0; from < words.length; from++) {
    let node: Trie<Entry> | undefined = gazetteer.forms
    for (let at = from; node && at < words.length; at++) {
      for (const piece of pieces(words[at]!)) node = node && step(node, piece)
      const state = node?.values?.find(({ actor }) => actor.kind === 'state')
      if (state) return state.actor.country
    }
  }
  return null
}

/** Bodies that are called by the last word of their name once they were named: "the Council", "the Commission". */
const GENERIC = new Set(
  'Council Commission Union Bank Fund Agency Court Assembly Alliance League Organization Organisation Programme Program Committee Authority Community Forum Secretariat Tribunal Conference Bloc Federation Office Congress'.split(
    ' ',
  ),
)
const BODIES: ReadonlySet<ActorKind> = new Set(['igo', 'bloc', 'ngo', 'organisation', 'court', 'agency', 'parliament'])

/** How far back, in sentences, a description may find the state in focus. */
const REACH = 6
const FADE = 0.6

/** A state by its code, and how much a text is about it. */
export interface Weighed {
  readonly code: string
  readonly weight: number
}

/** What a document has told so far: its mentions in order, its names, and which states it is about. */
export class Story {
  readonly told: Draft[] = []
  readonly byHead = new Map<string, Draft>()
  readonly names = new Map<string, Draft>()
  /** Descriptions that the text has defined as names for others, by their words. */
  readonly aliases = new Map<string, Draft>()
  readonly gazetteer: Gazetteer
  /** The state that the text was sent from, by its dateline: "OSLO, 12 March -". */
  readonly sentFrom: string | null
  /** The state whose ministry or embassy published the text, by the publisher's name; null where no state's did. */
  readonly home: string | null
  /** States of the whole document by weight, the weightiest first, as its names tell before anything is resolved. */
  readonly subjects: readonly Weighed[]
  private readonly sentences: readonly Sentence[]

  constructor(sentences: readonly Sentence[], drafts: readonly Draft[], gazetteer: Gazetteer, publisher: string) {
    this.sentences = sentences
    this.gazetteer = gazetteer
    const start = drafts[0]?.sentence.index ?? 0
    this.sentFrom = drafts.find((draft) => isDateline(draft, start))?.actors[0]?.country ?? null
    this.home = OFFICIAL.test(publisher) ? stateIn(publisher, gazetteer) : null
    const weights = new Map<string, number>()
    for (const draft of drafts) this.weigh(weights, draft, 1)
    this.subjects = ranked(weights)
    for (const draft of drafts) this.byHead.set(`${draft.sentence.index}:${draft.head}`, draft)
  }

  /** The mention that a word heads, told or not yet. */
  at(draft: Draft, head: number): Draft | undefined {
    return this.byHead.get(`${draft.sentence.index}:${head}`)
  }

  /** The sentence before a mention's. */
  previous(draft: Draft): Sentence | undefined {
    return this.sentences[draft.sentence.index - 1]
  }

  tell(draft: Draft): void {
    this.told.push(draft)
    if (draft.proper === null || draft.actors.length === 0) return
    if (!this.names.has(draft.proper)) this.names.set(draft.proper, draft)
    const short = BODIES.has(draft.actors[0]!.kind) ? /^.* (\p{Lu}\p{Ll}+)$/u.exec(draft.proper)?.[1] : undefined
    if (short && GENERIC.has(short)) this.names.set(short, draft)
    if (draft.actors[0]?.kind === 'person')
      for (const part of parts(draft.proper)) if (!this.names.has(part)) this.names.set(part, draft)
  }

  /** Earlier mentions, the nearest first, no further back than `sentences`. */
  *back(from: Draft, sentences: number): Generator<Draft> {
    for (let i = this.told.length - 1; i >= 0; i--) {
      const draft = this.told[i]
      if (!draft || from.sentence.index - draft.sentence.index > sentences) return
      yield draft
    }
  }

  /** The state of this code as an actor of its own. */
  state(code: string): Actor | null {
    const known = this.gazetteer.states.get(code)
    if (!known) return null
    return { id: code, name: known.name, kind: 'state', country: code, sector: 'GOV', role: null, wikidata: null }
  }

  /** States near a mention by weight, the weightiest first: nearer, subjects and names weigh more. */
  focus(from: Draft): readonly Weighed[] {
    const weights = new Map<string, number>()
    for (const draft of this.back(from, REACH))
      this.weigh(weights, draft, FADE ** (from.sentence.index - draft.sentence.index))
    return ranked(weights)
  }

  /**
   * The state that stands out near a mention, else in the whole document; null where several compete, or where the mention does
   * something to that state and is therefore not its own: "the spokesman accused India".
   */
  standingOut(from: Draft, factor = CLEAR): string | null {
    const near = this.focus(from)
    const [best, next] = clear(near[0], near[1], factor) ? near : this.subjects
    return best && clear(best, next, factor) && !this.isOpposite(from, best.code) ? best.code : null
  }

  /**
   * The state that an office or a body without one belongs to: that of the publisher; of the one that stands out; of who is said to
   * speak of it ("the minister denied that the navy fired"); of the text's place; else the one that stands out, however little. Whom
   * something is done to is not of the state that does it.
   */
  homeOf(from: Draft): string | null {
    const known = this.hostOf(from) ?? this.home ?? this.seatBefore(from)
    if (known) return known
    const before = this.subjectBefore(from)
    // "X withdrew after the junta ordered them out": who does something to others is not of them.
    const subject = before !== null && isSubject(placeOf(from)) && this.facesThem(from) ? null : before
    const rival = this.opponentBefore(from)
    if (rival) return rival
    if (!isSubject(ownedBy(from))) {
      const [best, next] = this.focus(from).filter(({ code }) => code !== subject)
      return best && clear(best, next, SLIGHTLY) ? best.code : null
    }
    const sentFrom = this.sentFrom !== null && !this.isOpposite(from, this.sentFrom) ? this.sentFrom : null
    return subject ?? this.subjectOfLast(from) ?? this.standingOut(from) ?? sentFrom ?? this.standingOut(from, SLIGHTLY)
  }

  /** "In Tehran, the spokesman said": the state whose capital opens the sentence of a subject. */
  seatBefore(from: Draft): string | null {
    if (!isSubject(placeOf(from))) return null
    for (const { sentence, first, head, proper, actors } of this.back(from, 0)) {
      const code = actors.length === 1 && actors[0]!.kind === 'place' ? actors[0]!.country : null
      if (code === null || proper === null || first > 3 || !/^(?:in|at|from)$/.test(caseOf(sentence, head) ?? ''))
        continue
      if (this.gazetteer.states.get(code)?.capital === proper) return code
    }
    return null
  }

  /** The state that did what the sentence before tells: "Peru summoned the envoy. The foreign ministry accused Chile". */
  private subjectOfLast(from: Draft): string | null {
    for (const before of this.back(from, 1)) {
      if (before.sentence === from.sentence || before.form === 'adjective' || before.actors.length > 1) continue
      const place = placeOf(before)
      const code = before.actors[0]?.country
      if (code && isSubject(place) && tokenById(before.sentence, place!.head)?.deprel === 'root')
        return this.isOpposite(from, code) ? null : code
    }
    return null
  }

  /**
   * In what a ministry publishes, the other of two states for who stands across from one of its own: "Minister X was received by Prime Minister
   * Y", "President Z thanked" the ministry's state.
   */
  hostOf(from: Draft): string | null {
    const place = placeOf(from)
    if (!this.home || !place || from.plural || from.role?.class !== 'person') return null
    const faced = isRelation(place, 'obj') || HOSTED.has(caseOf(from.sentence, place.id) ?? '')
    const across = isSubject(place) ? this.isOpposite(from, this.home) : faced && this.subjectBefore(from) === this.home
    const [best, next] = this.subjects.filter(({ code }) => code !== this.home)
    return across && best && clear(best, next) ? best.code : null
  }

  /** Whether the object of what a subject does is a pronoun, which goes back to the subject before. */
  private facesThem(from: Draft): boolean {
    const verb = tokenById(from.sentence, placeOf(from)?.head ?? 0)
    return verb?.deprel === 'advcl' && childrenBy(from.sentence, verb.id, 'obj').some(({ xpos }) => xpos === 'PRP')
  }

  private isOpposite(from: Draft, state: string): boolean {
    const place = placeOf(from)
    if (!place || !isSubject(place)) return false
    return childrenBy(from.sentence, place.head, 'obj', 'iobj', 'obl').some(
      (child) =>
        (!isRelation(child, 'obl') || AGAINST.has(caseOf(from.sentence, child.id) ?? '')) &&
        this.at(from, child.id)?.actors.some(({ country }) => country === state),
    )
  }

  /** The state that does something to what is no subject: "South Korea promised the country". */
  doerOf(draft: Draft): string | null {
    return isSubject(ownedBy(draft)) ? null : this.subjectBefore(draft)
  }

  /** The state of an opposition that does something to a government: it is its own. */
  private opponentBefore(from: Draft): string | null {
    for (const before of this.back(from, 0)) {
      const [actor] = before.actors
      if (actor?.sector === 'OPP' && before.form !== 'adjective' && isSubject(placeOf(before))) return actor.country
    }
    return null
  }

  /** State of the subject that stands before a mention in its sentence. */
  private subjectBefore(from: Draft): string | null {
    for (const before of this.back(from, 0)) {
      const [actor] = before.actors
      if (actor?.country && before.form !== 'adjective' && isSubject(placeOf(before))) return actor.country
    }
    return null
  }

  private weigh(weights: Map<string, number>, draft: Draft, fade: number): void {
    for (const { country, kind } of draft.actors) {
      if (!country || !this.gazetteer.states.has(country) || kind === 'media' || kind === 'company') continue
      const weight = (isSubject(placeOf(draft)) ? 2 : 1) * (kind === 'state' ? 1 : 0.7) * fade
      weights.set(country, (weights.get(country) ?? 0) + weight)
    }
  }
}

/** Prepositions of those by whom one is received and whom one meets. */
const HOSTED: ReadonlySet<string> = new Set(['by', 'with'])

/** Prepositions of those to whom something is done. */
const AGAINST: ReadonlySet<string> = new Set(['against', 'with', 'to', 'at'])

/** How much weightier than the next a state must be to be the one that a bare description means. */
const CLEAR = 1.6

/** Enough for a body that must belong to some state of the text. */
const SLIGHTLY = 1.15

/** Whether the first of two stands out from the second. */
export function clear(best: Weighed | undefined, next: Weighed | undefined, factor = CLEAR): boolean {
  return best !== undefined && (next === undefined || best.weight >= factor * next.weight)
}

function ranked(weights: ReadonlyMap<string, number>): Weighed[] {
  return [...weights].map(([code, weight]) => ({ code, weight })).sort((a, b) => b.weight - a.weight)
}

/** Words of a person's name by which it may be called again. */
function parts(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && !word.endsWith('.'))
  const last = words[words.length - 1]
  const first = words[0]
  return [
    ...(last && words.length > 1 ? [last, words.slice(-2).join(' ')] : []),
    ...(first && words.length === 2 ? [first] : []),
  ]
}

/** Head word of a mention. */
export function headOf(draft: Draft): Token | undefined {
  return tokenById(draft.sentence, draft.head)
}

/** The word through which a mention takes part in its sentence: of an apposition, the word that it stands beside. */
export function placeOf(draft: Draft): Token | undefined {
  let at = headOf(draft)
  for (let steps = 0; at && steps < 3 && isRelation(at, 'appos'); steps++) at = tokenById(draft.sentence, at.head)
  return at
}

/** The noun of which a mention is the owner, if it is one: "the ministry" of "the ministry's spokesman". */
function ownedBy(draft: Draft): Token | undefined {
  const place = placeOf(draft)
  return place?.deprel === 'nmod:poss' ? tokenById(draft.sentence, place.head) : place
}

/** Whether a word is a subject. */
export function isSubject(token: Token | undefined): boolean {
  return token !== undefined && isRelation(token, 'nsubj')
}

/** Whether a mention is the place that a text was sent from, which opens it. */
function isDateline({ sentence, first, actors }: Draft, start: number): boolean {
  return sentence.index === start && first === 1 && actors[0]?.kind === 'place'
}

/** A mention and those coordinated with it: of several in a list, parsers take those in the middle for appositions. */
export function coordinated(story: Story, draft: Draft): Draft[] {
  const joined = childrenBy(draft.sentence, draft.head, 'conj')
  const listed = joined.length > 0 ? childrenBy(draft.sentence, draft.head, 'appos') : []
  const others = [...listed, ...joined]
    .filter(({ id }) => id > draft.last)
    .sort((a, b) => a.id - b.id)
    .map((token) => story.at(draft, token.id))
  return [draft, ...others.filter((other) => other !== undefined)]
}

/** Actors without repetition, by id and name. */
export function distinct(actors: readonly Actor[]): Actor[] {
  const seen = new Map(actors.map((actor) => [`${actor.id} ${actor.kind}`, actor]))
  return [...seen.values()]
}
