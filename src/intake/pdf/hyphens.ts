const HYPHEN = /[-\u2010\u00ad]$/

/**
 * Lines joined to running text. A word that a hyphen parts at the end of a line is made whole; it keeps its hyphen where
 * a capital or a figure goes on ("Franco-" "Malian"), or where the same compound stands elsewhere in `whole`.
 */
export function joinLines(lines: readonly string[], whole: string): string {
  return lines.reduce(
    (text, line) => (text === '' ? line : text + joint(text, line, whole) + line).replace(CUT, ''),
    '',
  )
}

/** Marks the place of a hyphen that goes. */
const CUT = /[-\u2010\u00ad]\u0000/

function joint(text: string, next: string, whole: string): string {
  if (!HYPHEN.test(text)) return ' '
  const [start] = /[\p{L}\p{M}]+(?=[-\u2010\u00ad]$)/u.exec(text) ?? []
  const [end] = /^[\p{L}\p{M}]+/u.exec(next) ?? []
  if (start === undefined) return ' '
  if (end === undefined || !/^\p{Ll}/u.test(end)) return ''
  return whole.includes(`${start}-${end}`) ? '' : '\u0000'
}
