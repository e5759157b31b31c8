/**
 * How a part of a whole is drawn, told apart by form: voices as bars of voices are everywhere, sides by lines that rise or
 * fall, so that neither stands out.
 */
export type Look = 'named' | 'anonymous' | 'writer' | 'rising' | 'falling' | 'open'

/** A part of a whole, in words. */
export interface SharePart {
  readonly label: string
  readonly value: number
  readonly look: Look
  /** Where what is counted can be read; null where nothing chooses just that. */
  readonly href: string | null
}

/** A part with where it begins and how wide it is, in hundredths of the whole. */
export interface PlacedPart extends SharePart {
  readonly start: number
  readonly width: number
}

/** Parts one after the other; what is nothing takes no room. */
export function placed(parts: readonly SharePart[]): PlacedPart[] {
  const whole = parts.reduce((sum, { value }) => sum + value, 0)
  let start = 0
  return parts.map((part) => {
    const width = whole === 0 ? 0 : (100 * part.value) / whole
    const at = { ...part, start, width }
    start += width
    return at
  })
}
