/**
 * A day (YYYY-MM-DD), or a moment with its offset, as the last moment that it holds, ISO 8601 in UTC.
 *
 * @throws RangeError where it is neither
 */
export function momentOf(typed: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed)
  const moment = day || /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(typed) ? Date.parse(typed) : Number.NaN
  // A day that no month has would roll over into the next one.
  if (Number.isNaN(moment) || (day && !new Date(moment).toISOString().startsWith(typed)))
    throw new RangeError(`Cannot take "${typed}" for a moment: wanted YYYY-MM-DD or an ISO 8601 time`)
  return day ? `${typed}T23:59:59.999Z` : new Date(moment).toISOString()
}
