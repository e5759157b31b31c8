import { digestOf } from './digest.ts'
import { finish } from './finish.ts'
import { foundAt } from './found.ts'
import { headline } from './headline.ts'
import type { IntakeOptions } from './intake-options.ts'
import { newRun } from './intake-run.ts'
import type { IntakeItem } from './item.ts'
import { newReading } from './reading.ts'
import { keyOf } from './source.ts'

/**
 * A text that somebody pasted, as an item of intake: it is taken as it stands, be it markup or not. What `options` say of
 * it was typed for this one text, and so comes before what the text says of itself.
 */
export async function pastedText(text: string, options: IntakeOptions = {}): Promise<IntakeItem> {
  const { date, publisher, title, url } = options
  const key = keyOf({ place: 'pasted:' }, digestOf(text))
  const found = [
    ...foundAt('option', { published: date, publisher, title, url }),
    ...foundAt('text', { title: headline(text) }),
  ]
  return finish({ kind: 'draft', key, name: 'a pasted text', text, found }, newRun(options, newReading(options)))
}
