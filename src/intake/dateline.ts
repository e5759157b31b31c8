import { calendarDay } from './dates.ts'
import { type Found, foundAt } from './found.ts'
import { monthOf } from './months.ts'

/** Title, byline and summary may stand before the paragraph with the dateline. */
const LOOKED_AT = 2500

const CITY = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]{2,}(?:[ /-]\p{Lu}[\p{Lu}\p{M}.'’-]+){0,3}`
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:of |de |da |do )?\p{Lu}[\p{L}\p{M}.'’-]+){0,2}`
/** A day and a month, in either order; whether the word is a month is asked when it has matched. */
const DAY = String.raw`(?:(?<m1>\p{L}{3,10})\.? (?<d1>\d{1,2})|(?<d2>\d{1,2})\.? (?:de )?(?<m2>\p{L}{3,10})\.?)(?:,? (?<y>\d{4}))?`
const AGENCY = String.raw`\([\p{L}\p{N} ./&'’-]{2,40}\)`
const DASH = String.raw`(?:--|[-–—])(?=[ \u00a0]*["“«\p{Lu}\p{N}])`

/** A city, what else there is of state, day and agency, and a dash; in small letters only with day or agency. */
const FORMS: readonly RegExp[] = [
  String.raw`${CITY}(?:, ${NAME})?(?:,? ${DAY})?(?:,? ?${AGENCY})?(?:, \p{Lu}{2,8})? ?${DASH}`,
  String.raw`${NAME}(?:, ${NAME})?,? ${DAY}(?:,? ?${AGENCY}(?: ?${DASH})?|(?:, \p{Lu}{2,8})? ?${DASH})`,
  `${NAME}(?:, ${NAME})? ?${AGENCY} ?${DASH}`,
].map((form) => new RegExp(`^["“«]?${form}`, 'u'))

const DAY_MS = 24 * 60 * 60 * 1000
/** It may be tomorrow already where a text is written. */
const ZONES_APART = 1

/** A day to tell the year by. */
export interface Anchor {
  /** YYYY-MM-DD. */
  readonly day: string
  /** Whether the text cannot have been written later: it was fetched then. */
  readonly isLatest: boolean
}

/**
 * The dateline at the head of one of the first paragraphs: "BAMAKO, Feb 19 (Reuters) -". The day that it names is when the
 * text was written. A day without a year is the one nearest to the day that `anchor` names, or the last one before it; it
 * is no date where that is null.
 */
export function findDateline(text: string, anchor: Anchor | null): readonly Found[] {
  for (const paragraph of text.slice(0, LOOKED_AT).split(/\n+/)) {
    const start = paragraph.trimStart()
    for (const form of FORMS) {
      const match = form.exec(start)
      if (match === null) continue
      const { m1, m2 } = match.groups ?? {}
      const month = m1 ?? m2
      if (month !== undefined && monthOf(month) === null) continue
      return foundAt('dateline', { dateline: match[0], published: dayIn(match.groups ?? {}, anchor) })
    }
  }
  return []
}

function dayIn(
  { m1, m2, d1, d2, y }: Readonly<Record<string, string | undefined>>,
  anchor: Anchor | null,
): string | null {
  const month = monthOf(m1 ?? m2 ?? '')
  const day = Number(d1 ?? d2)
  if (month === null) return null
  if (y !== undefined) return calendarDay(Number(y), month, day)
  if (anchor === null) return null
  const year = Number(anchor.day.slice(0, 4))
  // Away from the anchor, in days: positive is later.
  const after = (date: string) => (Date.parse(date) - Date.parse(anchor.day)) / DAY_MS
  const days = [year - 1, year, year + 1]
    .map((each) => calendarDay(each, month, day))
    .filter((date) => date !== null)
    .filter((date) => !anchor.isLatest || after(date) <= ZONES_APART)
  return days.sort((a, b) => Math.abs(after(a)) - Math.abs(after(b)))[0] ?? null
}
