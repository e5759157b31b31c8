/** Entity types of GUM that are names of the kinds we find. */
const TYPES: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' }
/** Relations that hold the words of one name together. */
const INSIDE = /^(flat|compound|nummod|goeswith)/
/** Words that may stand inside a name between its capitals: "University of Portsmouth". */
const LINKING = new Set(['ADP', 'DET', 'CCONJ', 'PART'])

interface Entity {
  readonly type: string
  readonly first: number
  readonly last: number
}

/**
 * BIO labels of the outermost names of a sentence from GUM's nested entities (`Entity=` in MISC: opened with their type,
 * closed by their number). A name is the part of an entity's span headed by a proper noun: the whole span where every word
 * is capitalised or links capitals, else, and always of persons, the head with its flat and compound words. Titles and
 * leading articles stay outside.
 */
export function entityLabels(
  forms: readonly string[],
  upos: readonly string[],
  heads: readonly number[],
  relations: readonly string[],
  misc: readonly string[],
): string[] {
  const labels = forms.map(() => 'O')
  const spans = entities(misc)
    .map((entity) => trim(entity, forms, upos, heads, relations))
    .filter((entity) => entity !== null)
    .sort((a, b) => b.last - b.first - (a.last - a.first))
  for (const { type, first, last } of spans) {
    if (labels.slice(first, last + 1).some((label) => label !== 'O')) continue
    for (let i = first; i <= last; i++) labels[i] = (i === first ? 'B-' : 'I-') + type
  }
  return labels
}

function entities(misc: readonly string[]): Entity[] {
  const open = new Map<string, { type: string; first: number }[]>()
  const out: Entity[] = []
  misc.forEach((field, i) => {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(field)?.[1] ?? ''
    for (const [, opened, id, rest, closed] of [...value.matchAll(/(\()(\d+)-([^()]*)(\)?)|(\d+)\)/g)].map((m) => [
      m[0],
      m[1],
      m[2] ?? m[5],
      m[3],
      m[4],
    ])) {
      if (opened) {
        const type = TYPES[rest!.split('-')[0]!] ?? ''
        if (closed) out.push({ type, first: i, last: i })
        else open.set(id!, [...(open.get(id!) ?? []), { type, first: i }])
        continue
      }
      const entity = open.get(id!)?.pop()
      if (entity) out.push({ ...entity, last: i })
    }
  })
  return out.filter((entity) => entity.type !== '')
}

function trim(
  entity: Entity,
  forms: readonly string[],
  upos: readonly string[],
  heads: readonly number[],
  relations: readonly string[],
): Entity | null {
  let { first, last } = entity
  const head = headOf(first, last, heads)
  if (upos[head] !== 'PROPN') return null
  // An office is no name: "the President", "the Chief Justice".
  if (entity.type === 'PER' && upos[first] === 'DET') return null
  while (first < head && (upos[first] === 'DET' || relations[first] === 'nmod:desc' || upos[first] === 'PUNCT')) first++
  while (last > head && (upos[last] === 'PART' || upos[last] === 'PUNCT')) last--
  const named = (i: number) =>
    upos[i] === 'PROPN' || /^\p{Lu}/u.test(forms[i]!) || LINKING.has(upos[i]!) || upos[i] === 'NUM'
  const indices = Array.from({ length: last - first + 1 }, (_, k) => first + k)
  if (entity.type !== 'PER' && indices.every(named) && !relations.slice(first, last + 1).includes('appos'))
    return { ...entity, first, last }
  const joined = (i: number) =>
    i === head || (heads[i] === head + 1 && INSIDE.test(relations[i]!) && upos[i] === 'PROPN')
  let from = head
  let to = head
  while (from > first && joined(from - 1)) from--
  while (to < last && joined(to + 1)) to++
  return { ...entity, first: from, last: to }
}

/** The word of a span whose head lies outside it. */
function headOf(first: number, last: number, heads: readonly number[]): number {
  for (let i = first; i <= last; i++) if (heads[i]! - 1 < first || heads[i]! - 1 > last) return i
  return last
}
