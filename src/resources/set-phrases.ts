import { type Condition, list, type Path, parseCondition, words } from './frame.ts'

/** Words that together say what one verb says: "put an end to" as "end". */
export interface SetPhrase {
  /** The particle of its verb; null where it has none. */
  readonly particle: string | null
  /** What has to stand around the verb. */
  readonly conditions: readonly Condition[]
  /** Where what it is done to stands, best place first; empty where it is the object already. */
  readonly object: readonly Path[]
  /** The preposition behind which that verb has it; null where it is its object. */
  readonly behind: string | null
  /** The verb that says the same. */
  readonly verb: string
  readonly example: string
  readonly coding: string
}

const HEADER = 'predicate\twhen\tobject\tverb\texample\tcoding'

/**
 * Reads `set-phrases.tsv`, as data/en/README.md describes it: phrases by their verb, those with most conditions first.
 *
 * @throws Error naming the line that cannot be read
 */
export function parseSetPhrases(text: string): ReadonlyMap<string, readonly SetPhrase[]> {
  const phrases = new Map<string, SetPhrase[]>()
  for (const [at, line] of text.split(/\r?\n/u).entries()) {
    if (line === '' || line === HEADER) continue
    const cells = line.split('\t')
    const [predicate = '', when = '', object = '', verb = '', example = '', coding = ''] = cells
    if (at === 0 || cells.length !== 6 || !/^[^\s.]+\.v$/u.test(predicate) || !verb || !coding)
      throw new Error(`Cannot read set-phrases.tsv, line ${at + 1}: wanted "${HEADER.replaceAll('\t', ' ')}"`)
    const conditions = words(when).map(parseCondition)
    const [places = '', behind = null] = object.split('>')
    const paths = list(places).map((path) => path.split('.'))
    const [head = '', ...particle] = predicate.slice(0, -2).split('_')
    const phrase: SetPhrase = {
      particle: particle.join('_') || null,
      conditions,
      object: paths,
      behind,
      verb,
      example,
      coding,
    }
    const same = phrases.get(head)
    if (same) same.push(phrase)
    else phrases.set(head, [phrase])
  }
  for (const same of phrases.values()) same.sort((a, b) => b.conditions.length - a.conditions.length)
  return phrases
}
