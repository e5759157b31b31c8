import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { DocumentedClaim } from '../../model/documented-claim.ts'
import { VERSION } from '../../model/version.ts'
import type { Claims } from '../claims.ts'
import { COLUMNS } from '../columns.ts'
import { writeChunk } from './chunk.ts'
import type { Leaf } from './leaf.ts'
import { SCHEMA, STORED } from './schema.ts'

/** Rows that are turned into columns together. */
const BATCH = 1000
/** Batches that are written together. Only these rows are in memory, so that memory does not grow with the number of claims. */
const BATCHES = 50

/**
 * Claims as one Parquet file, one claim a row, with the columns of `COLUMNS`: days are DATE, lists are LIST, goods are a
 * list of structs, what is not known is null.
 *
 * @param claims claims with their documents; read one at a time, written in groups of 50,000
 * @returns the file, piece by piece
 */
export async function* parquet(claims: Claims): AsyncGenerator<Uint8Array> {
  const bytes = new DrainedWriter()
  const writer = new ParquetWriter({ writer: bytes, schema: SCHEMA, createdBy: `chancery ${VERSION}` })
  let leaves = emptyLeaves()
  let batch: DocumentedClaim[] = []
  for await (const claim of claims) {
    if (batch.push(claim) < BATCH) continue
    add(leaves, batch)
    batch = []
    if (leaves[0]!.rows < BATCH * BATCHES) continue
    writeRows(writer, bytes, leaves)
    yield bytes.drain()
    leaves = emptyLeaves()
  }
  add(leaves, batch)
  if (leaves[0]!.rows > 0) writeRows(writer, bytes, leaves)
  writer.finish()
  yield bytes.drain()
}

function add(leaves: readonly Leaf[], batch: readonly DocumentedClaim[]): void {
  const cells = COLUMNS.map(({ of }) => batch.map(({ claim, document }) => of(claim, document)))
  STORED.forEach((stored, i) => {
    stored.add(leaves[i]!, cells[stored.column]!)
  })
}

/** A buffer that is emptied now and then; offsets go on counting from the start of the file. */
class DrainedWriter extends ByteWriter {
  drain(): Uint8Array {
    const bytes = this.getBytes().slice()
    this.index = 0
    return bytes
  }
}

function emptyLeaves(): Leaf[] {
  return STORED.map(({ leaf }) => leaf(BATCH * BATCHES))
}

function writeRows(writer: ParquetWriter, bytes: ByteWriter, leaves: readonly Leaf[]): void {
  const start = bytes.offset
  const rows = BigInt(leaves[0]!.rows)
  const columns = STORED.map(({ element, path }, i) => writeChunk(bytes, leaves[i]!, element, path))
  const size = columns.reduce((sum, { meta_data }) => sum + meta_data!.total_uncompressed_size, 0n)
  writer.row_groups.push({
    columns,
    total_byte_size: size,
    total_compressed_size: BigInt(bytes.offset - start),
    num_rows: rows,
  })
  writer.num_rows += rows
}
