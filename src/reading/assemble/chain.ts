import type { Actor, Mention } from '../../model/actor.ts'
import { type Attribution, UNOWNED } from '../../model/attribution.ts'
import type { ClaimAttribution } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import type { Event, Participant } from '../../model/event.ts'
import { isVerbal } from '../../model/plover.ts'
import { quotesOf } from '../../model/quotes.ts'
import { contains, firstEndingAfter, overlaps, type Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import { isOfTelling } from '../../model/untruth.ts'
import { speakersOf } from '../../model/voice.ts'
import { isBehindParticle } from './behind-particle.ts'
import { isWritersAside } from './writers-aside.ts'

/** Who says an event, outermost first, and how sure the chain is of it. An empty chain is the writer's own voice. */
export interface Chain {
  readonly links: readonly ClaimAttribution[]
  readonly confidence: number
  /** Mention of the innermost source; null where none is known. */
  readonly speaker: number | null
  /** Why the innermost link has no source, where it has none. */
  readonly sourceAbsent: string | null
}

/** Sure of the writer's own voice: what no cue governs is rarely someone else's. */
const OWN_VOICE: Chain = { links: [], confidence: 0.9, speaker: null, sourceAbsent: null }

interface Content extends Span {
  readonly attribution: Attribution
}

/**
 * The chain of every event, by event id: the attribution with the smallest piece of content that holds the event's
 * trigger, then the attributions that it stands inside. One sweep over contents and triggers in order of start, so
 * the cost is linear in their number while few contents overlap.
 */
export function chainsOf({
  events,
  attributions,
  sentences,
  mentions,
  text,
}: Pick<Document, 'events' | 'attributions' | 'sentences' | 'mentions' | 'text'>): ReadonlyMap<number, Chain> {
  const quotes = quotesOf(text)
  const contents = attributions
    .filter(({ act }) => act !== 'wants')
    .flatMap((attribution) => attribution.content.map(({ start, end }): Content => ({ start, end, attribution })))
    .sort((a, b) => a.start - b.start)
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  const chains = new Map<number, Chain>()
  let open: Content[] = []
  let next = 0
  for (const event of events.toSorted((a, b) => a.trigger.start - b.trigger.start)) {
    for (; next < contents.length && contents[next]!.start < event.trigger.end; next++) open.push(contents[next]!)
    open = open.filter((content) => content.end > event.trigger.start)
    if (event.saidIn !== undefined) {
      chains.set(event.id, withoutLast(chainFrom(byId.get(event.saidIn)!, byId)))
      continue
    }
    const innermost = smallest(open, event, sentences[event.sentence]!, quotes)
    const chain = innermost ? chainFrom(innermost, byId) : OWN_VOICE
    chains.set(event.id, performs(chain, event, sentences[event.sentence]!, mentions) ? withoutLast(chain) : chain)
  }
  return chains
}

/** Whether an event is told between quotation marks: there all is the speaker's. */
function isQuoted({ trigger }: Event, quotes: readonly Span[]): boolean {
  const quote = quotes[firstEndingAfter(quotes, trigger.start)]
  return quote !== undefined && contains(quote, trigger)
}

/** The smallest content that tells the event. */
function smallest(
  open: readonly Content[],
  event: Event,
  sentence: Sentence,
  quotes: readonly Span[],
): Attribution | null {
  let best: Content | null = null
  for (const content of open) {
    const { cue } = content.attribution
    if (cue && EXPRESSING.has(cue.lemma) && content.start > cue.span.start && !isThat(content, sentence)) continue
    const hung = cue !== null && isHungOn(content, event, sentence, cue.span)
    if (!(hung || holds(content, event, cue)) || (cue && isTakenForGranted(sentence, event, cue))) continue
    if (cue && !isQuoted(event, quotes) && isWritersAside(sentence, event.head, cue.span)) continue
    if (!best || isInside(content, best)) best = content
  }
  return best?.attribution ?? null
}

/** Whether a content is the smaller of two, or, of two that are one, what the source of the other cites somebody for. */
function isInside(content: Content, best: Content): boolean {
  const longer = content.end - content.start - (best.end - best.start)
  return longer < 0 || (longer === 0 && content.attribution.parent === best.attribution.id)
}

/** "The figures show that": whether a content is a clause of its own. */
function isThat({ start }: Span, { tokens }: Sentence): boolean {
  return tokens.some((token) => token.start === start && token.form === 'that')
}

/** Cues that only carry the noun after them: to express gratitude is the act itself and no report of it, unless a clause tells more. */
const EXPRESSING = new Set(
  'express voice extend convey offer give send show reaffirm reiterate renew restate'.split(' '),
)

/** Cues that say anew what the noun after them tells: "confirmed his country's support". */
const CARRYING = new Set(['confirm', 'reconfirm', 'affirm', 'repeat', 'stress', 'underline'])

/**
 * Whether a piece of content tells an event: it holds the trigger. A trigger of cue and noun ("confirmed his country's support") is
 * told by what of it lies in the content; a cue alone is not its own content: "accused" does not report itself.
 */
function holds(content: Span, { trigger, type }: Event, cue: Attribution['cue']): boolean {
  if (cue && overlaps(trigger, cue.span))
    return (
      (CARRYING.has(cue.lemma) || (cue.lemma === 'claim' && !isVerbal(type))) &&
      trigger.start < content.start &&
      content.start < trigger.end &&
      trigger.end <= content.end
    )
  return contains(content, trigger)
}

/** "The ship that Peru says Chile seized": a deed told of a noun before the cue by a verb behind it. */
function isHungOn(content: Span, { trigger, head }: Event, { tokens }: Sentence, cue: Span): boolean {
  const verb = tokens[head - 1]
  return verb !== undefined && trigger.start < cue.start && contains(trigger, cue) && contains(content, verb)
}

/**
 * "“We demand their release,” the minister said": whether one does in his own quoted words what they tell, as a demand or thanks in the
 * present tense, or takes a stance in other words ("said that it stood by Peru"). Such a speech act is not its own source.
 */
function performs(
  { links, speaker }: Chain,
  { type, head, actors }: Event,
  { tokens }: Sentence,
  mentions: readonly Mention[],
): boolean {
  const last = links.at(-1)
  const countries = last?.source ? speakersOf(last.source).map(({ country }) => country) : []
  const verb = tokens[head - 1]
  if (!last?.cue || !isVerbal(type) || !verb) return false
  const doers = actors.flatMap(({ mention }) => mentions[mention]!.actors)
  // Who speaks for a body of states is of no state, and does what the body does.
  const body = speaker !== null && countries.includes(null) ? mentions[speaker]!.actors.map(({ id }) => id) : []
  const speaks = (doer: Actor) => (doer.country !== null && countries.includes(doer.country)) || body.includes(doer.id)
  if (doers.length === 0 || !doers.every(speaks)) return false
  // "Repeated its threat": a noun for one's own word is that word.
  if (verb.upos === 'NOUN' && last.manner !== 'direct') return isObjectOf(verb, tokens, last.cue)
  const own = last.manner === 'direct' ? /^VB[PZ]$/ : STANCES.test(verb.lemma) ? /^VB[DPZ]$/ : /^VB[PZ]$/
  if (!own.test(verb.xpos) || tokens.some(({ head: above, deprel }) => above === head && deprel === 'aux')) return false
  return last.manner !== 'indirect' || (STANCES.test(verb.lemma) && isUnder(verb, tokens, last.cue))
}

/** What one does by saying so, also in other words: "said that it welcomed the accord". */
const STANCES = /^(?:welcome|condemn|reject|regret|deplore|oppose|thank|praise|applaud|appreciate|stand)$/

/** Whether a verb heads the clause that a verb of saying tells. */
function isUnder({ deprel, head }: Token, tokens: readonly Token[], { span }: Cue): boolean {
  const above = tokens[head - 1]
  return deprel === 'ccomp' && above !== undefined && overlaps(above, span)
}

/** Whether a noun is the object of the cue itself. */
function isObjectOf(noun: Token, tokens: readonly Token[], { span }: Cue): boolean {
  const above = tokens[noun.head - 1]
  return (isRelation(noun, 'obj') || isRelation(noun, 'obl')) && above !== undefined && overlaps(above, span)
}

/** A chain less its innermost link. */
function withoutLast(chain: Chain): Chain {
  return { ...chain, links: chain.links.slice(0, -1), speaker: null, sourceAbsent: null }
}

/** Cues that answer a thing and do not report it: the attack of "condemned the attack" is told by the writer. */
const GRANTING = new Set(
  (
    'condemn denounce deplore decry criticise criticize slam blast lambast lambaste welcome praise hail applaud commend ' +
    'regret lament mourn reject refuse accept decline dismiss oppose support back second echo endorse protest thank congratulate turn rebuff ' +
    'rebut counter refute brush shrug laugh wave fend defend defy ignore heed note acknowledge recall ' +
    'call describe brand term label deem dub characterise characterize'
  ).split(' '),
)

type Cue = NonNullable<Attribution['cue']>

/** Whether a cue only answers or mentions an event, which the writer tells. */
function isTakenForGranted(sentence: Sentence, event: Event, cue: Cue): boolean {
  return isGranted(sentence, event, cue) || isBackground(sentence, event, cue)
}

/** Whether an event is, or is told of, the object of a cue that takes it for granted. */
function isGranted(sentence: Sentence, { head, trigger, type }: Event, { lemma, span }: Cue): boolean {
  const verb = lemma.split(' ')[0]!
  // "Denied Chile's claim" tells that Chile made it; "denied an attack" does not tell of one.
  const isAnswer = verb === 'deny' && isVerbal(type) && isOfTelling(tokenById(sentence, head))
  if (!(GRANTING.has(verb) || isAnswer) || contains(span, trigger)) return false
  let at = tokenById(sentence, head)
  for (let steps = 0; at && steps < 6; steps++) {
    const above = tokenById(sentence, at.head)
    if (above && overlaps(above, span))
      return isRelation(at, 'obj') || isRelation(at, 'nsubj') || isBehindParticle(sentence, at, above)
    if (isRelation(at, 'ccomp') || isRelation(at, 'advcl') || (isRelation(at, 'acl') && isOfTelling(above)))
      return false
    at = above
  }
  return false
}

/**
 * "Demanded the return of the sailors, whom Peru had seized": what a relative clause or participle tells of a thing that is demanded; of
 * what is said in a clause of its own, all is the speaker's, as is what he counts ("put the number of soldiers killed at 40").
 */
function isBackground(sentence: Sentence, { head }: Event, { lemma, span }: Cue): boolean {
  if (lemma === 'put') return false
  let aside = false
  let at = tokenById(sentence, head)
  for (let steps = 0; at && steps < DEEP; steps++) {
    if (overlaps(at, span)) return aside
    aside ||= isAside(sentence, at) && tokenById(sentence, at.head)?.upos !== 'VERB'
    if (OWN_CLAUSES.some((relation) => isRelation(at!, relation))) return false
    at = tokenById(sentence, at.head)
  }
  return false
}

/** A relative clause or passive participle; "a report that Peru had fired" tells the report, though "that" be read as of a relative clause. */
function isAside(sentence: Sentence, { id, head, deprel, xpos }: Token): boolean {
  if (deprel === 'acl:relcl')
    return (
      !isOfTelling(tokenById(sentence, head)) && !childrenBy(sentence, id, 'mark').some(({ form }) => form === 'that')
    )
  // "Reports that Peru had fired": with a word that helps it the participle is a clause of its own.
  return deprel === 'acl' && xpos === 'VBN' && childrenBy(sentence, id, 'aux').length === 0
}

const OWN_CLAUSES = ['ccomp', 'parataxis', 'csubj']
/** How far up a cue is looked for. */
const DEEP = 12

/** Shortest quotation, in characters, that is taken for whole clauses and not for words that the writer cites. */
const CLAUSE = 40

/** The parties of an event told in a quotation that stand in it too: the frame of the reporting clause is no part of what is said. */
export function withinQuotation(
  side: readonly Participant[],
  { trigger, sentence }: Event,
  innermost: ClaimAttribution | undefined,
  mentions: readonly Mention[],
): readonly Participant[] {
  if (innermost?.manner !== 'direct') return side
  const piece = innermost.content.find((span) => contains(span, trigger))
  if (!piece || piece.end - piece.start < CLAUSE) return side
  return side.filter(({ mention }) => {
    const { span, sentence: own } = mentions[mention]!
    return own !== sentence || innermost.content.some((content) => contains(content, span))
  })
}

/** The chain of what an attribution holds. */
export function chainOf(attribution: Attribution, attributions: readonly Attribution[]): Chain {
  return chainFrom(attribution, new Map(attributions.map((one) => [one.id, one])))
}

function chainFrom(nearest: Attribution, byId: ReadonlyMap<number, Attribution>): Chain {
  // "dismissed claims that": nobody is heard but who dismisses them.
  const around = nearest.source || nearest.parent === null ? undefined : byId.get(nearest.parent)
  const innermost = around?.source && around.act !== 'wants' && nearest.sourceAbsent === UNOWNED ? around : nearest
  const links: ClaimAttribution[] = []
  const seen = new Set<number>()
  let confidence = 1
  for (let at: Attribution | undefined = innermost; at && !seen.has(at.id); ) {
    seen.add(at.id)
    // Who only wants or backs what another says is not heard to say it.
    if (!isWriter(at) && at.act !== 'wants') {
      links.unshift(link(at))
      confidence *= at.confidence
    }
    at = at.parent === null ? undefined : byId.get(at.parent)
  }
  const sourceAbsent = innermost.source ? null : (innermost.sourceAbsent ?? 'not stated')
  return { links, confidence, speaker: innermost.source?.mention ?? null, sourceAbsent }
}

/** "Britain, I read, is to build us a hospital": who says "I" and is nobody who was quoted is the writer. */
function isWriter({ source }: Attribution): boolean {
  return source !== null && /^(?:I|we)$/i.test(source.name)
}

function link({ source, manner, cue, content }: Attribution): ClaimAttribution {
  if (!source) return { source: null, manner, cue, content }
  const { mention: _, ...said } = source
  return { source: said, manner, cue, content }
}
