import { clean } from '../../formats/clean.ts'
import type { Claim } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { Style } from './style.ts'

/** Most characters of evidence that are shown on each side of the word that tells the event. */
const AROUND = 320

/** The words that a claim rests on, in quotes, with the word that tells the event marked. */
export function quoteWords(claim: Claim, text: string, style: Style): string {
  const { evidence, event } = claim
  const trigger = within(event.trigger, evidence)
  const before = clean(text.slice(evidence.start, trigger.start)).trimStart()
  const after = clean(text.slice(trigger.end, evidence.end)).trimEnd()
  const marked = mark(clean(text.slice(trigger.start, trigger.end)), style)
  return `“${tail(before)}${marked}${head(after)}”`
}

/** Every word is marked by itself, so that lines may break between them. */
function mark(words: string, style: Style): string {
  return words.trim() === '' ? words : words.split(' ').map(style.trigger).join(' ')
}

function within(inner: Span, outer: Span): Span {
  const start = Math.min(Math.max(inner.start, outer.start), outer.end)
  return { start, end: Math.max(start, Math.min(inner.end, outer.end)) }
}

function tail(text: string): string {
  if (text.length <= AROUND) return text
  return `… ${text.slice(text.indexOf(' ', text.length - AROUND) + 1)}`
}

function head(text: string): string {
  if (text.length <= AROUND) return text
  return `${text.slice(0, text.lastIndexOf(' ', AROUND))} …`
}
