import { clean } from './clean.ts'
import { timeWords } from './dates.ts'
import { grouped } from './grouped.ts'
import { periodWords } from './period-words.ts'

/** What a line of a ledger counts: "rail, tons", "money, CNY", "truck". */
export function lineName({
  kind,
  unit,
  currency,
  per,
}: {
  readonly kind: string | null
  readonly unit: string | null
  readonly currency: string | null
  readonly per: string | null
}): string {
  const measure = unit === null ? currency : `${unit}s`
  return clean([kind ?? 'not named', measure, per && periodWords(per)].filter((part) => part !== null).join(', '))
}

/** "85", "25–30" */
export function rangeWords({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`
}

/** "about 200", "no amount" */
export function amountWords({
  amount,
  approximation,
}: {
  readonly amount: number | null
  readonly approximation: string | null
}): string {
  if (amount === null) return 'no amount'
  return clean([approximation, grouped(amount)].filter((part) => part !== null).join(' '))
}

/** "August 1971", "2 to 9 August 1971"; days that only the report implies are said to be so. */
export function daysWords({
  start,
  end,
  stated,
}: {
  readonly start: string | null
  readonly end: string | null
  readonly stated: boolean
}): string {
  if (start === null && end === null) return 'no date'
  const words = timeWords(wholeOf(start, end), start, end)
  return stated ? words : `${words} (day of the report)`
}

/** The value of a year or month that the days fill, else of the days themselves. */
function wholeOf(start: string | null, end: string | null): string {
  if (start === end) return start!
  const year = start?.slice(0, 4)
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year!
  const month = start?.slice(0, 7)
  if (start === `${month}-01` && end?.startsWith(month!) && /-01$/.test(dayAfter(end))) return month!
  return `${start}/${end}`
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
