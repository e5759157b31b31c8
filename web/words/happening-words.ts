import { clean } from '../../src/formats/clean.ts'
import { dayWords, timeWords } from '../../src/formats/dates.ts'
import { count, grouped } from '../../src/formats/grouped.ts'
import type { Disagreement } from '../../src/record/happenings/disagreement.ts'

type Days = { readonly first: string; readonly last: string } | null

/** "15 November 1971", "21 to 28 February 1972", "October 1971", "1971"; null where no report states a day. */
export function daysWords(days: Days): string | null {
  if (days === null) return null
  const { first, last } = days
  const [year, month] = [first.slice(0, 4), first.slice(0, 7)]
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year
  return timeWords(first === `${month}-01` && last === lastOfMonth(month) ? month : '', first, last)
}

function lastOfMonth(month: string): string {
  const first = new Date(`${month}-01T00:00:00Z`)
  return new Date(first.setUTCMonth(first.getUTCMonth() + 1, 0)).toISOString().slice(0, 10)
}

/** "2 independent reports in 4 documents": reprints of one text count once. */
export function reportsWords({ independent, documents }: { readonly independent: number; readonly documents: number }) {
  const reports = count(independent, 'independent report')
  return documents === independent ? reports : `${reports} in ${count(documents, 'document')}`
}

const FIELDS: Readonly<Record<Disagreement['field'], string>> = {
  actors: 'Who acts',
  recipients: 'To whom',
  time: 'When',
  place: 'Where',
  quantity: 'How much',
  money: 'How much money',
}

/** What reports differ about: "How much: locomotives". */
export function fieldWords({ field, of }: Pick<Disagreement, 'field' | 'of'>): string {
  return of === null || of === '' || field === 'money' ? FIELDS[field] : `${FIELDS[field]}: ${clean(of)}`
}

/**
 * One of the values that reports differ in: "China and Zambia", "15 November 1971", "25", "80,000,000 USD".
 *
 * @param names of actors by their ids
 */
export function valueWords(
  { field, of }: Pick<Disagreement, 'field' | 'of'>,
  value: string,
  names: Readonly<Record<string, string>>,
): string {
  if (field === 'actors' || field === 'recipients')
    return value
      .split(', ')
      .map((id) => clean(names[id] ?? id))
      .join(' and ')
  if (field === 'time') {
    const [first, last] = value.split('/')
    return last === undefined ? dayWords(value) : timeWords('', first!, last)
  }
  if (field === 'quantity') return grouped(Number(value))
  if (field === 'money') return `${grouped(Number(value))} ${clean(of ?? '')}`.trim()
  return clean(value)
}
