import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NONE, type Slot } from './slot.ts'
import { Table } from './table.ts'

const PATHS = [
  'id',
  'event.type',
  'actors.*.id',
  'actors.*.money.amount',
  'said.-1.cue.lemma',
  'said.#',
  'event.contexts.*',
]
const paths = PATHS.map((path) => path.split('.'))

/** A text with all that JSON escapes, or a name of more than one byte. */
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', '\\', '\n', 'süß', '🌾', ' ', ''))
const noise = fc.dictionary(text, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 3 })
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
/** What is asked for among what is not, its keys in any order. */
const among = <T extends object>(wanted: fc.Arbitrary<T>) =>
  fc.tuple(wanted, noise, fc.boolean()).map(([own, others, first]) => {
    const rest = Object.fromEntries(Object.entries(others).filter(([key]) => !(key in own)))
    return first ? { ...own, ...rest } : { ...rest, ...own }
  })
const claim = among(
  fc.record({
    id: text,
    event: orNull(among(fc.record({ type: orNull(text), contexts: fc.array(text, { maxLength: 3 }) }))),
    actors: fc.array(
      among(
        fc.record({
          id: text,
          money: orNull(fc.record({ amount: orNull(fc.double({ noNaN: true, noDefaultInfinity: true })) })),
        }),
      ),
      {
        maxLength: 3,
      },
    ),
    said: fc.array(among(fc.record({ cue: orNull(among(fc.record({ lemma: orNull(text) }))) })), { maxLength: 3 }),
  }),
)

/** What stands at a path in a value; null where there is nothing. */
function valueAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (value === null || value === undefined) return null
  if (key === undefined) return value
  if (key === '*') return (value as unknown[]).map((item) => valueAt(item, rest))
  if (key === '#') return (value as unknown[]).length
  return valueAt(key === '-1' ? (value as unknown[]).at(-1) : (value as Record<string, unknown>)[key], rest)
}

/** What stands in a slot, row by row, as it is written. */
function* rowsOf({ starts, ends, lengths, isList, rows }: Slot, bytes: Uint8Array) {
  const value = (i: number) =>
    starts[i] === NONE ? null : new TextDecoder().decode(bytes.subarray(starts[i], ends[i]))
  for (let row = 0, next = 0; row < rows; row++)
    yield isList ? Array.from({ length: lengths[row]! }, () => value(next++)) : value(row)
}

const written = (value: unknown): unknown => {
  if (value === null || Array.isArray(value)) return value === null ? null : value.map(written)
  // A reader of UTF-8 shows half a pair as the character for what is none.
  return typeof value === 'string' ? new TextDecoder().decode(new TextEncoder().encode(value)) : JSON.stringify(value)
}

test('what is found in JSON is what stands there, whatever stands beside it', () => {
  const table = new Table(paths)
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 5 }), fc.constantFrom(0, 2), (claims, space) => {
      const texts = claims.map((each) => JSON.stringify(each, null, space))
      const bytes = new TextEncoder().encode(texts.join(space === 0 ? ',' : ' ,\n'))
      table.read(bytes)
      expect(table.rows).toBe(claims.length)
      for (const path of paths) {
        const slot = table.slot(path)
        const found =
          path.at(-1) === '#' ? [...slot.starts.subarray(0, slot.count)].map(String) : [...rowsOf(slot, bytes)]
        const wanted = texts.map((each) => written(valueAt(JSON.parse(each), path)))
        // Of what is null there is no list.
        expect(found).toEqual(slot.isList ? wanted.map((list) => list ?? []) : wanted)
      }
    }),
  )
})

test('two columns may be taken from one place', () => {
  const table = new Table([['id'], ['id']])
  const bytes = new TextEncoder().encode('{"id":"c_1"}')
  table.read(bytes)
  expect([...rowsOf(table.slot(['id']), bytes)]).toEqual(['c_1'])
})

test.each([
  '{"id":"c_1"',
  '{"id":"c_1}',
  '{"id" "c_1"}',
  '{"id":}',
  '{id:1}',
  '{"said":[1',
  '{"x":{"y":[}',
  '{"id":1}{"id":2}',
  '{"id":"\\x"}',
])('%s is refused', (broken) => {
  const table = new Table(paths)
  expect(() => table.read(new TextEncoder().encode(broken))).toThrow(/no JSON|JSON/)
})
