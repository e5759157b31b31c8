const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

/** The English name of a language by its code: "French"; what is no code as it is. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
