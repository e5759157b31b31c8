/** What a key does on the page of reviews. */
export type Action = 'next' | 'previous' | 'accept' | 'reject' | 'correct' | 'undo' | 'note' | 'help'

export interface Shortcut {
  readonly key: string
  readonly action: Action
  /** For the button. */
  readonly label: string
  /** What it does, for the page of help. */
  readonly does: string
}

export const SHORTCUTS: readonly Shortcut[] = [
  { key: 'a', action: 'accept', label: 'Accept', does: 'Accept: who, whom, what, when and who says so are right' },
  { key: 'r', action: 'reject', label: 'Reject', does: 'Reject: the text does not say this' },
  { key: 'e', action: 'correct', label: 'Correct', does: 'Set a field right; then accept' },
  { key: 'n', action: 'note', label: 'Note', does: 'Write a note, to be kept with what you decide next' },
  { key: 'u', action: 'undo', label: 'Undo', does: 'Take back what you decided last, be it of another claim' },
  { key: 'j', action: 'next', label: 'Next', does: 'Go to the next claim' },
  { key: 'k', action: 'previous', label: 'Previous', does: 'Go to the claim before' },
  { key: '?', action: 'help', label: 'Help', does: 'Show this help' },
]

/** A press of a key, as far as it matters; an event of the keyboard is one. */
export interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly repeat: boolean
}

/** Actions that may follow one another while a key is held down: going on, and never deciding. */
const HELD: ReadonlySet<Action> = new Set(['next', 'previous'])

/**
 * What a press of a key does; null where it does nothing.
 *
 * @param typing whether the press goes into a box for words or choices
 */
export function actionOf({ key, ctrlKey, metaKey, altKey, repeat }: Press, typing: boolean): Action | null {
  if (typing || ctrlKey || metaKey || altKey) return null
  const found = SHORTCUTS.find((shortcut) => shortcut.key === key.toLowerCase())
  if (found === undefined || (repeat && !HELD.has(found.action))) return null
  return found.action
}

/** Kinds of `<input>` into which nobody types letters. */
const NOT_TYPED = new Set(['button', 'submit', 'reset', 'checkbox', 'radio', 'range', 'file', 'color'])

/** Whether letters that are pressed in an element are typed into it. */
export function takesLetters(element: {
  readonly tagName: string
  readonly type?: string
  readonly isContentEditable?: boolean
}): boolean {
  if (element.isContentEditable === true) return true
  const tag = element.tagName.toLowerCase()
  if (tag === 'input') return !NOT_TYPED.has(element.type ?? 'text')
  return tag === 'textarea' || tag === 'select'
}
