const LONGEST_TITLE = 160

/** The first line where it stands apart, is short and ends without a full stop: a title. Null for all else. */
export function headline(text: string): string | null {
  const [, line] = /^\s*(\S[^\r\n]{0,200})\r?\n[ \t]*\r?\n/.exec(text.slice(0, 1000)) ?? []
  const title = line?.trim()
  if (title === undefined || title.length > LONGEST_TITLE || /[.:;,]$/.test(title)) return null
  return title
}
