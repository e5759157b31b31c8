import { basename } from 'node:path'
import { dayOf } from '../intake/dates.ts'
import type { Incoming } from '../intake/document-line.ts'
import { intake } from '../intake/intake.ts'
import { complaint, type DocumentItem } from '../intake/item.ts'
import type { Given } from './given.ts'

/** The articles that intake finds in one input. Nothing is fetched. What cannot be read is said by `fail`. */
export async function* takenIn(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
  given: Given,
  fail: (message: string) => void,
): AsyncGenerator<Incoming> {
  const { encoding } = given
  const options = { stdin, followLinks: false, ...(encoding === undefined ? {} : { encoding }) }
  for await (const item of intake([path], options)) {
    if (item.kind === 'bad') fail(complaint(item))
    else if (item.kind === 'document') {
      if (item.readable) yield incomingOf(item, path, given)
      else fail(`Cannot read ${item.name}: it is in the language "${item.language}", wanted "en"`)
    }
  }
}

function incomingOf(item: DocumentItem, path: string, { meta }: Given): Incoming {
  const known = {
    id: item.id,
    title: item.title ?? (path === '-' ? null : basename(path)),
    publisher: item.publisher,
    url: item.url,
    date: dayOf(item.published),
    lang: item.language,
  }
  const found = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null))
  return { text: item.text, meta: { ...found, ...meta } }
}
