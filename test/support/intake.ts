import { chunksOf } from '../../src/intake/chunks.ts'
import { intake } from '../../src/intake/intake.ts'
import type { IntakeOptions } from '../../src/intake/intake-options.ts'
import type { BadItem, DocumentItem, IntakeItem } from '../../src/intake/item.ts'

/** All items of inputs. */
export async function itemsOf(inputs: readonly string[], options: IntakeOptions = {}): Promise<readonly IntakeItem[]> {
  const items: IntakeItem[] = []
  for await (const item of intake(inputs, options)) items.push(item)
  return items
}

/** All items of bytes that come on standard input. */
export function itemsIn(content: string | Uint8Array, options: IntakeOptions = {}): Promise<readonly IntakeItem[]> {
  return itemsOf(['-'], { ...options, stdin: chunksOf(Buffer.from(content)) })
}

/** The one document in bytes. @throws Error where there is another number, or a bad item */
export async function documentIn(content: string | Uint8Array, options: IntakeOptions = {}): Promise<DocumentItem> {
  const items = await itemsIn(content, options)
  const [item] = items
  if (items.length !== 1 || item?.kind !== 'document')
    throw new Error(`Wanted one document, got ${JSON.stringify(items)}`)
  return item
}

/** The reasons of the bad items in bytes. */
export async function reasonsIn(content: string | Uint8Array, options: IntakeOptions = {}): Promise<readonly string[]> {
  return badOf(await itemsIn(content, options)).map(({ reason }) => reason)
}

export function documentsOf(items: readonly IntakeItem[]): readonly DocumentItem[] {
  return items.filter((item) => item.kind === 'document')
}

export function badOf(items: readonly IntakeItem[]): readonly BadItem[] {
  return items.filter((item) => item.kind === 'bad')
}
