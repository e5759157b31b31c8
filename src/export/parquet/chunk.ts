import { ByteWriter, type ParquetWriter } from 'hyparquet-writer'
import { writePageHeader } from 'hyparquet-writer/src/datapage.js'
import { writeHybrid } from './hybrid.ts'
import type { Leaf } from './leaf.ts'
import { snappy } from './snappy.ts'

export type Element = ParquetWriter['schema'][number]
export type Chunk = ParquetWriter['row_groups'][number]['columns'][number]

/**
 * Writes one column of a group of rows: its dictionary, where it has one, and its values as one page (data page V2).
 * The library's own way to here takes a plain array of values and looks at each several times over, at a third of the
 * speed; pages, levels, compression and the file around them are the library's.
 *
 * @param path names from the column down to what is stored
 * @returns what the file's metadata say of it
 */
export function writeChunk(writer: ByteWriter, leaf: Leaf, element: Element, path: readonly string[]): Chunk {
  const start = writer.offset
  const { dictionary } = leaf.values
  let size = 0
  if (dictionary !== null) size += writeDictionary(writer, dictionary)
  const pageStart = writer.offset
  size += writePage(writer, leaf)
  const { bounds } = leaf.values
  const nulls = BigInt(leaf.slots - leaf.values.count)
  return {
    file_offset: BigInt(start),
    meta_data: {
      type: element.type!,
      encodings: dictionary === null ? ['RLE', 'PLAIN'] : ['RLE', 'PLAIN', 'RLE_DICTIONARY'],
      path_in_schema: [...path],
      codec: 'SNAPPY',
      num_values: BigInt(leaf.slots),
      total_compressed_size: BigInt(writer.offset - start),
      total_uncompressed_size: BigInt(size),
      data_page_offset: BigInt(pageStart),
      ...(dictionary === null ? {} : { dictionary_page_offset: BigInt(start) }),
      statistics: {
        null_count: nulls,
        ...(bounds === null ? {} : { min_value: bounds.least, max_value: bounds.greatest }),
      },
    },
  }
}

/** @returns size with its header, as if it were not compressed */
function writeDictionary(writer: ByteWriter, { count, bytes }: { count: number; bytes: Uint8Array }): number {
  const compressed = snappy(bytes)
  const start = writer.offset
  writePageHeader(writer, {
    type: 'DICTIONARY_PAGE',
    uncompressed_page_size: bytes.length,
    compressed_page_size: compressed.length,
    dictionary_page_header: { num_values: count, encoding: 'PLAIN' },
  })
  const header = writer.offset - start
  writer.appendBytes(compressed)
  return header + bytes.length
}

/** @returns size with its header, as if it were not compressed */
function writePage(writer: ByteWriter, leaf: Leaf): number {
  const levels = new ByteWriter()
  const repetition = leaf.repeated ? writeHybrid(levels, leaf.repetitions, 1) : 0
  const definition = writeHybrid(levels, leaf.definitions, leaf.full > 1 ? 2 : 1)
  const bytes = valueBytes(leaf)
  // Places in a dictionary are bits already: pressing them costs time and saves nothing.
  const pressed = leaf.values.dictionary === null
  const compressed = pressed ? snappy(bytes) : bytes
  const start = writer.offset
  writePageHeader(writer, {
    type: 'DATA_PAGE_V2',
    uncompressed_page_size: levels.offset + bytes.length,
    compressed_page_size: levels.offset + compressed.length,
    data_page_header_v2: {
      num_values: leaf.slots,
      num_nulls: leaf.slots - leaf.values.count,
      num_rows: leaf.rows,
      encoding: leaf.values.dictionary === null ? 'PLAIN' : 'RLE_DICTIONARY',
      definition_levels_byte_length: definition,
      repetition_levels_byte_length: repetition,
      is_compressed: pressed,
    },
  })
  const header = writer.offset - start
  writer.appendBytes(levels.getBytes())
  writer.appendBytes(compressed)
  return header + levels.offset + bytes.length
}

/** PLAIN values as they are; places in a dictionary with as many bits as its greatest place needs, said in a byte before. */
function valueBytes({ values }: Leaf): Uint8Array {
  const { dictionary, encoded } = values
  if (encoded instanceof Uint8Array) return encoded
  const writer = new ByteWriter(encoded.length)
  const bits = dictionary === null ? 0 : 32 - Math.clz32(dictionary.count - 1)
  writer.appendUint8(bits)
  writeHybrid(writer, encoded, bits)
  return writer.getBytes()
}
