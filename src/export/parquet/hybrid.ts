import type { ByteWriter } from 'hyparquet-writer'

/** Values that are written together: runs of fewer are packed. */
const GROUP = 8

/**
 * Writes numbers as Parquet's hybrid has them: runs of one number by their length, all else packed, each number in as many bits.
 * The library's own way looks at each number several times and writes byte by byte, at a quarter of the speed.
 *
 * @param bits of each number, at most 24
 * @returns bytes written
 */
export function writeHybrid(writer: ByteWriter, numbers: Uint8Array | Uint32Array, bits: number): number {
  const start = writer.offset
  const { length } = numbers
  /** Where numbers begin that wait to be packed. */
  let waiting = 0
  for (let at = 0; at < length; ) {
    const end = endOfRun(numbers, at)
    if (end - at >= GROUP) {
      if (at > waiting) writePacked(writer, numbers, waiting, at, bits)
      writer.appendVarInt((end - at) << 1)
      for (let shift = 0; shift < bits; shift += 8) writer.appendUint8((numbers[at]! >>> shift) & 0xff)
      at = end
      waiting = end
    } else at += GROUP
  }
  if (length > waiting) writePacked(writer, numbers, waiting, length, bits)
  return writer.offset - start
}

function endOfRun(numbers: Uint8Array | Uint32Array, start: number): number {
  let end = start + 1
  while (end < numbers.length && numbers[end] === numbers[start]) end++
  return end
}

/** Numbers in groups of eight; the last group is filled up with zeros. */
function writePacked(writer: ByteWriter, numbers: Uint8Array | Uint32Array, start: number, end: number, bits: number) {
  const groups = Math.ceil((end - start) / GROUP)
  writer.appendVarInt((groups << 1) | 1)
  const bytes = new Uint8Array(groups * bits)
  let at = 0
  let held = 0
  let count = 0
  for (let i = start; i < end; i++) {
    held |= numbers[i]! << count
    for (count += bits; count >= 8; count -= 8) {
      bytes[at++] = held
      held >>>= 8
    }
  }
  if (count > 0) bytes[at] = held
  writer.appendBytes(bytes)
}
