import { isoDate } from './dates.ts'
import type { MetadataField, Origin } from './item.ts'
import { languageOf } from './language.ts'

/** One piece of metadata as it was found, and where. Dates are ISO 8601, languages ISO 639-1. */
export interface Found {
  readonly field: MetadataField
  readonly value: string
  readonly origin: Origin
}

const LONGEST = 2000

/** Pieces found at one place. What is empty is left out, and so is a date or language that is none. */
export function foundAt(
  origin: Origin,
  values: Readonly<Partial<Record<MetadataField, string | null | undefined>>>,
): readonly Found[] {
  return Object.entries(values).flatMap(([name, given]) => {
    const field = name as MetadataField
    const value = normal(field, given?.replace(/\s+/g, ' ').trim() ?? '')
    return value === null || value === '' || value.length > LONGEST ? [] : [{ field, value, origin }]
  })
}

function normal(field: MetadataField, value: string): string | null {
  switch (field) {
    case 'published':
    case 'modified':
      return isoDate(value)
    case 'language':
      return languageOf(value)
    case 'url':
      return /^https?:\/\//i.test(value) ? value : null
    default:
      return value
  }
}
