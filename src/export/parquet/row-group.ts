import { ByteWriter } from 'hyparquet-writer'
import type { DocumentedClaim } from '../../model/documented-claim.ts'
import { COLUMNS } from '../columns.ts'
import { type Chunk, writeChunk } from './chunk.ts'
import type { Leaf } from './leaf.ts'
import { STORED } from './schema.ts'

/** Rows that are turned into columns together. */
const BATCH = 1000
/** Rows that are written together. Only these are in memory, so that memory does not grow with the number of claims. */
export const GROUP_ROWS = 50_000

/** A group of rows as bytes, with what the file's metadata say of it; places count from the start of the bytes. */
export interface RowGroup {
  readonly rows: number
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly chunks: readonly Chunk[]
}

/** Collects claims and makes groups of rows of them. */
export class RowGroupBuilder {
  #leaves = emptyLeaves()
  #batch: DocumentedClaim[] = []

  get rows(): number {
    return this.#leaves[0]!.rows + this.#batch.length
  }

  add(claim: DocumentedClaim): void {
    if (this.#batch.push(claim) === BATCH) this.#store()
  }

  /** The claims that were added since the last group. */
  take(): RowGroup {
    this.#store()
    const writer = new ByteWriter()
    const chunks = STORED.map(({ element, path }, i) => writeChunk(writer, this.#leaves[i]!, element, path))
    const { rows } = this.#leaves[0]!
    this.#leaves = emptyLeaves()
    return { rows, bytes: writer.getBytes().slice(), chunks }
  }

  #store(): void {
    const batch = this.#batch
    this.#batch = []
    const cells = COLUMNS.map(({ of }) => batch.map(({ claim, document }) => of(claim, document)))
    STORED.forEach((stored, i) => {
      stored.add(this.#leaves[i]!, cells[stored.column]!)
    })
  }
}

/** Claims as groups of rows, each of as many as one holds. */
export function* rowGroups(claims: Iterable<DocumentedClaim>): Generator<RowGroup> {
  const builder = new RowGroupBuilder()
  for (const claim of claims) {
    builder.add(claim)
    if (builder.rows === GROUP_ROWS) yield builder.take()
  }
  if (builder.rows > 0) yield builder.take()
}

function emptyLeaves(): Leaf[] {
  return STORED.map(({ leaf }) => leaf(GROUP_ROWS))
}
