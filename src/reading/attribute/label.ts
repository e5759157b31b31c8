import type { Sentence, Token } from '../../model/token.ts'
import type { CueEntry } from '../../resources/cues.ts'
import type { Found } from './found.ts'
import type { View } from './view.ts'

const LONGEST_LABEL = 4

function entry(lemma: string): CueEntry {
  return {
    lemma,
    pos: 'adverb',
    source: 'none',
    content: [[{ relation: 'quote', preposition: null }]],
    stance: 'neutral',
    act: 'says',
    example: '',
  }
}
const COLON = entry(':')
const DASH = entry('—')

/**
 * A name set before a colon at the head of a sentence speaks what follows ("Mali: Putin promises grain", "PENCE: Well, look"); a
 * name set after a quotation and a dash has spoken it ("... ." — Ann Lee).
 */
export function* labelled(view: View): Generator<Found> {
  const colon = beforeColon(view.sentence)
  if (colon) yield colon
  const dash = afterDash(view)
  if (dash) yield dash
  const end = atEnd(view.sentence)
  if (end) yield end
}

/** Whether something was taken for a voice by its colon alone: a place from which a text was sent is none. */
export function isLabel({ entry }: Found): boolean {
  return entry === COLON
}

function beforeColon(sentence: Sentence): Found | null {
  const { tokens } = sentence
  let first = 0
  while (first < tokens.length && tokens[first]!.upos === 'PUNCT') first++
  let at = first
  while (at < tokens.length && at - first < LONGEST_LABEL && isNameWord(tokens[at]!)) at++
  if (at === first && isVoice(tokens[at])) at++
  else at = Math.max(at, spokesmanEnd(tokens, first))
  const colon = tokens[at]
  if (at === first || colon?.form !== ':' || at + 2 >= tokens.length) return null
  const content = { start: tokens[at + 1]!.start, end: sentence.end }
  return found(sentence, COLON, colon, tokens.slice(first, at), content, 0.7)
}

/** "Kenyan minister: …", "Top UN official: …", "Peru's army: …": how many words from the first lead to a noun of who speaks right before a colon; 0 where none does. */
function spokesmanEnd(tokens: readonly Token[], first: number): number {
  let at = first
  while (at < tokens.length && at - first < LONGEST_LABEL && isDescribing(tokens[at]!)) at++
  const noun = tokens[at - 1]
  if (at - first < 2 || !noun || !isSpokesman(noun) || tokens[at]?.form !== ':') return 0
  return tokens.slice(at).some(hasVerbForm) ? at : 0
}

/** Words that tell whose or of what rank someone is. */
function isDescribing(token: Token): boolean {
  return /^(?:ADJ|PROPN|NOUN)$/.test(token.upos) || token.form === '&' || /^['’]s?$/.test(token.form)
}

function isSpokesman({ lemma, form }: Token): boolean {
  return VOICES.has(lemma.toLowerCase()) || VOICES.has(form.toLowerCase())
}

function hasVerbForm({ upos, xpos }: Token): boolean {
  return upos === 'AUX' || /^(?:VB[DPZN]?|MD)$/.test(xpos)
}

/** "Peru arrests nine Fijians: report", "…: Fijian minister", "… - police": who has told a headline, at its end. */
function atEnd(sentence: Sentence): Found | null {
  const { tokens } = sentence
  const at = tokens.findLastIndex(
    ({ form, start }, i) => form === ':' || (/^[–—-]$/.test(form) && i > 0 && start > tokens[i - 1]!.end),
  )
  const stop = tokens.at(-1)?.form === '.' ? tokens.length - 1 : tokens.length
  const name = tokens.slice(at + 1, stop)
  const last = name.at(-1)
  if (at < 3 || !last || name.length > LONGEST_LABEL || !name.every(isDescribing)) return null
  if (!tokens.slice(0, at).some(hasVerbForm) || tokens.slice(0, at).some(({ form }) => form === ':')) return null
  const isNamed =
    tokens[at]!.form === ':' &&
    stop === tokens.length &&
    name.every((word) => isNameWord(word) && word.upos === 'PROPN')
  if (!isNamed && !isSpokesman(last)) return null
  const content = { start: tokens[0]!.start, end: tokens[at - 1]!.end }
  return found(sentence, COLON, tokens[at]!, name, content, 0.7)
}

function afterDash({ sentence, quotations, text }: View): Found | null {
  const { tokens } = sentence
  for (let i = 0; i + 1 < tokens.length && i < 40; i++) {
    if (!/^[―—–-]$/.test(tokens[i]!.form)) continue
    const quoteEnd =
      text.slice(Math.max(0, tokens[i]!.start - 4), tokens[i]!.start).trimEnd().length +
      Math.max(0, tokens[i]!.start - 4)
    if (!/[”"»]/.test(text[quoteEnd - 1] ?? '')) continue
    let last = i
    while (last + 1 < tokens.length && last - i < LONGEST_LABEL && isNameWord(tokens[last + 1]!)) last++
    const quotation = quotations.outermost(quoteEnd - 1)
    if (last === i || !quotation) continue
    return found(
      sentence,
      DASH,
      tokens[i]!,
      tokens.slice(i + 1, last + 1),
      { start: quotation.start, end: quotation.end },
      0.8,
    )
  }
  return null
}

/** "Poll: Wealthy voters …", "Police: Four dead …": who says so, in a headline. */
function isVoice(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.form) && VOICES.has(token.form.toLowerCase())
}

const VOICES = new Set(
  (
    'poll survey study report reports source sources police officials official experts analysts minister ministry president premier ' +
    'spokesman spokeswoman spokesperson governor mayor envoy ambassador television tv radio monitor monitors witness residents activists army government diplomats witnesses prosecutors court paper agency media trader traders'
  ).split(' '),
)

/** What an editor sets before a headline, or an interview before a question: the name of no one. */
const RUBRIC =
  /^(?:live|update|updated|breaking|exclusive|analysis|opinion|editorial|comment|explainer|factbox|timeline|feature|background|briefs?|context|developments?|events?|facts|highlights?|latest|profile|recap|summary|wrap-?up|video|watch|photos?|q|question|a|answer)$/i

function isNameWord(token: Token): boolean {
  if (RUBRIC.test(token.form)) return false
  return token.upos === 'PROPN' || token.name !== 'O' || /^\p{Lu}{2,}$/u.test(token.form)
}

function found(
  sentence: Sentence,
  cueEntry: CueEntry,
  cue: Token,
  name: readonly Token[],
  content: { start: number; end: number },
  confidence: number,
): Found {
  const source = { start: name[0]!.start, end: name[name.length - 1]!.end }
  return {
    sentence,
    entry: cueEntry,
    word: cue.id,
    cue: { start: cue.start, end: cue.end },
    speaker: name[name.length - 1]!.id,
    source,
    sourceAbsent: null,
    slot: 'quote',
    content: [content],
    clause: { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) },
    confidence,
  }
}
