import { createHash } from 'node:crypto'

/** A digest that names content in keys. */
export function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}
