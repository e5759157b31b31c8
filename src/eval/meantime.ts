import { readMarkup } from './markup.ts'
import type { GoldTimex } from './timeml.ts'

/** An event mention of MEANTIME with its attributes; `start` and `end` are those of its head word in the text. */
export interface GoldMention {
  readonly start: number
  readonly end: number
  readonly attributes: Readonly<Record<string, string>>
}

/** An article of MEANTIME, its words laid out as a text. */
export interface MeantimeArticle {
  readonly text: string
  readonly date: string | null
  readonly timexes: readonly GoldTimex[]
  readonly events: readonly GoldMention[]
}

/**
 * Reads a MEANTIME article (the NAF-like XML of its annotation tool). The set keeps words without the spaces between
 * them: they are laid out as English is printed, the title and the dateline as paragraphs of their own. Its annotators
 * marked the beginning of each article only, but for bare anchors of coreference: what stands after the last sentence that
 * is marked in full is left out, since nothing there can be right or wrong.
 */
export function readMeantime(xml: string): MeantimeArticle {
  const words = [...xml.matchAll(/<token\b([^>]*)>([\s\S]*?)<\/token>/g)].map(([tag, attributes, form]) => {
    const [element] = readMarkup(`<token${attributes}/>`).elements
    return {
      id: element!.attributes.t_id ?? '',
      sentence: element!.attributes.sentence ?? tag,
      form: readMarkup(form!).text,
    }
  })
  const marked = [...markables(xml)]
  const full = marked.filter(({ name, attributes }) => name === 'TIMEX3' || 'certainty' in attributes)
  const { text, spans } = layOut(annotatedPart(words, new Set(full.flatMap(({ anchors }) => anchors))))
  const timexes: GoldTimex[] = []
  const events: GoldMention[] = []
  let date: string | null = null
  for (const { name, attributes, anchors } of marked) {
    const places = anchors.flatMap((id) => spans.get(id) ?? [])
    if (attributes.functionInDocument === 'CREATION_TIME') date = attributes.value || date
    const [first] = places
    const last = places.at(-1)
    if (!first || !last) continue
    if (name === 'TIMEX3')
      timexes.push({ start: first.start, end: last.end, type: attributes.type ?? '', value: attributes.value ?? '' })
    else events.push({ ...headOf(places, text, attributes.pred ?? ''), attributes })
  }
  return { text, date, timexes, events }
}

interface Word {
  readonly id: string
  readonly sentence: string
  readonly form: string
}

/** The words up to the end of the last sentence that has a mark; all of them where none has. */
function annotatedPart(words: readonly Word[], anchors: ReadonlySet<string>): readonly Word[] {
  const last = words.findLast(({ id }) => anchors.has(id))
  if (last === undefined) return words
  return words.slice(0, words.findLastIndex(({ sentence }) => sentence === last.sentence) + 1)
}

function* markables(xml: string) {
  for (const [, name, head, body] of xml.matchAll(/<(TIMEX3|EVENT_MENTION)\b([^>]*[^/>])>([\s\S]*?)<\/\1>/g)) {
    const [element] = readMarkup(`<${name}${head}/>`).elements
    const anchors = [...body!.matchAll(/<token_anchor\b[^>]*\bt_id="([^"]*)"/g)].map(([, id]) => id!)
    yield { name: name!, attributes: element!.attributes, anchors }
  }
}

/** The word that the annotator gave as the predicate ("hold" of "held talks"), else the first. */
function headOf(places: readonly { start: number; end: number }[], text: string, predicate: string) {
  const stem = predicate.slice(0, 3).toLowerCase()
  const named = places.find(({ start }) => stem !== '' && text.slice(start, start + stem.length).toLowerCase() === stem)
  return named ?? places[0]!
}

function layOut(words: readonly Word[]) {
  const spans = new Map<string, { start: number; end: number }>()
  let text = ''
  let quoted = false
  let sentence = words[0]?.sentence
  let sentences = 0
  let glue = true
  for (const { id, form, sentence: own } of words) {
    if (own !== sentence) {
      sentence = own
      text += ++sentences <= 2 ? '\n\n' : ' '
      glue = true
      quoted = false
    }
    const closes = form === '"' && quoted
    if (!glue && !closes && !/^(?:[,.;:?!)\]}%…”’]|'s|’s|n't|n’t|'(?:re|ve|ll|d|m)|'')$/i.test(form)) text += ' '
    if (form === '"') quoted = !quoted
    spans.set(id, { start: text.length, end: text.length + form.length })
    text += form
    glue = /^(?:[([{$£€“‘]|``)$/.test(form) || (form === '"' && quoted)
  }
  return { text, spans }
}
