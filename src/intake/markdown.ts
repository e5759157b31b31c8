/** Markup of Markdown, each rule bounded so that no text takes more than linear time. */
const MARKUP: readonly RegExp[] = [
  /^ {0,3}#{1,6}[ \t]+/gm,
  /^ {0,3}>[ \t]?/gm,
  /^ {0,3}(?:[-*_][ \t]*){3,}$/gm,
  /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?=\S)/gm,
  /!\[[^\]\n]{0,300}\]\([^()\n]{0,2000}\)/g,
  /\]\([^()\n]{0,2000}\)/g,
  /\*{1,3}(?=\S)|(?<=\S)\*{1,3}/g,
  /(?<![\p{L}\p{N}])_{1,2}(?=\S)|(?<=\S)_{1,2}(?![\p{L}\p{N}])/gu,
  /`+/g,
]
const LINK = /\[(?=[^\]\n]{0,300}\]\()/g

/**
 * Markdown with its markup turned into spaces, so that every offset in the result is the same offset in the file:
 * headings, quotes, lists, emphasis, code and links stay as their words, images go.
 */
export function maskMarkdown(text: string): string {
  const opened = text.replace(LINK, (bracket, at: number) => (text[at - 1] === '!' ? bracket : ' '))
  return MARKUP.reduce((masked, rule) => masked.replace(rule, (markup) => ' '.repeat(markup.length)), opened)
}
