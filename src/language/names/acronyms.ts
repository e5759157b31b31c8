import type { Name } from '../../model/document.ts'
import type { Sentence, Token } from '../../model/token.ts'
import type { IsCommon } from './listed.ts'

type NamedOnce = Pick<Name, 'sentence' | 'first' | 'last' | 'type'>

/**
 * Where a document uses an acronym as a name once, it does so everywhere: the single words in capitals that are a name by themselves in one
 * place and none in another, with the type that they have most often.
 *
 * @param isCommon whether a word in small letters is no name
 */
export function acronymsAgain(
  sentences: readonly Sentence[],
  names: readonly NamedOnce[],
  isCommon: IsCommon,
): readonly NamedOnce[] {
  const types = typesOf(sentences, names, isCommon)
  if (types.size === 0) return []
  const taken = new Set(
    names.flatMap(({ sentence, first, last }) => idsFrom(first, last).map((id) => `${sentence} ${id}`)),
  )
  return sentences.flatMap(({ index, tokens }) =>
    tokens.flatMap(({ form, id }) => {
      const type = types.get(form)
      const isNew = type && !taken.has(`${index} ${id}`) && !isCapital(tokens[id - 2]) && !isCapital(tokens[id])
      return isNew ? [{ sentence: index, first: id, last: id, type }] : []
    }),
  )
}

/** Three letters or more: of two there are too many that mean something else ("IT", "OK"). */
const ACRONYM = /^\p{Lu}{3,}$/u

/** The type that each acronym has most often, the first where several do. */
function typesOf(
  sentences: readonly Sentence[],
  names: readonly NamedOnce[],
  isCommon: IsCommon,
): ReadonlyMap<string, Name['type']> {
  const counts = new Map<string, Map<Name['type'], number>>()
  for (const { sentence, first, last, type } of names) {
    const { form } = sentences[sentence]!.tokens[first - 1]!
    if (first !== last || !ACRONYM.test(form) || isCommon(form.toLowerCase())) continue
    const known = counts.get(form) ?? new Map<Name['type'], number>()
    counts.set(form, known.set(type, (known.get(type) ?? 0) + 1))
  }
  return new Map([...counts].map(([form, known]) => [form, [...known].sort((a, b) => b[1] - a[1])[0]![0]]))
}

function idsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** A neighbour with a capital may be of the same name, or all stands in capitals. */
function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.form)
}
