import type { Actor, ActorKind } from '../../model/actor.ts'
import { isOneAState } from '../../model/offices.ts'
import { labelEnd } from '../../model/sections.ts'
import type { Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Entry, Gazetteer } from '../../resources/gazetteer.ts'
import { pieces, step, type Trie } from '../../resources/trie.ts'
import type { Choosers } from './choosers.ts'
import type { Draft } from './draft.ts'
import { issuerOf } from './issuer.ts'
import { lastOf, mainArmedGroup, parts, personsIn, statesOf } from './named.ts'
import { shortOfFirm } from './organisation.ts'

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
  'Council Commission Union Bank Fund Agency Court Assembly Alliance League Organization Organisation Programme Program Committee Authority Community Forum Secretariat Tribunal Conference Bloc Federation Office Congress Front Brigade Brigades Movement Militia'.split(
    ' ',
  ),
)
const BODIES: ReadonlySet<ActorKind> = new Set([
  'igo',
  'bloc',
  'ngo',
  'organisation',
  'court',
  'agency',
  'parliament',
  'armed-group',
])

/** Those of whom some are firms, which may be called by a part of their name. */
const FIRMS: ReadonlySet<ActorKind> = new Set(['company', 'organisation'])

/** How far back, in sentences, a description may find the state in focus. */
const REACH = 6
const FADE = 0.6
/** How many sentences after the first are the opening of a text. */
const LEAD = 2

/** A state by its code, and how much a text is about it. */
export interface Weighed {
  readonly code: string
  readonly weight: number
}

/** What a document has told so far: its mentions in order, its names, and which states it is about. */
export class Story {
  readonly told: Draft[] = []
  /** The states that were told of so far, in that order. */
  readonly toldStates = new Set<string>()
  readonly byHead = new Map<string, Draft>()
  readonly names = new Map<string, Draft>()
  /** Descriptions that the text has defined as names for others, by their words. */
  readonly aliases = new Map<string, Draft>()
  readonly gazetteer: Gazetteer
  /** The state that the text was sent from, by its dateline: "OSLO, 12 March -". */
  readonly sentFrom: string | null
  /** The state whose ministry or embassy published the text, by the publisher's name or the heading; null where no state's did. */
  readonly home: string | null
  /** The state whose name heads this item of a round-up; null where none does. */
  readonly headed: string | null
  /** The armed group that the story is about, named before a mention or after it; null where it names none, or others nearly as often. */
  readonly armed: Draft | null
  /** States of the whole document by weight, the weightiest first, as its names tell before anything is resolved. */
  readonly subjects: readonly Weighed[]
  /** States that the first sentence names, which often is a headline; and those that do something in the first few. */
  readonly titled: ReadonlySet<string>
  readonly leading: ReadonlySet<string>
  readonly sentences: readonly Sentence[]
  /** Quotations of the document, in order. */
  readonly quotes: readonly Span[]
  readonly choose: Choosers
  /** The things, no parties, for which pronouns were found to stand. */
  readonly stood = new Map<Draft, string>()
  /** People without a state of their own whom a state sends, as its own: so they are told of again. */
  readonly sent = new Map<Draft, Actor>()
  private readonly bySentence = new Map<number, Draft[]>()
  private readonly persons: ReadonlyMap<string, readonly Draft[]>
  private readonly faced = new Map<string, ReadonlySet<string>>()
  private readonly last = new Map<string, string>()

  constructor(
    sentences: readonly Sentence[],
    quotes: readonly Span[],
    drafts: readonly Draft[],
    gazetteer: Gazetteer,
    { publisher, start: from }: { readonly publisher: string; readonly start: number | null },
    choose: Choosers,
  ) {
    this.sentences = sentences
    this.quotes = quotes
    this.choose = choose
    this.gazetteer = gazetteer
    const start = drafts[0]?.sentence.index ?? 0
    this.sentFrom = drafts.find((draft) => isDateline(draft, start))?.actors[0]?.country ?? null
    this.headed = from === null ? null : namedAtHead(sentences[from], drafts)
    this.home =
      (OFFICIAL.test(publisher) ? stateIn(publisher, gazetteer) : null) ??
      issuerOf(sentences, drafts, gazetteer) ??
      this.headed
    const weights = new Map<string, number>()
    for (const draft of drafts) this.weigh(weights, draft, 1)
    this.subjects = ranked(weights)
    for (const draft of drafts) {
      this.byHead.set(`${draft.sentence.index}:${draft.head}`, draft)
      const beside = this.bySentence.get(draft.sentence.index)
      if (beside) beside.push(draft)
      else this.bySentence.set(draft.sentence.index, [draft])
    }
    const opening = drafts.filter(({ sentence }) => sentence.index <= start + LEAD)
    this.titled = statesOf(opening.filter(({ sentence }) => sentence.index === start))
    this.leading = statesOf(opening.filter((draft) => isSubject(placeOf(draft))))
    this.persons = personsIn(drafts)
    this.armed = mainArmedGroup(drafts)
  }

  /** The mention that a word heads, told or not yet. */
  at(draft: Draft, head: number): Draft | undefined {
    return this.byHead.get(`${draft.sentence.index}:${head}`)
  }

  /** The mentions of a sentence, told or not yet. */
  inSentence(index: number): readonly Draft[] {
    return this.bySentence.get(index) ?? []
  }

  /** For whom a mention stands where it is told of again: those whom a state sent are its own. */
  actorsOf(draft: Draft): readonly Actor[] {
    const sent = this.sent.get(draft)
    return sent ? [sent] : draft.actors
  }

  /** The sentence before a mention's. */
  previous(draft: Draft): Sentence | undefined {
    return this.sentences[draft.sentence.index - 1]
  }

  /** The states whose office of one holder each, such as foreign minister, others hold that the story names. */
  heldByOthers({ proper, role }: Draft): readonly string[] {
    if (proper === null || role === null || !isOneAState(role.noun)) return []
    const others = [...this.persons].filter(([name]) => name !== lastOf(proper)).flatMap(([, drafts]) => drafts)
    return others.flatMap((other) => (other.role?.noun === role.noun ? (other.actors[0]?.country ?? []) : []))
  }

  /** The states that a named person faces in any clause that names him, told or not yet: asked once of every name. */
  facedByName({ proper }: Draft, inClause: (draft: Draft) => ReadonlySet<string>): ReadonlySet<string> {
    const name = proper === null ? '' : lastOf(proper)
    let faced = this.faced.get(name)
    if (!faced) {
      faced = new Set((this.persons.get(name) ?? []).flatMap((draft) => [...inClause(draft)]))
      this.faced.set(name, faced)
    }
    return faced
  }

  /** For what the last pronoun of a kind was found to stand, by its key; null where none was. */
  lastOf(person: string): string | null {
    return this.last.get(person) ?? null
  }

  /** Keeps for what a pronoun of a kind was found to stand. */
  standFor(draft: Draft, person: string, key: string, isParty: boolean): void {
    this.last.set(person, key)
    if (!isParty && key !== '') this.stood.set(draft, key)
  }

  tell(draft: Draft): void {
    this.told.push(draft)
    for (const { country, kind } of draft.actors)
      if (country !== null && kind !== 'media' && kind !== 'company') this.toldStates.add(country)
    if (draft.proper === null || draft.actors.length === 0) return
    if (!this.names.has(draft.proper)) this.names.set(draft.proper, draft)
    const short = BODIES.has(draft.actors[0]!.kind) ? /^.* (\p{Lu}\p{Ll}+)$/u.exec(draft.proper)?.[1] : undefined
    if (short && GENERIC.has(short)) this.names.set(short, draft)
    const firm = shortOfFirm(draft.proper)
    if (firm && FIRMS.has(draft.actors[0]!.kind) && !this.names.has(firm)) this.names.set(firm, draft)
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

  private weigh(weights: Map<string, number>, draft: Draft, fade: number): void {
    for (const { country, kind } of draft.actors) {
      if (!country || !this.gazetteer.states.has(country) || kind === 'media' || kind === 'company') continue
      const weight = (isSubject(placeOf(draft)) ? 2 : 1) * (kind === 'state' ? 1 : 0.7) * fade
      weights.set(country, (weights.get(country) ?? 0) + weight)
    }
  }
}

/** How much weightier than the next a state must be to be the one that a bare description means. */
export const CLEAR = 1.6

/** Whether the first of two stands out from the second. */
export function clear(best: Weighed | undefined, next: Weighed | undefined, factor = CLEAR): boolean {
  return best !== undefined && (next === undefined || best.weight >= factor * next.weight)
}

function ranked(weights: ReadonlyMap<string, number>): Weighed[] {
  return [...weights].map(([code, weight]) => ({ code, weight })).sort((a, b) => b.weight - a.weight)
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

/** Whether a word is a subject. */
export function isSubject(token: Token | undefined): boolean {
  return token !== undefined && isRelation(token, 'nsubj')
}

/** The state that heads an item of a round-up: "Peru: The government ...", "CYPRUS" above it. */
function namedAtHead(head: Sentence | undefined, drafts: readonly Draft[]): string | null {
  const [first] = drafts
  if (!head || first?.sentence !== head || first.first > 1 || first.actors.length !== 1) return null
  const isAlone = labelEnd(head) > 0 || first.last === head.tokens.length
  return isAlone ? first.actors[0]!.country : null
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
