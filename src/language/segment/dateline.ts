const CITY = "\\p{Lu}[\\p{Lu}.'’-]{2,}(?:[ /-]\\p{Lu}[\\p{Lu}.'’-]+){0,3}"
const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}"
const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
const DAY = `,? (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?`
const AGENCY = ' ?\\([\\p{L}\\p{N} ./&-]{2,40}\\)'
const DASH = ' ?(?:--|[-–—])(?= +["“\\p{Lu}\\d])'

/** "BAMAKO, Mali, Feb 12 (Reuters) -": a city in capitals, then state, day and agency as far as they are given, and a dash. */
const CAPITALS = new RegExp(`["“]?${CITY}(?:, ${NAME})?(?:${DAY})?(?:${AGENCY})?(?:, \\p{Lu}{2,8})?${DASH}`, 'uy')
/** "Tehran, March 15, IRNA -", "Bogota, March 8 (IANS)": in small letters only with day and agency. */
const MIXED = new RegExp(`["“]?${NAME}(?:, ${NAME})?${DAY}(?:, \\p{Lu}{2,8}${DASH}|${AGENCY}(?:${DASH})?)`, 'uy')

/** "Suva, Fiji –": a town and its country. */
const PLACE = new RegExp(`${NAME}, ${NAME} [–—](?= +["“\\p{Lu}])`, 'uy')

/** "14:35", "6.40 pm GMT", "10:10 BREAKING": the time of an entry in a live blog. */
const CLOCK =
  /(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\.?)?(?: ?(?:GMT|BST|UTC|CET|CEST|EST|EDT))?(?: (?:BREAKING|UPDATE[DS]?|JUST IN))?:?(?= +["“]?\p{Lu})/uy

/** Where the dateline at the head of a paragraph ends; `start` where there is none. */
export function datelineEnd(text: string, start: number): number {
  for (const pattern of [CAPITALS, MIXED, PLACE, CLOCK]) {
    pattern.lastIndex = start
    if (pattern.test(text)) return pattern.lastIndex
  }
  return start
}
