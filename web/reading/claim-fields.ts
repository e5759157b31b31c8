import { clean } from '../../src/formats/clean.ts'
import type { Claim, ClaimActor, ClaimAttribution } from '../../src/model/claim.ts'
import { contextWords } from '../../src/model/event-words.ts'
import type { Span } from '../../src/model/span.ts'
import { goodsWords, isReal, partyWords, saidBy, whatWords, whenWords } from '../words/claim-words.ts'

/** A field of a claim, as its detail shows it. */
export interface ClaimField {
  /** As the text is labelled too: "who", "when". */
  readonly label: string
  /** Null where the field is empty. */
  readonly words: string | null
  /** The words of the text that say so. */
  readonly spans: readonly Span[]
  /** Why it is empty, or what is not plain about it. */
  readonly remarks: readonly string[]
}

/** Confidence below which a field is shown as unsure: readings like it were wrong more often than one time in three. */
const UNSURE = 2 / 3
type Scored = keyof Claim['confidence']
const SCORED: Readonly<Record<Scored, string>> = {
  event: 'what',
  actors: 'who',
  recipients: 'to whom',
  time: 'when',
  attribution: 'who says so',
}

/** Every field of a claim, each with its words in the text, or why it is empty. */
export function claimFields(claim: Claim): ClaimField[] {
  const { event, status, time, place, goods, attribution, absent } = claim
  return [
    field('what', whatWords(claim), [event.trigger], sureness(claim, 'event')),
    partyField(claim, 'who', 'actors'),
    partyField(claim, 'to whom', 'recipients'),
    field('field', event.contexts.map(contextWords).join(', '), [], [absent.contexts]),
    field('goods', goods.map(goodsWords).join('; '), spansOf(goods), [absent.goods]),
    field('status', `${status.value} (${certainty(status)})`, status.span === null ? [] : [status.span], []),
    field('when', whenWords(claim) ?? '', time?.span ? [time.span] : [], [
      absent.time,
      ...(time === null ? [] : sureness(claim, 'time')),
    ]),
    field('where', clean(place?.name ?? ''), place === null ? [] : [place.span], [absent.place]),
    field('who says so', saidBy(attribution), attribution.flatMap(sourceSpans), [
      ...attribution.flatMap(stanceWords),
      ...sureness(claim, 'attribution'),
    ]),
  ]
}

/** What is unsure in a claim, in short: "who", "when". */
export function unsureFields(claim: Claim): string[] {
  return (Object.keys(SCORED) as Scored[]).filter((name) => isUnsure(claim, name)).map((name) => SCORED[name])
}

function isUnsure(claim: Claim, name: Scored): boolean {
  const empty =
    name === 'time' ? claim.time === null : name !== 'event' && name !== 'attribution' && !claim[name].length
  return !empty && claim.confidence[name] < UNSURE
}

function sureness(claim: Claim, name: Scored): string[] {
  if (!isUnsure(claim, name)) return []
  return [`unsure: of readings like this, ${Math.round(100 * claim.confidence[name])} in 100 were right`]
}

function partyField(claim: Claim, label: string, name: 'actors' | 'recipients'): ClaimField {
  const parties: readonly ClaimActor[] = claim[name]
  const implied = parties.filter(({ stated }) => !stated).map(({ name }) => clean(name))
  return field(
    label,
    parties.map((party) => partyWords(party)).join(' and '),
    parties.flatMap(({ span, through }) => (through === null ? [span] : [span, through])),
    [
      parties.length === 0 ? claim.absent[name] : undefined,
      ...(implied.length > 0 ? [`implied: the words here do not name ${implied.join(' and ')}`] : []),
      ...(parties.length === 0 ? [] : sureness(claim, name)),
    ],
  )
}

function field(
  label: string,
  words: string,
  spans: readonly Span[],
  remarks: readonly (string | undefined)[],
): ClaimField {
  return {
    label,
    words: words === '' ? null : words,
    spans,
    remarks: remarks.filter((remark) => remark !== undefined),
  }
}

function spansOf(items: readonly { readonly span: Span }[]): Span[] {
  return items.map(({ span }) => span)
}

function sourceSpans({ source, cue }: ClaimAttribution): Span[] {
  return [source?.span, cue?.span].filter((span) => span !== undefined)
}

function stanceWords({ cue }: ClaimAttribution): string[] {
  if (cue === null || cue.stance === 'neutral') return []
  return [`the writer’s word for saying, “${clean(cue.lemma)}”, is ${cue.stance}`]
}

function certainty({ value, factuality }: Claim['status']): string {
  if (value === 'denied') return 'told as not so'
  if (!isReal(value)) return 'not told as done'
  if (factuality >= 2) return 'told as a fact'
  return factuality >= 0.5 ? 'told as likely' : 'told as open'
}
