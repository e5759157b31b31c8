import type { Goods } from '../../model/goods.ts'
import { type Cell, COLUMNS, type ColumnType } from '../columns.ts'
import type { Element } from './chunk.ts'
import { dayNumber } from './day-number.ts'
import { Leaf } from './leaf.ts'
import { BooleanValues, NameValues, NumberValues, TextValues } from './values.ts'

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

/** The parts of goods, which are stored as a list of structs. */
const GOODS: readonly { readonly element: Element; readonly of: (goods: Goods) => string | number | null }[] = [
  { element: string('what'), of: ({ what }) => what },
  { element: plain('quantity', 'DOUBLE'), of: ({ quantity }) => quantity },
  { element: string('unit'), of: ({ unit }) => unit },
  { element: plain('money', 'DOUBLE'), of: ({ money }) => money?.amount ?? null },
  { element: string('currency'), of: ({ money }) => money?.currency ?? null },
  { element: string('approximation'), of: ({ approximation }) => approximation },
]

/** A stored column: where it lies in the schema, and how cells of its column of the flat table are added to it. */
export interface Stored {
  readonly path: readonly string[]
  readonly element: Element
  /** Number of the column of the flat table. */
  readonly column: number
  readonly leaf: (rows: number) => Leaf
  readonly add: (leaf: Leaf, cells: readonly Cell[]) => void
}

const addPlain = (leaf: Leaf, cells: readonly Cell[]) => leaf.add(cells)

/** Every stored column, in the order of the schema. */
export const STORED: readonly Stored[] = COLUMNS.flatMap(({ name, type }, column) => storedAs(name, type, column))

function storedAs(name: string, type: ColumnType, column: number): Stored[] {
  if (type === 'goods')
    return GOODS.map(({ element, of }) => ({
      path: [name, 'list', 'element', element.name],
      element,
      column,
      leaf: (rows) => new Leaf(valuesOf(element, rows), OPTIONAL_LISTED, true, rows),
      add: (leaf, cells) => leaf.addLists(cells as readonly (readonly Goods[])[], of),
    }))
  if (type === 'names')
    return [
      {
        path: [name, 'list', 'element'],
        element: { ...string('element'), repetition_type: 'REQUIRED' },
        column,
        leaf: (rows) => new Leaf(new NameValues(rows), LISTED, true, rows),
        add: (leaf, cells) => leaf.addLists(cells as readonly (readonly string[])[], null),
      },
    ]
  const element = flat(name, type)
  return [
    {
      path: [name],
      element,
      column,
      leaf: (rows) => new Leaf(type === 'text' ? new TextValues(rows) : valuesOf(element, rows), OPTIONAL, false, rows),
      add: type === 'day' ? addDay : addPlain,
    },
  ]
}

/** Days are stored as their number since 1 January 1970. */
function addDay(leaf: Leaf, cells: readonly Cell[]): void {
  leaf.add(cells.map((cell) => (cell === null ? null : dayNumber(cell as string))))
}

function valuesOf({ type }: Element, rows: number) {
  if (type === 'INT32') return new NumberValues(rows, 4)
  if (type === 'DOUBLE') return new NumberValues(rows, 8)
  return type === 'BOOLEAN' ? new BooleanValues(rows) : new NameValues(rows)
}

function flat(name: string, type: ColumnType): Element {
  if (type === 'day') return { ...plain(name, 'INT32'), converted_type: 'DATE' }
  if (type === 'integer') return plain(name, 'INT32')
  if (type === 'number') return plain(name, 'DOUBLE')
  return type === 'boolean' ? plain(name, 'BOOLEAN') : string(name)
}

/** The schema of the file: its columns in order, lists and structs with what is in them below them. */
export const SCHEMA: Element[] = [
  { name: 'claims', num_children: COLUMNS.length },
  ...COLUMNS.flatMap(({ name, type }) => elements(name, type)),
]

function elements(name: string, type: ColumnType): Element[] {
  const list: Element[] = [
    { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  ]
  if (type === 'names') return [...list, { ...string('element'), repetition_type: 'REQUIRED' }]
  if (type !== 'goods') return [flat(name, type)]
  const struct: Element = { name: 'element', repetition_type: 'REQUIRED', num_children: GOODS.length }
  return [...list, struct, ...GOODS.map(({ element }) => element)]
}
