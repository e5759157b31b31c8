/** Whole numbers of 32 bits as bytes, little-endian, as the record keeps them. */
export function toBytes(values: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(values.length * 4)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < values.length; i++) view.setUint32(i * 4, values[i]!, true)
  return bytes
}

/** What `toBytes` was given. */
export function fromBytes(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const values = new Uint32Array(bytes.byteLength / 4)
  for (let i = 0; i < values.length; i++) values[i] = view.getUint32(i * 4, true)
  return values
}
