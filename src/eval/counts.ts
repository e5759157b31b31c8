/** How many were right, how many the system gave, how many the set holds. Added up over a set, divided once. */
export interface Counts {
  right: number
  found: number
  gold: number
}

export function newCounts(): Counts {
  return { right: 0, found: 0, gold: 0 }
}

/** A share; 0 of 0 is 0. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

export function precision({ right, found }: Counts): number {
  return share(right, found)
}

export function recall({ right, gold }: Counts): number {
  return share(right, gold)
}

export function f1({ right, found, gold }: Counts): number {
  return share(2 * right, found + gold)
}

/** A share as a percentage with one decimal, for tables: 0.8642 is "86.4". */
export function percent(value: number): string {
  return (100 * value).toFixed(1)
}

/** The cells of a row of precision, recall, F1 and the counts behind them. */
export function cells(name: string, counts: Counts): string[] {
  const { right, found, gold } = counts
  return [
    name,
    percent(precision(counts)),
    percent(recall(counts)),
    percent(f1(counts)),
    `${right}`,
    `${found}`,
    `${gold}`,
  ]
}

/** The head over rows of `cells`. */
export const CELLS = ['P', 'R', 'F1', 'right', 'found', 'gold'] as const
