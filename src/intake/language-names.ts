import { languageOf } from './language.ts'

let names: ReadonlyMap<string, string> | undefined

/** The language of a tag ("en-GB") or of an English name ("English", as GDELT writes it), as an ISO 639-1 code. */
export function languageNamed(value: string | null): string | null {
  if (value === null) return null
  return languageOf(value) ?? byName().get(value.trim().toLowerCase()) ?? null
}

/** English names of all languages with a two-letter code, from the runtime's own tables. */
function byName(): ReadonlyMap<string, string> {
  if (names !== undefined) return names
  const display = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  names = new Map(
    codes.flatMap((code) => {
      const name = display.of(code)
      return name === undefined ? [] : [[name.toLowerCase(), code] as const]
    }),
  )
  return names
}
