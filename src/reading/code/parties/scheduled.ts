import { contains, type Span } from '../../../model/span.ts'
import type { Timex } from '../../../model/timex.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy, spanOf, subtree } from '../../../model/tree.ts'
import { ARRANGED } from '../../arranged.ts'

/**
 * The words that put a verb in the present into the future: "the president visits Beijing in May", "the ministers meet on Sunday" of a text
 * published before. Null where the verb tells what is, or no date after the text's own stands with it.
 *
 * @param dates the time expressions of the sentence
 * @param today the day of publication (ISO 8601)
 */
export function scheduledFor(
  sentence: Sentence,
  token: Token,
  dates: readonly Timex[],
  today: string | null | undefined,
): Span | null {
  if (!today || (token.xpos !== 'VBZ' && token.xpos !== 'VBP') || !ARRANGED.has(token.lemma)) return null
  if (childrenBy(sentence, token.id, 'aux', 'aux:pass', 'cop').length > 0) return null
  const phrases = childrenBy(sentence, token.id, 'obl', 'obl:tmod', 'obl:unmarked', 'advmod', 'nmod')
  const spans = phrases.map(({ id }) => spanOf(subtree(sentence, id)))
  const ahead = dates.find(
    ({ span, start, stated }) =>
      stated && span !== null && start !== null && start > today && spans.some((phrase) => contains(phrase, span)),
  )
  return ahead?.span ?? null
}
