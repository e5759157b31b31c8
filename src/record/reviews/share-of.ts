/** How often something was right, with the 95 % interval of Wilson (1927) for such a share of so many. */
export interface Share {
  readonly right: number
  readonly of: number
  /** Null where nothing was reviewed. */
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
}

/** z of the normal distribution for 95 %. */
const Z = 1.959964

/** A share with Wilson's interval: (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n). */
export function shareOf(right: number, of: number): Share {
  if (of === 0) return { right, of, share: null, low: null, high: null }
  const p = right / of
  const middle = p + Z ** 2 / (2 * of)
  const reach = Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2))
  const whole = 1 + Z ** 2 / of
  return {
    right,
    of,
    share: p,
    low: Math.max(0, (middle - reach) / whole),
    high: Math.min(1, (middle + reach) / whole),
  }
}
