import type { Claim } from '../../model/claim.ts'
import type { StatusValue } from '../../model/event.ts'

/** Fields of a claim that people can set right. */
export const FIELDS = [
  'type',
  'mode',
  'contexts',
  'actors',
  'recipients',
  'status',
  'time',
  'place',
  'goods',
  'attribution',
] as const
export type Field = (typeof FIELDS)[number]

/** What a field of a claim holds, as JSON has it. */
export interface FieldValues {
  readonly type: Claim['event']['type']
  readonly mode: string | null
  readonly contexts: Claim['event']['contexts']
  readonly actors: Claim['actors']
  readonly recipients: Claim['recipients']
  readonly status: StatusValue
  readonly time: Claim['time']
  readonly place: Claim['place']
  readonly goods: Claim['goods']
  readonly attribution: Claim['attribution']
}

/** A field with the value that a person gives it. */
export type Correction = { readonly [F in Field]: { readonly field: F; readonly value: FieldValues[F] } }[Field]

/** What the claim says in a field. */
export function fieldOf<F extends Field>(claim: Claim, field: F): FieldValues[F] {
  const { event, actors, recipients, status, time, place, goods, attribution } = claim
  const { type, mode, contexts } = event
  const values: FieldValues = {
    ...{ type, mode, contexts, actors, recipients, time, place, goods, attribution },
    status: status.value,
  }
  return values[field]
}

/** How sure a status makes it that the event has happened, where a person gives the status and no text the number. */
const FACTUALITY: Readonly<Record<StatusValue, number>> = {
  happened: 2.8,
  ongoing: 2.8,
  ended: 2.8,
  planned: -1,
  promised: -1,
  requested: -1,
  threatened: -1,
  possible: 0,
  denied: -2.8,
}

/** The field of confidence that each field has, where it has one. */
const CONFIDENCE: Readonly<Partial<Record<Field, keyof Claim['confidence']>>> = {
  type: 'event',
  actors: 'actors',
  recipients: 'recipients',
  time: 'time',
  attribution: 'attribution',
}

/** The claim with a field as a person gave it: sure, and, where it is now empty, empty because a person said so. */
export function withField(claim: Claim, { field, value }: Correction): Claim {
  const sure = CONFIDENCE[field]
  const confidence = sure === undefined ? claim.confidence : { ...claim.confidence, [sure]: 1 }
  const { [field]: _, ...others } = claim.absent
  const empty = value === null || (Array.isArray(value) && value.length === 0)
  const absent = empty ? { ...others, [field]: 'a person said so' } : others
  return { ...claim, ...changed(claim, { field, value } as Correction), confidence, absent }
}

function changed({ event, status }: Claim, correction: Correction): Partial<Claim> {
  const { field, value } = correction
  switch (field) {
    case 'type':
      // Modes belong to a type: that of another type is none of this one.
      return { event: { ...event, type: value, mode: value === event.type ? event.mode : null } }
    case 'mode':
    case 'contexts':
      return { event: { ...event, [field]: value } }
    case 'status':
      return { status: { value, factuality: FACTUALITY[value], span: status.span } }
    default:
      return { [field]: value }
  }
}
