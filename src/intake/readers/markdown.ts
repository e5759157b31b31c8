import { textOf } from '../charset.ts'
import { foundAt } from '../found.ts'
import { headline } from '../headline.ts'
import { maskMarkdown } from '../markdown.ts'
import type { Draft } from '../outcome.ts'
import type { Opened } from '../reader.ts'

/** Markdown: its words with the markup turned into spaces. A first line that stands apart is its title. */
export async function* readMarkdown(opened: Opened): AsyncGenerator<Draft> {
  const bytes = await opened.bytes()
  const { text } = await textOf(bytes, opened)
  const words = maskMarkdown(text)
  yield {
    kind: 'draft',
    key: opened.keyFor(bytes),
    name: opened.name,
    text: words,
    found: [...foundAt('text', { title: headline(words) }), ...opened.found],
    seen: opened.seen,
    validators: opened.validators,
  }
}
