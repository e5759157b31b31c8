/** Sequences that style text and take no column. */
const STYLING = /\u001b\[[\d;]*m/g
/** Characters that combine with the one before. */
const COMBINING = /\p{Mn}/gu
/** Characters two columns wide: East Asian scripts and emoji. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/gu

/** How many columns a text takes in a terminal. */
export function columns(text: string): number {
  const plain = text.replace(STYLING, '').replace(COMBINING, '')
  return [...plain].length + (plain.match(WIDE)?.length ?? 0)
}

/** Breaks text at spaces into lines of at most `width` columns; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const size = columns(word)
    if (line !== '' && used + 1 + size > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    line = line === '' ? word : `${line} ${word}`
    used += size + (used === 0 ? 0 : 1)
  }
  lines.push(line)
  return lines
}

/** A label in a column of its own, with its text wrapped beside it. */
export function labelled(label: string, text: string, labelWidth: number, width: number, indent = ''): string {
  const lines = wrap(text, width - indent.length - labelWidth)
  const pad = ' '.repeat(labelWidth)
  const head = label + ' '.repeat(Math.max(1, labelWidth - columns(label)))
  return lines.map((line, i) => indent + (i === 0 ? head : pad) + line).join('\n')
}
