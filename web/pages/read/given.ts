/** What a reader hands over to be read, with what is known of it. */
export interface Given {
  readonly text: string
  readonly date: string
  readonly publisher: string
  readonly title: string
  readonly url: string
}

export const NOTHING: Given = { text: '', date: '', publisher: '', title: '', url: '' }
const KEY = 'chancery-text'
/** Characters beyond which a text is not kept over a reload: the browser's store is small. */
const LONGEST = 1_000_000

/** What is known of a text, without what is empty. */
export function metaOf({ date, publisher, title, url }: Given): Partial<Omit<Given, 'text'>> {
  return Object.fromEntries(Object.entries({ date, publisher, title, url }).filter(([, value]) => value !== ''))
}

/** What this tab was reading before it was loaded again. */
export function recalled(store: Storage): Given {
  try {
    return { ...NOTHING, ...(JSON.parse(store.getItem(KEY) ?? '{}') as Partial<Given>) }
  } catch {
    // What another version of the page left there is no text.
    return NOTHING
  }
}

/** Keeps what is being read for as long as the tab is open. */
export function remember(store: Storage, given: Given): void {
  if (given.text.length > LONGEST) store.removeItem(KEY)
  else store.setItem(KEY, JSON.stringify(given))
}
