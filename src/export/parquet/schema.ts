import { COLUMNS, type Column } from '../columns.ts'
import { COUNT, EACH, isListPath } from '../path.ts'
import type { Element } from './chunk.ts'
import { Leaf } from './leaf.ts'
import { NameValues } from './name-values.ts'
import { BooleanValues, NumberValues, READ, TextValues, type Values } from './values.ts'

/** Definition of a value that may be null, and of one in a list, and of one that may be null in a list. */
const [OPTIONAL, LISTED, OPTIONAL_LISTED] = [1, 1, 2]

const string = (name: string): Element => ({
  name,
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  repetition_type: 'OPTIONAL',
})
const plain = (name: string, type: 'INT32' | 'DOUBLE' | 'BOOLEAN'): Element => ({
  name,
  type,
  repetition_type: 'OPTIONAL',
})

/** The parts of goods, which are stored as a list of structs, and where each stands in goods. */
const GOODS: readonly { readonly element: Element; readonly path: readonly string[] }[] = [
  { element: string('what'), path: ['what'] },
  { element: plain('quantity', 'DOUBLE'), path: ['quantity'] },
  { element: string('unit'), path: ['unit'] },
  { element: plain('money', 'DOUBLE'), path: ['money', 'amount'] },
  { element: string('currency'), path: ['money', 'currency'] },
  { element: string('approximation'), path: ['approximation'] },
  { element: string('per'), path: ['per'] },
]

/** Ids of actors that people merged into others, with the ids of those. */
export type Merged = ReadonlyMap<string, string>

/** A stored column: where it lies in the schema, and where its values stand in a claim. */
export interface Stored {
  readonly path: readonly string[]
  readonly element: Element
  /** The column of the flat table that it is part of. */
  readonly column: Column
  /** Where its values stand in a claim with its document: see `pathOf`. */
  readonly from: readonly string[]
  readonly leaf: (rows: number, merged: Merged) => Leaf
}

/** Every stored column, in the order of the schema. */
export const STORED: readonly Stored[] = COLUMNS.flatMap(storedAs)

function storedAs(column: Column): Stored[] {
  const { name, type, path: from } = column
  const each = isListPath(from) ? from : [...from, EACH]
  if (type === 'goods')
    return GOODS.map(({ element, path }) => ({
      path: [name, 'list', 'element', element.name],
      element,
      column,
      from: [...each, ...path],
      leaf: (rows) => new Leaf(valuesOf(element, column, rows), OPTIONAL_LISTED, true, rows),
    }))
  if (type === 'names' || type === 'actors')
    return [
      {
        path: [name, 'list', 'element'],
        element: { ...string('element'), repetition_type: 'REQUIRED' },
        column,
        from: each,
        leaf: (rows, merged) => new Leaf(new NameValues(rows, partyNames(column, merged)), LISTED, true, rows),
      },
    ]
  const element = flat(column)
  return [
    {
      path: [name],
      element,
      column,
      from,
      leaf: (rows) => new Leaf(valuesOf(element, column, rows), OPTIONAL, false, rows),
    },
  ]
}

/** Actors that people merged have the id of the one that is left. */
function partyNames({ type }: Column, merged: Merged): ((name: string) => string) | null {
  return type === 'actors' && merged.size > 0 ? (id) => merged.get(id) ?? id : null
}

function valuesOf({ type }: Element, column: Column, rows: number): Values {
  const { as } = column
  if (column.type === 'text') return new TextValues(rows)
  if (type === 'BOOLEAN') return new BooleanValues(rows)
  if (type === 'BYTE_ARRAY') return new NameValues(rows, as === undefined ? null : (name) => as[name]!)
  const read = column.type === 'day' ? 'day' : column.path.at(-1) === COUNT ? 'counted' : 'written'
  return new NumberValues(rows, type === 'INT32' ? 4 : 8, READ[read])
}

function flat({ name, type }: Column): Element {
  if (type === 'day') return { ...plain(name, 'INT32'), converted_type: 'DATE' }
  if (type === 'integer') return plain(name, 'INT32')
  if (type === 'number') return plain(name, 'DOUBLE')
  return type === 'boolean' ? plain(name, 'BOOLEAN') : string(name)
}

/** The schema of the file: its columns in order, lists and structs with what is in them below them. */
export const SCHEMA: Element[] = [{ name: 'claims', num_children: COLUMNS.length }, ...COLUMNS.flatMap(elements)]

function elements(column: Column): Element[] {
  const { name, type } = column
  const list: Element[] = [
    { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  ]
  if (type === 'names' || type === 'actors') return [...list, { ...string('element'), repetition_type: 'REQUIRED' }]
  if (type !== 'goods') return [flat(column)]
  const struct: Element = { name: 'element', repetition_type: 'REQUIRED', num_children: GOODS.length }
  return [...list, struct, ...GOODS.map(({ element }) => element)]
}
