import type { Agencies, Agency } from '../../resources/agencies.ts'

/** Characters at the head and at the foot of a text in which a credit may stand. */
const HEAD = 400
const FOOT = 900

/** Finds the agencies that a text is credited to. */
export type FindCredits = (text: string, byline?: string | null) => readonly Agency[]

/**
 * Makes a finder of credit lines: a dateline's bracket "(AFP)", "/TASS/", a first "Reuters —", a line "By The Associated
 * Press", a last "© AFP", "Source: Xinhua", "— Reuters" or "(EFE)". Agencies that a text only cites are not credited.
 * Agencies come in the order of the text, each once.
 */
export function creditFinder(agencies: Agencies): FindCredits {
  const forms = [...agencies.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escaped)
  const one = `(?:${forms.join('|')})`
  const list = `(${one}(?:\\s*(?:[,/&;]|and)\\s*${one})*)`
  const atHead = [
    new RegExp(`^(?:[^\\s()]{1,30}[ \\t]+){0,7}\\(${list}\\)\\s*(?:[-–—:]|\\.\\s?[-–—])`, 'gmu'),
    new RegExp(`(?<=[.\\n])\\s*/${list}/`, 'gu'),
    new RegExp(`^${list}\\s*[-–—]{1,2}\\s`, 'gmu'),
  ]
  const anywhere = new RegExp(`^(?:By\\s+)?${list}\\.?\\s*$`, 'gmu')
  const atFoot = [
    new RegExp(`(?:©|\\([cC]\\)|Copyright)\\s*(?:\\d{4}\\s*)?(?:by\\s+)?${list}(?![\\p{L}\\p{N}])`, 'gu'),
    new RegExp(`\\b(?:Source|Sources|Credit|Agency|Courtesy)\\s*:\\s*${list}(?![\\p{L}\\p{N}])`, 'gu'),
    new RegExp(`\\(${list}\\)\\s*$`, 'gmu'),
    new RegExp(`(?:^|[\\s.])[-–—]{1,2}\\s*${list}\\s*$`, 'gmu'),
  ]
  const named = new RegExp(one, 'gu')
  const anyNamed = new RegExp(one, 'u')
  return (text, byline = null) => {
    const head = text.slice(0, HEAD)
    const foot = text.slice(-FOOT)
    // Most texts name no agency there, and one look for all tells so sooner than each form of credit.
    if (!anyNamed.test(`${byline ?? ''}\n${head}\n${foot}`)) return []
    const found = [
      ...(byline === null ? [] : matches([anywhere], byline)),
      ...matches([...atHead, anywhere], head),
      ...matches([...atFoot, anywhere], foot),
    ]
    const credits = found.flatMap((credit) => [...credit.matchAll(named)].map(([form]) => agencies.get(form)!))
    return [...new Set(credits)]
  }
}

function matches(patterns: readonly RegExp[], text: string): string[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .sort((a, b) => a.index - b.index)
    .map(([, credit]) => credit!)
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
