import type { SourceKind } from '../../src/model/attribution.ts'

/** The writer's mark: no speaker has it. */
export const WRITER_LETTER = 'W'
const NOBODY_LETTER = '?'

interface Named {
  readonly name: string
  readonly kind: SourceKind | 'nobody'
}

/**
 * A short mark for each speaker, its own: the initial of a person's last name or of another's first, more letters
 * where several have the same, a number where names do not part them.
 */
export function lettersOf(speakers: readonly Named[]): string[] {
  const taken = new Set([WRITER_LETTER])
  return speakers.map((speaker) => {
    const [first, ...others] = candidates(speaker)
    let letters = [first!, ...others].find((each) => !taken.has(each))
    for (let number = 2; letters === undefined; number++)
      if (!taken.has(`${first}${number}`)) letters = `${first}${number}`
    taken.add(letters)
    return letters
  })
}

function candidates({ name, kind }: Named): string[] {
  if (kind === 'nobody') return [NOBODY_LETTER]
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? ['·']
  const main = [...(kind === 'named' ? words.at(-1)! : words[0]!)]
  const initial = main[0]!.toUpperCase()
  const initials = words.map((word) => [...word][0]!.toUpperCase()).join('')
  return [initial, ...(words.length > 1 ? [initials.slice(0, 2)] : []), initial + (main[1] ?? '').toLowerCase()]
}
