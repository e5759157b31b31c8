import type { Attribution } from '../../model/attribution.ts'
import type { Document } from '../../model/document.ts'
import type { Event, Participant, Status } from '../../model/event.ts'
import { QUADRANTS } from '../../model/plover.ts'
import { itemAt, itemsOf } from '../../model/sections.ts'
import { contains, firstEndingAfter, overlaps } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy } from '../../model/tree.ts'
import { type Chain, chainOf } from './chain.ts'
import { ellipticDenial } from './elliptic-denial.ts'
import { KIN } from './scene.ts'
import { kindsOf } from './spoken-nouns.ts'

/** An event with who says it and how real it is: what a claim is made of. */
export interface Deed {
  readonly event: Event
  readonly chain: Chain
  readonly status: Status
}

/** Verbs by which one says that a deed of his own was never done. To reject or dismiss a charge is an answer to who made it. */
const DENYING: ReadonlySet<string> = new Set(['deny', 'refute'])

/** Words for what was said of a deed, and for a share in it: any deed may be meant. */
const SAID: ReadonlySet<string> = new Set(
  (
    'it this that these those which them accusation allegation assertion blame charge claim complicity guilt hand involvement knowledge part ' +
    'participation report responsibility role rumour rumor story suggestion wrongdoing'
  ).split(' '),
)

/** How many sentences back a deed is still what is denied. */
const REACH = 3

/** What is known of a deed from the sentence that told it is worth less where it is denied. */
const WORTH = 0.85

/**
 * Deeds as they are told, and once more where the one who is said to have done them denies it without telling them again: of "Peru
 * accused Chile of shelling a village. Chile denied it." the shelling, denied, as Chile says. Where nothing told before was done by him,
 * what a clause says itself stays ("denied the charge" is a rejection).
 *
 * @param deeds in the order of the text, their parties complete
 */
export function withDenied(doc: Document, deeds: readonly Deed[]): readonly Deed[] {
  const items = itemsOf(doc.sentences)
  const replaced = new Set<Deed>()
  const denials: Deed[] = []
  for (const attribution of doc.attributions) {
    const { source, cue, content } = attribution
    const [what] = content
    if (!cue || source?.mention == null || !what) continue
    const sentence = doc.sentences[firstEndingAfter(doc.sentences, cue.span.start)]!
    const head = sentence.tokens.find((token) => token.upos === 'VERB' && overlaps(token, cue.span))
    if (!head || isUndone(sentence, head)) continue
    const clause = ellipticDenial(sentence, head, what)
    const objects = DENYING.has(cue.lemma) ? childrenBy(sentence, head.id, 'obj', 'nsubj:pass') : []
    const object = objects.find((token) => overlaps(token, what))
    if (!clause && !object) continue
    const noun = object?.lemma.toLowerCase() ?? ''
    const kinds = clause || SAID.has(noun) ? null : kindsOf(noun)
    const within = deeds.filter(({ event }) => contains(what, event.trigger))
    // "Denied doing so": what was done again by those words is what is denied.
    const isTold = within.some(({ event }) => clause?.lemma !== 'do' || event.head !== clause.id)
    if (kinds?.size === 0 || isTold) continue
    const before = deeds.filter(
      ({ event }) =>
        event.trigger.end <= Math.min(cue.span.start, what.start) &&
        sentence.index - event.sentence <= REACH &&
        itemAt(items, event.sentence) === itemAt(items, sentence.index) &&
        (kinds === null || kinds.has(KIN[event.type])),
    )
    const denied = deedOf(source.mention, doc, before)
    if (!denied) continue
    for (const deed of within) replaced.add(deed)
    for (const deed of deeds) if (overlaps(deed.event.trigger, cue.span)) replaced.add(deed)
    denials.push(deniedBy(denied.event, doc.events.length + denials.length, attribution, sentence, head, doc))
  }
  if (denials.length === 0) return deeds
  return [...deeds.filter((deed) => !replaced.has(deed)), ...denials].sort(
    (a, b) => a.event.sentence - b.event.sentence || a.event.trigger.start - b.event.trigger.start,
  )
}

/** The last deed that a party is said to have done, by another rather than himself. */
function deedOf(denier: number, { mentions }: Document, deeds: readonly Deed[]): Deed | null {
  const keys = (mention: number) => mentions[mention]!.actors.map(({ country, id }) => country ?? id)
  const own = new Set(keys(denier))
  const isHis = (mention: number) => keys(mention).some((key) => own.has(key))
  const done = deeds.filter(({ event }) => event.actors.some(({ mention }) => isHis(mention)))
  const said = done.filter(({ chain }) => chain.links.length > 0 && !(chain.speaker !== null && isHis(chain.speaker)))
  return said.at(-1) ?? done.findLast(({ event }) => QUADRANTS[event.type].startsWith('material')) ?? null
}

const NOT: ReadonlySet<string> = new Set(['not', 'never', 'neither', 'nor'])

/** "Would neither confirm nor deny it": nothing is denied. */
function isUndone(sentence: Sentence, { id }: Token): boolean {
  return sentence.tokens.some(({ head, lemma }) => head === id && NOT.has(lemma.toLowerCase()))
}

function deniedBy(
  deed: Event,
  id: number,
  attribution: Attribution,
  sentence: Sentence,
  head: Token,
  { attributions, text }: Document,
): Deed {
  const { source, content } = attribution
  const cue = attribution.cue!.span
  const told = (side: readonly Participant[]) =>
    side.map((one) => ({ ...one, confidence: WORTH * one.confidence, stated: false }))
  const [only, ...more] = deed.actors
  const actors =
    only && more.length === 0
      ? [{ mention: source!.mention!, confidence: only.confidence, stated: true }]
      : told(deed.actors)
  const spans = [source!.span, cue, ...content]
  const event: Event = {
    ...deed,
    id,
    sentence: sentence.index,
    head: head.id,
    trigger: cue,
    actors,
    recipients: told(deed.recipients),
    governor: null,
    presupposed: false,
    evidence: {
      start: Math.max(sentence.start, Math.min(...spans.map(({ start }) => start))),
      end: Math.min(sentence.end, Math.max(...spans.map(({ end }) => end))),
    },
    confidence: WORTH * deed.confidence,
  }
  const status: Status = { value: 'denied', factuality: -3, span: cue, tense: 'past', negated: true }
  // "Peru spoke of a raid, which Chile denied": that is not what Peru said.
  const aside = content.every(({ start, end }) => text.slice(start, end).toLowerCase() === 'which')
  return { event, chain: chainOf(aside ? { ...attribution, parent: null } : attribution, attributions), status }
}
