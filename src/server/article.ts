import { complaint, type DocumentItem } from '../intake/item.ts'
import type { Desk } from './desk.ts'
import { type HandedOver, takeIn } from './handed-over.ts'
import { Refusal } from './problem.ts'

/**
 * The one article in what was handed over.
 *
 * @param signal ends a download
 * @throws Refusal where there is none, it cannot be read, or there are several
 */
export async function articleIn(
  handed: HandedOver,
  { allowPrivate }: Pick<Desk, 'allowPrivate'>,
  signal: AbortSignal,
): Promise<DocumentItem> {
  const { items, over } = await takeIn(handed, { allowPrivate, signal })
  try {
    let found: DocumentItem | null = null
    for await (const item of items) {
      if (item.kind === 'bad') throw new Refusal('bad_request', complaint(item))
      if (item.kind === 'skipped') continue
      if (found !== null)
        throw new Refusal('bad_request', 'It holds several articles: add them to the record to read them')
      found = item
    }
    if (found === null) throw new Refusal('bad_request', 'It holds no article')
    return found
  } finally {
    await over()
  }
}
