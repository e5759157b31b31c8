import { clean } from '../../src/formats/clean.ts'
import { dayWords } from '../../src/formats/dates.ts'
import { contextWords, typeWords } from '../../src/model/event-words.ts'
import { CONTEXTS, type Context, EVENT_TYPES, type EventType } from '../../src/model/plover.ts'
import type { FILTERS } from './filter.ts'

const WORDS: Readonly<Record<string, string>> = {
  'voice named': 'someone named',
  'voice anonymous': 'someone not named',
  'voice writer': 'the writer alone',
  'manner direct': 'in quotes',
  'manner indirect': 'in other words',
  'manner mixed': 'partly in quotes',
}

/** A choice of a filter in words: "provides aid or material to" and not "AID"; what has no words of its own as it is. */
export function choiceWords(name: (typeof FILTERS)[number], value: string): string {
  const type = value.toUpperCase() as EventType
  if (name === 'type' && EVENT_TYPES.includes(type)) return typeWords(type)
  const context = value.toLowerCase() as Context
  if (name === 'context' && CONTEXTS.includes(context)) return contextWords(context)
  if (name === 'since' || name === 'until' || name === 'as-of') return dayWords(value)
  return WORDS[`${name} ${value}`] ?? clean(value)
}
