import type { Claim } from '../../../src/model/claim.ts'
import type { Span } from '../../../src/model/span.ts'
import type { FieldName } from './fields.ts'

/** A name, code or day as a person gives it, with the words of the text that show it. */
export interface Picked {
  readonly name: string
  readonly span: Span | null
}

/** Fields that are set right by words of the text and what they mean. */
export type NamedField = Extract<FieldName, 'actors' | 'recipients' | 'time' | 'place' | 'attribution'>

/** How a field is asked for. */
export interface Asking {
  /** Of the box for what the words mean. */
  readonly label: string
  readonly hint: string
  /** Whether names of actors are offered. */
  readonly offersNames: boolean
  /** Whether the words chosen are what is most likely meant. */
  readonly takesWords: boolean
  /** Whether a field may have several, so that one can stand beside those that stand. */
  readonly several: boolean
  /** For the button that empties the field. */
  readonly none: string
}

const PARTY: Asking = {
  label: 'Name or code',
  hint: 'A state or any other actor that the record knows: Tanzania, TZA, Job Lusinde.',
  ...{ offersNames: true, takesWords: true, several: true },
  none: 'Nobody: the text does not say',
}

export const ASKING: Readonly<Record<NamedField, Asking>> = {
  actors: PARTY,
  recipients: PARTY,
  time: {
    label: 'Day, month or year',
    hint: '1975-06-12, 1975-06 or 1975, or two of them with a slash between.',
    ...{ offersNames: false, takesWords: false, several: false },
    none: 'No time: the text does not say',
  },
  place: {
    label: 'Place',
    hint: 'As the text names it.',
    ...{ offersNames: false, takesWords: true, several: false },
    none: 'No place: the text does not say',
  },
  attribution: {
    label: 'Who says so',
    hint: 'As the text names them.',
    ...{ offersNames: false, takesWords: true, several: false },
    none: 'The writer: nobody else says so',
  },
}

/** What a claim has in such a field, as it would be given. */
export function pickedOf(
  { actors, recipients, time, place, attribution }: Claim,
  field: NamedField,
): readonly Picked[] {
  switch (field) {
    case 'actors':
    case 'recipients':
      return (field === 'actors' ? actors : recipients).map(({ name, span, stated }) => ({
        name,
        span: stated ? span : null,
      }))
    case 'time':
      return time === null ? [] : [{ name: time.value, span: time.span }]
    case 'place':
      return place === null ? [] : [{ name: place.name, span: place.span }]
    case 'attribution':
      return attribution.flatMap(({ source }) => (source === null ? [] : [{ name: source.name, span: source.span }]))
  }
}

/** What a correction gives such a field: a list where there may be several, else one or none. */
export function givenValue(field: NamedField, picked: readonly Picked[]): readonly Picked[] | Picked | null {
  return ASKING[field].several ? picked : (picked[0] ?? null)
}

/** A number as people write it: "25,000", "1.5"; null where it is none. */
export function numberOf(typed: string): number | null {
  const plain = typed.trim().replace(/(?<=\d),(?=\d{3}\b)/g, '')
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}
