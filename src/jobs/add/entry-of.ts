import { dayOf } from '../../intake/dates.ts'
import type { DocumentItem } from '../../intake/item.ts'
import type { DocumentMeta } from '../../model/document.ts'
import { cleanText } from '../../record/clean-text.ts'
import type { Appearance, Entry, Layers } from '../../record/entry.ts'

/** An item of intake as the record keeps it, still unread. */
export function entryOf(item: DocumentItem): Omit<Entry, 'layers'> {
  const { title, publisher, author, url, published, modified, dateline, language, id, name, origins } = item
  return {
    text: cleanText(item.text),
    day: dayOf(published),
    language,
    appearance: {
      ...{ title, publisher, author, url, published, modified, dateline },
      ...{ givenId: id, input: name, origins },
    },
  }
}

/** What the reader is told of an entry. No id: in the record a text has the id that its words give it. */
export function metaOf({
  day,
  language,
  appearance,
}: Pick<Entry, 'day' | 'language'> & {
  readonly appearance: Pick<Appearance, 'title' | 'publisher' | 'url'>
}): DocumentMeta {
  const { title, publisher, url } = appearance
  const known = { date: day, lang: language, title, publisher, url }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null))
}

export function withLayers(entry: Omit<Entry, 'layers'>, layers: Layers | null): Entry {
  return { ...entry, layers }
}
