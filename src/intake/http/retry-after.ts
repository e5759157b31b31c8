/** When a Retry-After lets us come again (RFC 9110, 10.2.3: seconds, or an HTTP date), in milliseconds since 1970. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null
  if (/^\s*\d{1,9}\s*$/.test(header)) return now + Number(header) * 1000
  const time = Date.parse(header)
  return Number.isNaN(time) ? null : Math.max(time, now)
}
