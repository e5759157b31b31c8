import type { Span } from '../model/span.ts'
import { readMarkup } from './markup.ts'

/** A time expression of a set, with its TIMEX3 type and value. */
export interface GoldTimex extends Span {
  readonly type: string
  readonly value: string
}

/** An annotated text: the time expressions in it and the day that it was written. */
export interface TimedText {
  readonly text: string
  readonly date: string | null
  readonly timexes: readonly GoldTimex[]
}

/** Reads a TimeML document as TempEval-3 has it: the words inside `<TEXT>`; the creation time stands outside them. */
export function readTimeml(xml: string): TimedText {
  const created = /<TIMEX3\b[^>]*functionInDocument="CREATION_TIME"[^>]*>/.exec(xml)?.[0] ?? ''
  const date = /\bvalue="(\d{4}-\d{2}-\d{2})/.exec(created)?.[1] ?? null
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/i.exec(xml)?.[1] ?? ''
  const { text, elements } = readMarkup(body)
  const timexes = elements
    .filter(({ name, start, end }) => name === 'TIMEX3' && end > start)
    .map(({ start, end, attributes }) => ({ start, end, type: attributes.type ?? '', value: attributes.value ?? '' }))
  return { text, date, timexes }
}
