import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CONTEXTS, EVENT_TYPES, MODES } from '../src/model/plover.ts'
import { parseCodebook } from '../src/resources/codebook.ts'

/** Kinds that a condition may name instead of a class of nouns. */
const KINDS = [
  'actor',
  'state',
  'person',
  'igo',
  'government',
  'ministry',
  'military',
  'police',
  'court',
  'population',
  'company',
  'party',
  'media',
  'wish',
  'infinitive',
]
/** Classes that the engine itself looks up. */
const ENGINE = ['measure', 'carrier', 'animal', 'sport', 'player', 'crossing', 'entering', 'leaving']
const STATUS = 'happened|ongoing|planned|promised|requested|threatened|possible|denied|ended'
const SIDE = '(?:-|[A-Z]{3}(?:,[A-Z]{3})*)'
const CODING = new RegExp(`^none$|^${SIDE} (?:>|<>) ${SIDE} (?:${EVENT_TYPES.join('|')}) (?:${STATUS})$`, 'u')

const read = (name: string) => readFileSync(new URL(`../data/en/${name}`, import.meta.url), 'utf8')
const table = (name: string) =>
  read(name)
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'))

const book = parseCodebook({
  events: read('events.tsv'),
  classes: read('classes.tsv'),
  contexts: read('contexts.tsv'),
  learned: read('event-types.tsv'),
  frames: read('frames.tsv'),
})
const rows = [...book.rows.values()].flat()
const cells = table('events.tsv')

/** What is wrong with a row, by its line. */
function faults(check: (row: (typeof rows)[number]) => boolean): string[] {
  return rows.filter((row) => !check(row)).map((row) => `${row.line} ${row.predicate}: ${row.coding} (${row.example})`)
}

describe('the codebook of English', () => {
  it('holds at least 2,400 predicates over all types of PLOVER', () => {
    expect(book.rows.size).toBeGreaterThanOrEqual(2400)
    const types = new Set(rows.map((row) => row.type))
    expect(EVENT_TYPES.filter((type) => !types.has(type))).toEqual([])
  })

  it('fills every type with at least 20 rows', () => {
    const thin = EVENT_TYPES.filter((type) => rows.filter((row) => row.type === type).length < 20)
    expect(thin).toEqual([])
  })

  it('has a frame for every type that may be learned of a verb, and weights whose every line can be read', () => {
    expect([...book.frames.keys()].sort()).toEqual([...EVENT_TYPES].sort())
    const signs = table('event-types.tsv').map(([sign = '']) => sign)
    expect(signs.length).toBeGreaterThan(1000)
    for (const sign of signs.filter((one) => one !== 'sign' && !one.startsWith('#')))
      expect(book.learned.get(sign)).toHaveLength(EVENT_TYPES.length + 1)
  })

  it('uses modes of the type only', () => {
    expect(faults((row) => row.mode === null || (row.type ? (MODES[row.type] ?? []) : []).includes(row.mode))).toEqual(
      [],
    )
  })

  it('gives every row a CAMEO code and a frame', () => {
    expect(faults((row) => /^\d{2,4}$/u.test(row.cameo))).toEqual([])
    expect(faults((row) => row.frame.actor.length + row.frame.both.length > 0)).toEqual([])
  })

  it('has no two rows of one predicate with the same conditions', () => {
    const keys = cells.map(([predicate, when = '']) => `${predicate} ${when.split(' ').sort().join(' ')}`)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it('has no example twice', () => {
    const examples = rows.map((row) => row.example)
    expect(examples.filter((example, at) => examples.indexOf(example) !== at)).toEqual([])
  })

  it('gives every row a sentence and codings that can be read', () => {
    expect(faults((row) => /^\p{Lu}.*\.$/u.test(row.example))).toEqual([])
    expect(faults((row) => row.coding.split(' ; ').every((coding) => CODING.test(coding)))).toEqual([])
  })

  it('gives in the example the type of the row', () => {
    expect(
      faults((row) =>
        row.type === null
          ? row.coding === 'none'
          : row.coding.split(' ; ').some((coding) => coding.split(' ')[3] === row.type),
      ),
    ).toEqual([])
  })

  it('names only classes that classes.tsv has, and uses each of them', () => {
    const named = new Set(rows.flatMap((row) => row.conditions.flatMap(({ kind }) => (kind ? [kind] : []))))
    expect([...named].filter((kind) => !book.classes.has(kind) && !KINDS.includes(kind))).toEqual([])
    expect([...book.classes.keys()].filter((name) => !named.has(name) && !ENGINE.includes(name))).toEqual([])
  })

  it('has words for every context, each once', () => {
    const words = table('contexts.tsv').map((row) => row.join(' '))
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
    const given = new Set([...book.contexts.values()].flat())
    expect(CONTEXTS.filter((context) => !given.has(context))).toEqual([])
  })
})
