import type { Surface } from './surface.ts'

/** Joins "citizens" and "'" where the mark is a possessive and not the end of a quotation opened before. */
export function joinPossessives(surface: readonly Surface[]): Surface[] {
  const out: Surface[] = []
  let open = false
  for (let i = 0; i < surface.length; i++) {
    const token = surface[i]!
    const before = out[out.length - 1]
    if (token.form === '‘') open = true
    if (token.form !== "'" && token.form !== '’') {
      out.push(token)
      continue
    }
    const attached = before !== undefined && before.end === token.start
    const next = surface[i + 1]
    const spaced = next === undefined || next.start > token.end
    if (
      attached &&
      spaced &&
      !open &&
      /[sSzZxX]$/.test(before.form) &&
      /^\p{L}/u.test(before.form) &&
      next &&
      /^[\p{L}\p{N}“"]/u.test(next.form)
    ) {
      out[out.length - 1] = { form: before.form + token.form, start: before.start, end: token.end }
      continue
    }
    if (token.form === "'" && !attached && !spaced) open = true
    else if (attached) open = false
    out.push(token)
  }
  return out
}
