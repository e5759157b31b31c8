import { clean } from '../../src/formats/clean.ts'

/** Names that English writes with an article: by their first word, by their last, or whole. */
const FIRST = /^(?:United|Soviet|Democratic|Dominican|Central African|Czech)\b(?!.*\bof\b)/
const LAST =
  /\b(?:Nations|Union|States|Kingdom|Emirates|Republic|Islands|Federation|League|Bank|Cross|Crescent|Council|Commission|Committee|Court|Fund|Agency|Organi[sz]ation|Community|Congo|See)$/
const WHOLE = new Set(['Netherlands', 'Philippines', 'Gambia', 'Bahamas', 'Maldives', 'Comoros', 'Seychelles'])

/** A name as it stands within a sentence: "the United States", "China". */
export function inText(name: string): string {
  const shown = clean(name)
  const takes = FIRST.test(shown) || LAST.test(shown) || WHOLE.has(shown)
  return takes && !/^the\s/i.test(shown) ? `the ${shown}` : shown
}
