import countries from 'i18n-iso-countries/index.js'

/** Codes that FollowTheMoney has for states without one of ISO 3166-1: Kosovo, and those that are no more. */
const OTHERS: Readonly<Record<string, string>> = { XKX: 'xk', SUN: 'suhh', YUG: 'yucs', SCG: 'csxx', CSK: 'cshh' }

/** FollowTheMoney's code of a country, ISO 3166-1 alpha-2 in small letters; null where it has none. */
export function countryCode(alpha3: string | null): string | null {
  if (alpha3 === null) return null
  return OTHERS[alpha3] ?? countries.alpha3ToAlpha2(alpha3)?.toLowerCase() ?? null
}

/** ISO 639-3 of the languages of ISO 639-1 that FollowTheMoney knows and news is often in. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ ar: 'ara', bg: 'bul', bn: 'ben', cs: 'ces', da: 'dan', de: 'deu', el: 'ell', en: 'eng', es: 'spa', fa: 'fas' },
  ...{ fi: 'fin', fr: 'fra', he: 'heb', hi: 'hin', hr: 'hrv', hu: 'hun', hy: 'hye', id: 'ind', it: 'ita', ja: 'jpn' },
  ...{ ka: 'kat', ko: 'kor', nl: 'nld', no: 'nor', pl: 'pol', pt: 'por', ro: 'ron', ru: 'rus', sr: 'srp', sv: 'swe' },
  ...{ sw: 'swa', tr: 'tur', uk: 'ukr', ur: 'urd', zh: 'zho' },
}

/** FollowTheMoney's code of a language, ISO 639-3; null where it is not among the usual ones. */
export function languageCode(alpha2: string): string | null {
  return LANGUAGES[alpha2.slice(0, 2).toLowerCase()] ?? null
}
