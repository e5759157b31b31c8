/** Characters looked at: enough to be sure, and the same time for a book as for a page. */
const LOOKED_AT = 4000
/** Letters below which statistics are chance. */
const LEAST_LETTERS = 20

/**
 * The language of a text as an ISO 639-1 code, by n-grams (eld); null where it is too short or too mixed to tell.
 * The middle is looked at, for heads and tails of pages are often in another language.
 */
export async function detectLanguage(text: string): Promise<string | null> {
  const start = Math.max(0, Math.floor((text.length - LOOKED_AT) / 2))
  const part = text.slice(start, start + LOOKED_AT)
  if ((part.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return null
  const { eld } = await import('eld/medium')
  const { language } = eld.detect(part)
  return language === '' ? null : language
}

/** The language of a tag such as "en-GB" or "EN_us", as an ISO 639-1 code; null where it names none. */
export function languageOf(tag: string | null | undefined): string | null {
  const [, language] = /^([a-z]{2,3})(?:[-_].*)?$/i.exec(tag?.trim() ?? '') ?? []
  if (language === undefined) return null
  const code = language.toLowerCase()
  return code.length === 2 ? code : (THREE_LETTERS[code] ?? null)
}

/** ISO 639-2 and 639-3 codes that exports of news use, as ISO 639-1. */
const THREE_LETTERS: Readonly<Record<string, string>> = {
  ara: 'ar',
  ben: 'bn',
  bul: 'bg',
  ces: 'cs',
  cze: 'cs',
  chi: 'zh',
  zho: 'zh',
  cmn: 'zh',
  dan: 'da',
  deu: 'de',
  ger: 'de',
  dut: 'nl',
  nld: 'nl',
  ell: 'el',
  gre: 'el',
  eng: 'en',
  est: 'et',
  fas: 'fa',
  per: 'fa',
  fin: 'fi',
  fra: 'fr',
  fre: 'fr',
  heb: 'he',
  hin: 'hi',
  hrv: 'hr',
  hun: 'hu',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  kor: 'ko',
  lav: 'lv',
  lit: 'lt',
  msa: 'ms',
  may: 'ms',
  nor: 'no',
  nob: 'nb',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  rum: 'ro',
  rus: 'ru',
  slk: 'sk',
  slo: 'sk',
  slv: 'sl',
  spa: 'es',
  sqi: 'sq',
  alb: 'sq',
  srp: 'sr',
  swa: 'sw',
  swe: 'sv',
  tam: 'ta',
  tha: 'th',
  tur: 'tr',
  ukr: 'uk',
  urd: 'ur',
  vie: 'vi',
}
