import { textOf } from '../charset.ts'
import { foundAt } from '../found.ts'
import { headline } from '../headline.ts'
import type { Draft } from '../outcome.ts'
import type { Opened } from '../reader.ts'

/** Plain text. A first line that stands apart is its title; it stays part of the text. */
export async function* readText(opened: Opened): AsyncGenerator<Draft> {
  const bytes = await opened.bytes()
  const { text } = await textOf(bytes, opened)
  yield {
    kind: 'draft',
    key: opened.keyFor(bytes),
    name: opened.name,
    text,
    found: [...foundAt('text', { title: headline(text) }), ...opened.found],
    seen: opened.seen,
    validators: opened.validators,
  }
}
