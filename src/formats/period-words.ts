const WORDS: Readonly<Record<string, string>> = {
  PT1H: 'an hour',
  P1D: 'a day',
  P1W: 'a week',
  P1M: 'a month',
  P3M: 'a quarter',
  P1Y: 'a year',
  P10Y: 'a decade',
}

/** The periods that have words of their own, the shortest first. */
export const PERIODS: readonly string[] = Object.keys(WORDS)

/** The period of an amount in words, by its ISO 8601 duration: "a year"; one that has no word of its own as it is: "every P2W". */
export function periodWords(per: string): string {
  return WORDS[per] ?? `every ${per}`
}
