/** A way from a predicate to a dependent: one role, or several in a row (`obj.poss`). */
export type Path = readonly string[]

/** What a row asks of its predicate: that one of `paths` is filled (or, with `absent`, that none is), by one of the words. */
export interface Condition {
  readonly absent: boolean
  readonly paths: readonly Path[]
  /** Lemmas, one of which the dependent must have; null where any will do. */
  readonly lemmas: ReadonlySet<string> | null
  /** Name of the class or kind of actor that the dependent must be of; null where any will do. */
  readonly kind: string | null
}

/** Where the parties of an event stand, best place first. `both` fills both sides at once. */
export interface Frame {
  readonly actor: readonly Path[]
  readonly recipient: readonly Path[]
  readonly both: readonly Path[]
  readonly goods: readonly Path[]
  /** What each does with the other ("met with"): where both sides are named, both stand on both. */
  readonly mutual: boolean
  /** Whether who is on the other side stands in his place or nowhere: what else is named is the matter ("discussed the crisis in X"). */
  readonly only: boolean
}

/**
 * Reads one condition of a row's `when`: `obj`, `!obj` (not filled), `obj=aid,relief` (by one of these lemmas), `obj:state` (by
 * one of that class or kind).
 */
export function parseCondition(word: string): Condition {
  const [, not = '', roles = '', sign, values = ''] = /^(!?)([^:=]+)(?:([:=])(.+))?$/u.exec(word) ?? []
  return {
    absent: not === '!',
    paths: sign || not ? list(roles).map(path) : withOwners(list(roles).map(path)),
    lemmas: sign === '=' ? new Set(list(values)) : null,
    kind: sign === ':' ? values : null,
  }
}

const SLOTS: Readonly<Record<string, Exclude<keyof Frame, 'mutual' | 'only'>>> = {
  A: 'actor',
  R: 'recipient',
  AR: 'both',
  G: 'goods',
}

/**
 * Reads a frame: slots (A actor, R recipient, AR both, G goods), each with the places where it may stand, best first, and `mutual` or
 * `only`.
 *
 * @param text such as `A=subj R=to,obj mutual`
 * @param fail called with what is wanted where a slot cannot be read; throws
 */
export function parseFrame(text: string, fail: (wanted: string) => never): Frame {
  const frame: Record<Exclude<keyof Frame, 'mutual' | 'only'>, Path[]> = {
    actor: [],
    recipient: [],
    both: [],
    goods: [],
  }
  let mutual = false
  let only = false
  for (const word of words(text)) {
    if (word === 'mutual' || word === 'only') {
      mutual ||= word === 'mutual'
      only ||= word === 'only'
      continue
    }
    const [slot = '', roles = ''] = word.split('=')
    const key = SLOTS[slot]
    if (!key || !roles) fail(`slots such as "A=subj R=to,obj", not "${word}"`)
    frame[key].push(...list(roles).map(path))
  }
  return { ...frame, recipient: placesLast(withOwners(frame.recipient)), mutual, only }
}

/** Prepositions by which a noun says where something lies. */
const PLACES = new Set(['in', 'at', 'near', 'inside', 'outside', 'around'])
/** Roles by which a noun says whose something is. */
const OWNERS = new Set(['poss', 'amod', 'compound'])

/** Where a row takes an adjective and an "of" (or a compound) for whose something is, a possessive tells it as well: "burned Peru's flag". */
function withOwners(paths: readonly Path[]): readonly Path[] {
  const has = (noun: Path, role: string) =>
    paths.some(
      (path) => path.length === noun.length + 1 && path.at(-1) === role && noun.every((step, i) => step === path[i]),
    )
  return paths.flatMap((path) => {
    const noun = path.slice(0, -1)
    const lacks =
      path.at(-1) === 'amod' && noun.length > 0 && !has(noun, 'poss') && (has(noun, 'of') || has(noun, 'compound'))
    return lacks ? [path, [...noun, 'poss']] : [path]
  })
}

/** "Bombed a Chadian base in Libya": whose a thing is comes before where it lies, in whatever order a row gives them. */
function placesLast(paths: readonly Path[]): readonly Path[] {
  const isPlace = (path: Path) => path.length === 2 && PLACES.has(path[1]!)
  const hasOwner = (path: Path) => paths.some(([noun, role]) => noun === path[0] && OWNERS.has(role ?? ''))
  const last = paths.filter((path) => isPlace(path) && hasOwner(path))
  return last.length > 0 ? [...paths.filter((path) => !last.includes(path)), ...last] : paths
}

/** The words of a cell. */
export function words(text: string): string[] {
  return text.split(' ').filter(Boolean)
}

/** The values of a list that commas part. */
export function list(text: string): string[] {
  return text.split(',').filter(Boolean)
}

function path(role: string): Path {
  return role.split('.')
}
