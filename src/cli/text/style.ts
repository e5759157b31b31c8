import colours from 'picocolors'

/** Marks up words for a terminal; without colours every function but `trigger` returns its text as it is. */
export interface Style {
  bold(text: string): string
  dim(text: string): string
  friendly(text: string): string
  hostile(text: string): string
  caution(text: string): string
  /** The word that tells the event inside quoted words: marked by signs where there are no colours. */
  trigger(text: string): string
}

export function styleFor(coloured: boolean): Style {
  const c = colours.createColors(coloured)
  return {
    bold: c.bold,
    dim: c.dim,
    friendly: c.green,
    hostile: c.red,
    caution: c.yellow,
    trigger: coloured ? (text) => c.bold(c.underline(text)) : (text) => `*${text}*`,
  }
}
