import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { DocumentedClaim } from '../../model/documented-claim.ts'
import { VERSION } from '../../model/version.ts'
import type { Claims } from '../claims.ts'
import type { Chunk } from './chunk.ts'
import { GROUP_ROWS, type RowGroup, RowGroupBuilder } from './row-group.ts'
import { SCHEMA } from './schema.ts'
import { textsOfClaims } from './texts-of-claims.ts'

/**
 * Claims as one Parquet file, one claim a row, with the columns of `COLUMNS`: days are DATE, lists are LIST, goods are a
 * list of structs, what is not known is null.
 *
 * @param claims claims with their documents; read one at a time, written in groups of 50,000
 * @returns the file, piece by piece
 */
export function parquet(claims: Claims): AsyncGenerator<Uint8Array> {
  return parquetOf(grouped(claims))
}

/** Claims that are made columns of together: a group of rows is a multiple of them. */
const BATCH = 250

async function* grouped(claims: Claims): AsyncGenerator<RowGroup> {
  const builder = new RowGroupBuilder(new Map())
  let batch: DocumentedClaim[] = []
  for await (const claim of claims) {
    if (batch.push(claim) < BATCH) continue
    builder.add(textsOfClaims(batch))
    batch = []
    if (builder.rows === GROUP_ROWS) yield builder.take()
  }
  builder.add(textsOfClaims(batch))
  if (builder.rows > 0) yield builder.take()
}

/** Groups of rows, wherever they were made, as one Parquet file, piece by piece. */
export async function* parquetOf(groups: AsyncIterable<RowGroup>): AsyncGenerator<Uint8Array> {
  const bytes = new DrainedWriter()
  const writer = new ParquetWriter({ writer: bytes, schema: SCHEMA, createdBy: `chancery ${VERSION}` })
  yield bytes.drain()
  for await (const group of groups) {
    const start = BigInt(bytes.offset)
    const columns = group.chunks.map((chunk) => moved(chunk, start))
    writer.row_groups.push({
      columns,
      total_byte_size: columns.reduce((sum, { meta_data }) => sum + meta_data!.total_uncompressed_size, 0n),
      total_compressed_size: BigInt(group.bytes.length),
      num_rows: BigInt(group.rows),
    })
    writer.num_rows += BigInt(group.rows)
    bytes.offset += group.bytes.length
    yield group.bytes
  }
  writer.finish()
  yield bytes.drain()
}

/** A chunk whose places count from the start of the file. */
function moved(chunk: Chunk, start: bigint): Chunk {
  const meta = chunk.meta_data!
  const dictionary = meta.dictionary_page_offset
  return {
    file_offset: chunk.file_offset + start,
    meta_data: {
      ...meta,
      data_page_offset: meta.data_page_offset + start,
      ...(dictionary === undefined ? {} : { dictionary_page_offset: dictionary + start }),
    },
  }
}

/** A buffer that is emptied now and then; offsets go on counting from the start of the file. */
class DrainedWriter extends ByteWriter {
  drain(): Uint8Array {
    const bytes = this.getBytes().slice()
    this.index = 0
    return bytes
  }
}
