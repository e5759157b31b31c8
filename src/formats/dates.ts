const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A day in words: "19 February 2024"; what is no full date as it is. */
export function dayWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(day) ?? []
  return year === undefined ? day : `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
}

/**
 * A TIMEX3 value in words, by its first and last day: "February 2024", "21 to 28 February 1972". A value that fixes no
 * days is given as it is.
 */
export function timeWords(value: string, start: string | null, end: string | null): string {
  if (/^\d{4}$/.test(value)) return value
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(value) ?? []
  if (year !== undefined) return `${MONTHS[Number(month) - 1]} ${year}`
  const vague = VAGUE[value]
  if (vague !== undefined) return vague
  if (start === null && end === null) return yearlessWords(value) ?? weekdayWords(value) ?? value
  if (start === null) return `by ${dayWords(end!)}`
  if (end === null) return `since ${dayWords(start)}`
  return start === end ? dayWords(start) : rangeWords(start, end)
}

/** "XXXX-02-21/XXXX-02-28" is "21 to 28 February": days of a year that nothing tells. Null for anything else. */
function yearlessWords(value: string): string | null {
  const [first, last = first] = value.split('/').map((part) => {
    const [, month, date] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(part) ?? []
    return month === undefined
      ? null
      : { month: MONTHS[Number(month) - 1]!, date: date === undefined ? '' : `${Number(date)} ` }
  })
  if (!first || !last) return null
  if (first === last) return `${first.date}${first.month}`
  return first.month === last.month && first.date !== ''
    ? `${first.date}to ${last.date}${last.month}`
    : `${first.date}${first.month} to ${last.date}${last.month}`
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** "XXXX-WXX-3" is "Wednesday": of which week nothing tells. Null for anything else. */
function weekdayWords(value: string): string | null {
  const [, number] = /^XXXX-WXX-([1-7])(?:T\w*)?$/.exec(value) ?? []
  return number === undefined ? null : WEEKDAYS[Number(number) - 1]!
}

const VAGUE: Readonly<Record<string, string>> = {
  PAST_REF: 'in the past',
  PRESENT_REF: 'now',
  FUTURE_REF: 'in the future',
}

function rangeWords(start: string, end: string): string {
  const [first, last] = [dayWords(start).split(' '), dayWords(end).split(' ')]
  if (first[2] !== last[2]) return `${first.join(' ')} to ${last.join(' ')}`
  if (first[1] !== last[1]) return `${first.slice(0, 2).join(' ')} to ${last.join(' ')}`
  return `${first[0]} to ${last.join(' ')}`
}
