import { ByteWriter } from 'hyparquet-writer'
import type { ClaimTexts } from '../../model/claim-texts.ts'
import { type Chunk, writeChunk } from './chunk.ts'
import type { Leaf } from './leaf.ts'
import { Slot } from './scan/slot.ts'
import { Table } from './scan/table.ts'
import { type Merged, STORED } from './schema.ts'

/** Rows that are written together. Only these are in memory, so that memory does not grow with the number of claims. */
export const GROUP_ROWS = 50_000

/** A group of rows as bytes, with what the file's metadata say of it; places count from the start of the bytes. */
export interface RowGroup {
  readonly rows: number
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly chunks: readonly Chunk[]
}

/** Of each stored column whether a claim or its document has its values, and where. */
const PLACES = STORED.map(({ from: [of, ...path] }) => ({ of, path }))
const pathsOf = (wanted: 'claim' | 'document') => PLACES.flatMap(({ of, path }) => (of === wanted ? [path] : []))

/** Collects claims and makes groups of rows of them. */
export class RowGroupBuilder {
  readonly #merged: Merged
  readonly #claims = new Table(pathsOf('claim'))
  readonly #documents = new Table(pathsOf('document'))
  /** What a claim has of its document, and days that are whole. */
  readonly #repeated = new Slot(false)
  readonly #days = new Slot(false)
  #leaves: readonly Leaf[]

  /** @param merged ids of actors that are written as those of others */
  constructor(merged: Merged) {
    this.#merged = merged
    this.#leaves = emptyLeaves(merged)
  }

  get rows(): number {
    return this.#leaves[0]!.rows
  }

  /** @throws Error where the texts are no JSON, or there are not as many as are counted */
  add({ claims, documents, counts }: ClaimTexts): void {
    this.#claims.read(claims)
    this.#documents.read(documents)
    const counted = counts.reduce((sum, count) => sum + count, 0)
    if (this.#claims.rows !== counted || this.#documents.rows !== counts.length)
      throw new Error(
        `There are ${this.#claims.rows} claims of ${this.#documents.rows} documents, wanted ${counted} of ${counts.length}`,
      )
    STORED.forEach(({ column }, i) => {
      const { of, path } = PLACES[i]!
      const bytes = of === 'claim' ? claims : documents
      let slot = this.#claims.slot(path)
      if (of === 'document') {
        this.#repeated.repeat(this.#documents.slot(path), counts)
        slot = this.#repeated
      }
      if (column.type === 'day') {
        this.#days.daysOf(slot, bytes)
        slot = this.#days
      }
      this.#leaves[i]!.add(bytes, slot)
    })
  }

  /** The claims that were added since the last group. */
  take(): RowGroup {
    const writer = new ByteWriter()
    const chunks = STORED.map(({ element, path }, i) => writeChunk(writer, this.#leaves[i]!, element, path))
    const { rows } = this
    this.#leaves = emptyLeaves(this.#merged)
    return { rows, bytes: writer.getBytes().slice(), chunks }
  }
}

/** Claims as groups of rows, each of as many as one holds. @param merged see {@link RowGroupBuilder} */
export function* rowGroups(texts: Iterable<ClaimTexts>, merged: Merged): Generator<RowGroup> {
  const builder = new RowGroupBuilder(merged)
  for (const some of texts) {
    builder.add(some)
    if (builder.rows >= GROUP_ROWS) yield builder.take()
  }
  if (builder.rows > 0) yield builder.take()
}

function emptyLeaves(merged: Merged): readonly Leaf[] {
  return STORED.map(({ leaf }) => leaf(GROUP_ROWS, merged))
}
