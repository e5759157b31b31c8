/** What the words around an amount say of how it relates to other amounts. */
export interface Wording {
  /** It comes on top of what was told before: "another 7,000 tons". */
  readonly additional: boolean
  /** It was said before: "the 30,000 tons already promised". */
  readonly repeated: boolean
  /** It is a sum of several: "so far a total of 15,000 tons". */
  readonly total: boolean
  /** The promise binds: "committed itself to", "signed". */
  readonly binding: boolean
}

type Patterns = Readonly<Record<keyof Wording, RegExp>>

/** By language, ISO 639-1. */
const PATTERNS: Readonly<Record<string, Patterns>> = {
  en: {
    additional:
      /\b(?:another|further|additional|extra)\s+(?:(?:about|around|some|at least|up to)\s+)?(?:[$€£¥]?\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|millions?|dozens?)\b|$)|\b(?:\d[\d,.]*|million|billion|tons?|tonnes?) more\b|\b(?:second|third|fourth|fifth|sixth|new|next|last) (?:shipment|batch|consignment|tranche|instal?ment|delivery|load|cargo|package|pledge)\b/i,
    repeated:
      /\b(?:already|previously|earlier) (?:promised|pledged|announced|agreed|offered)\b|\b(?:promised|pledged|announced|offered) (?:earlier|before|again)\b|\bagain (?:promise|pledge)|\b(?:reaffirm|reiterat|repeat|recall)(?:s|ed|es|ing)?\b|\brenewed (?:its|his|her|their|the) (?:promise|pledge|offer)\b|\b(?:it|he|she|they|which|that) (?:had |has |have )?(?:promised|pledged|announced|offered)\b/i,
    total:
      /\b(?:a|in) total\b|\btotal(?:ling|ing|s|ed)\b|\bso far\b|\bto date\b|\bin all\b|\baltogether\b|\ball told\b/i,
    binding: /\bcommit(?:s|ted|ting)?\b|\bsign(?:s|ed|ing)?\b|\bratif(?:y|ies|ied)\b/i,
  },
}

const SILENT: Wording = { additional: false, repeated: false, total: false, binding: false }

/**
 * Reads the words of a claim for how its amount relates to others.
 *
 * @param words the claim's evidence, with what the reader found about the amount ("another")
 * @param language ISO 639-1; a language without patterns says nothing
 */
export function wordingOf(words: string, language: string): Wording {
  const patterns = PATTERNS[language]
  if (patterns === undefined) return SILENT
  return {
    additional: patterns.additional.test(words),
    repeated: patterns.repeated.test(words),
    total: patterns.total.test(words),
    binding: patterns.binding.test(words),
  }
}
