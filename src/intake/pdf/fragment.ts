/** A piece of text on a page. Lengths are in points; y grows upwards. */
export interface Fragment {
  readonly text: string
  /** Left end of its base line. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of its type. */
  readonly size: number
}

export function right({ x, width }: Fragment): number {
  return x + width
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
