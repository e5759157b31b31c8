import { STATUSES } from '../../../src/model/event.ts'
import { contextWords, eventWords, typeWords } from '../../../src/model/event-words.ts'
import { CONTEXTS, EVENT_TYPES, type EventType, MODES } from '../../../src/model/plover.ts'

/** A value that a field can have. */
export interface FieldChoice {
  readonly value: string
  /** What it means, in plain words; '' where the value says it. */
  readonly words: string
}

/** As corrections say that a field is empty. */
export const NONE = 'none'

export const TYPE_CHOICES: readonly FieldChoice[] = EVENT_TYPES.map((value) => ({ value, words: typeWords(value) }))
export const STATUS_CHOICES: readonly FieldChoice[] = STATUSES.map((value) => ({ value, words: '' }))
export const CONTEXT_CHOICES: readonly FieldChoice[] = CONTEXTS.map((value) => ({
  value,
  words: contextWords(value) === value ? '' : contextWords(value),
}))

/** The modes of a type, and none. */
export function modeChoices(type: EventType): readonly FieldChoice[] {
  const modes = (MODES[type] ?? []).map((value) => ({ value, words: eventWords(type, value) }))
  return [{ value: NONE, words: 'no mode' }, ...modes]
}

/** Choices that what is typed can mean: those that begin so first, then those that have a word which does. */
export function matching(choices: readonly FieldChoice[], typed: string): readonly FieldChoice[] {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '') return choices
  const rank = ({ value, words }: FieldChoice) => {
    if (value.toLowerCase().startsWith(wanted)) return 0
    if (words.toLowerCase().startsWith(wanted)) return 1
    return `${value} ${words}`
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => word.startsWith(wanted))
      ? 2
      : 3
  }
  return choices
    .map((choice) => ({ choice, at: rank(choice) }))
    .filter(({ at }) => at < 3)
    .sort((a, b) => a.at - b.at)
    .map(({ choice }) => choice)
}
