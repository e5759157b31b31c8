import { clean } from '../../formats/clean.ts'
import { count } from '../../formats/grouped.ts'
import { type FoundDocument, searchDocuments } from '../../record/search/search-documents.ts'
import type { Snippet } from '../../record/search/snippet.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import type { SearchOptions } from '../options.ts'
import { headWords } from '../text/record/found-claim.ts'
import { type Style, styleFor } from '../text/style.ts'
import { wrap } from '../text/wrap.ts'
import { withRecordOf } from '../with-record.ts'

/** `chancery search`: documents that hold all words in any of their forms, the best first. */
export async function searchCommand(
  words: readonly string[],
  options: SearchOptions,
  context: Context,
): Promise<number> {
  const { out, width, colours } = context
  return withRecordOf(options, context, async (db) => {
    const found = searchDocuments(db, words.join(' '), options, options.limit)
    if (options.json === true) {
      await out.write(`${JSON.stringify(found)}\n`)
      return EXIT.done
    }
    if (found.documents.length === 0) await out.write('Nothing found.\n')
    const style = styleFor(colours)
    for (const document of found.documents) await out.write(`${documentText(document, style, width)}\n\n`)
    if (found.more) await out.write(`There are more than these ${options.limit}: ask with --limit.\n`)
    return EXIT.done
  })
}

function documentText({ document, snippet }: FoundDocument, style: Style, width: number): string {
  const indent = '  '
  const words = wrap(markedWords(snippet, style), width - indent.length).map((line) => indent + line)
  const facts = style.dim(`${indent}${document.id} · ${count(document.claims, 'claim')}`)
  return [...wrap(headWords(document), width).map(style.bold), ...words, facts].join('\n')
}

/** The sentence with what was looked for marked. */
function markedWords({ text, start, found }: Snippet, style: Style): string {
  let marked = ''
  let at = start
  for (const word of found) {
    marked += clean(text.slice(at - start, word.start - start))
    marked += style.trigger(clean(text.slice(word.start - start, word.end - start)))
    at = word.end
  }
  return (marked + clean(text.slice(at - start))).trim()
}
