import type { Actor, ActorKind, Mention } from '../../model/actor.ts'
import type { Document } from '../../model/document.ts'
import { contains } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { isRelation, tokenById } from '../../model/tree.ts'
import type { Filler } from './filler.ts'

/** Tells which parties a word names: numbers of mentions, or of spans that were given. */
export interface Finder {
  at(sentence: Sentence, token: Token): readonly number[]
  /** Whether two parties are one and the same, so that they cannot stand on both sides. */
  same(a: number, b: number): boolean
  /** How many actors a party stands for: "the two countries" are two. */
  count(party: number): number
  /** Whether a party is a force that the text gives to no one: "troops", "peacekeepers". */
  isForce(party: number): boolean
  /** Whether a party is named, or of a state that is known: "doctors" are neither. */
  isKnown(party: number): boolean
  /** Whether two parties are of two states, or bodies of several states and armed groups, that are known. */
  apart(a: number, b: number): boolean
  /** Whether a party is a court or a body of states before which they bring what they have against each other. */
  isForum(party: number): boolean
  /** Whether a party is a known organisation of states, or acts for one. */
  isOfStates(party: number): boolean
  /** Whether a party is people or states of whom none is told by name: "world leaders", "African countries". */
  isVague(party: number): boolean
  /** Kind of actor that a word names. */
  kind(sentence: Sentence, token: Token): string | null
}

/** The parties that words name, as far as it is known who they are. */
export function knownAt(
  finder: Finder,
  sentence: Sentence,
  words: readonly Token[],
  confidence: number,
): readonly Filler[] {
  return words.flatMap((token) =>
    finder
      .at(sentence, token)
      .filter((party) => finder.isKnown(party))
      .map((party) => ({ party, token, confidence })),
  )
}

function isCode(id: string): boolean {
  return id === id.toUpperCase()
}

/** Bodies that a party uses and does not act upon: "Russia withdrew its troops". */
const TOOLS: ReadonlySet<ActorKind> = new Set(['military', 'police'])

/** Whether a description names what belongs to the other party: its troops, its government. */
function isOwn(owner: Mention, { form, actors, antecedent }: Mention): boolean {
  if (form !== 'nominal') return false
  return actors.every(
    ({ id, kind }) =>
      (TOOLS.has(kind) || (antecedent !== null && kind !== 'person')) && owner.actors.some((actor) => actor.id === id),
  )
}

/** "Condemned by members of the Union": who is only named to say who acts is not whom it is done to. */
export function describes(own: Mention, other: Mention): boolean {
  if (own === other || own.form !== 'nominal' || !contains(own.span, other.span)) return false
  return own.actors.every(({ country }) => country === null)
}

/** Whether two mentions name persons of different names: "she" and "Mr. Obama" act for one state and are two. */
function areTwoPersons({ actors: [one, ...more] }: Mention, { actors: [other, ...others] }: Mention): boolean {
  if (!one || !other || more.length > 0 || others.length > 0) return false
  if (!isNamedPerson(one) || !isNamedPerson(other)) return false
  const words = other.name.split(' ')
  return !one.name.split(' ').some((word) => words.includes(word))
}

function isNamedPerson({ kind, name }: Actor): boolean {
  return kind === 'person' && /^\p{Lu}/u.test(name)
}

/** Finds the mentions of a document by the words that head them, or that they cover. */
export function mentionFinder(doc: Document): Finder {
  const byHead = new Map<string, Mention>()
  for (const mention of doc.mentions) {
    if (!isParty(mention) || isThing(doc, mention)) continue
    const key = `${mention.sentence}:${mention.head}`
    const rival = byHead.get(key)
    if (!rival || length(mention) > length(rival)) byHead.set(key, mention)
  }
  const find = (sentence: Sentence, token: Token) => byHead.get(`${sentence.index}:${token.id}`)
  /** "Canadian" of "a Canadian engineer": it names the engineer. */
  const described = (sentence: Sentence, token: Token, { form, actors: [state] }: Mention) => {
    const noun = form === 'adjective' && isRelation(token, 'amod') ? tokenById(sentence, token.head) : undefined
    const people = noun && find(sentence, noun)
    const [only, ...more] = people?.form === 'nominal' ? people.actors : []
    return only && more.length === 0 && only.country === state?.country ? people : undefined
  }
  return {
    at(sentence, token) {
      const mention = find(sentence, token)
      return mention ? [described(sentence, token, mention)?.id ?? mention.id] : []
    },
    same(a, b) {
      if (a === b) return true
      const [one, other] = [doc.mentions[a]!, doc.mentions[b]!]
      if (areTwoPersons(one, other)) return false
      if (isOwn(one, other)) return true
      const refersBack = (mention: Mention) => mention.form !== 'name' && mention.form !== 'nominal'
      if (!refersBack(one) && !refersBack(other)) return false
      return other.actors.every(({ id }) => one.actors.some((actor) => actor.id === id))
    },
    count: (party) => doc.mentions[party]?.actors.length ?? 0,
    isForce(party) {
      const { form, actors } = doc.mentions[party]!
      return (
        form === 'nominal' && actors.every(({ kind, country, id }) => kind === 'military' && !country && !isCode(id))
      )
    },
    isKnown(party) {
      const { form, actors } = doc.mentions[party]!
      return form === 'name' || actors.some(({ country, kind }) => country !== null || kind === 'igo')
    },
    apart(a, b) {
      const sides = [a, b].map((party) => doc.mentions[party]!.actors.map(sideOf))
      return sides.flat().every((side) => side !== null) && sides[0]!.every((side) => !sides[1]!.includes(side))
    },
    isOfStates: (party) =>
      doc.mentions[party]!.actors.every(({ id, sector }) => isCode(id) && /^(?:IGO|UNS)$/.test(sector ?? '')),
    isVague: (party) => doc.mentions[party]!.actors.every(({ id, country }) => country === null && !isCode(id)),
    isForum: (party) => doc.mentions[party]!.actors.some(({ id }) => FORUMS.has(id)),
    kind: (sentence, token) => find(sentence, token)?.actors[0]?.kind ?? null,
  }
}

/** Where states bring complaints against others. */
const FORUMS: ReadonlySet<string> = new Set(
  'AU COE ECHR ICAO ICC ICJ ILO IMO ITLOS LAS OAS OAU OIC OSCE PCA UNO WTO'.split(' '),
)

/** Kinds of actor that act for themselves among states. */
const AMONG_STATES: ReadonlySet<ActorKind> = new Set(['igo', 'bloc', 'armed-group'])

function sideOf({ country, kind, id }: Actor): string | null {
  return country ?? (AMONG_STATES.has(kind) ? id : null)
}

/** A place that lies in no known state is nobody. */
function isParty({ actors }: Mention): boolean {
  return actors.some(({ kind, country }) => kind !== 'place' || country !== null)
}

/** Names of what acts for no one though it is written like a body: "the Iraq War", "the Paris Agreement". */
const THINGS = new Set(
  (
    'war act treaty accord agreement bill amendment syndrome justice freedom democracy crisis holocaust genocide ' +
    'constitution olympics prize award brexit deal'
  ).split(' '),
)

/** Money, which is no state's act: "the U.S. dollar". */
const MONEY =
  /^(?:baht|dinar|dirham|dollar|franc|krona|krone|lira|peso|pound|rand|rial|riyal|rouble|ruble|rupee|rupiah|shilling|won|yen|yuan)$/

/** What is named after the town where it was made or held: "the Paris Agreement", "the Minsk accords", "the Doha talks". */
const NAMED_AFTER =
  /^(?:accord|agreement|charter|club|communiqu[eé]|compact|conference|consensus|convention|declaration|format|forum|formula|memorandum|negotiation|pact|principle|process|protocol|regulation|statute|summit|talk|treaty)s?$/

/** A town before what is named after it: where it was, and no party to it. */
function isWhere(words: readonly Token[], { head, form, actors }: Pick<Mention, 'head' | 'form' | 'actors'>): boolean {
  const town = words[head - 1]
  if (form !== 'adjective' || !town || town.deprel === 'nmod:poss' || actors.some(({ kind }) => kind !== 'place'))
    return false
  return NAMED_AFTER.test(words[town.head - 1]?.lemma.toLowerCase() ?? '')
}

function isThing(doc: Document, { sentence, head, form, actors }: Mention): boolean {
  const tokens = doc.sentences[sentence]?.tokens ?? []
  const lemmaAt = (id: number) => tokens[id - 1]?.lemma.toLowerCase() ?? ''
  if (form === 'adjective' && MONEY.test(lemmaAt(tokens[head - 1]?.head ?? 0))) return true
  if (isWhere(tokens, { head, form, actors })) return true
  if (form !== 'name' || actors.some(({ country, wikidata }) => country !== null || wikidata !== null)) return false
  return THINGS.has(lemmaAt(head))
}

function length({ span }: Mention): number {
  return span.end - span.start
}
