import type { ReadingView } from './view.svelte.ts'

/** Words of an event in the text, and the head of its note. */
const WORDS = 'a[data-claims]'
const HEAD = '[data-note] > button'

/**
 * Joins the words of events with their notes for pointer and keyboard: what is pointed at or has the focus is active on
 * both sides; Enter on words opens their claim; the right arrow goes from words to their note, the left arrow and Escape
 * back; the arrows up and down go from note to note.
 *
 * @returns what takes the listeners away again
 */
export function followPointing(root: HTMLElement, view: ReadingView): () => void {
  const stop = new AbortController()
  const options = { signal: stop.signal }
  const point = ({ target }: Event) => {
    const claim = claimAt(target)
    if (claim !== view.active) view.active = claim
  }
  root.addEventListener('pointerover', point, options)
  root.addEventListener('focusin', point, options)
  root.addEventListener('pointerleave', () => (view.active = null), options)
  root.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (claimAt(relatedTarget) !== null) return
      // Words lose the focus also while their page is being taken away, when no state may be changed.
      queueMicrotask(() => {
        if (!stop.signal.aborted) view.active = null
      })
    },
    options,
  )
  root.addEventListener(
    'click',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
      const words = closest(event.target, WORDS)
      if (words === null) return
      event.preventDefault()
      view.toggle(firstClaim(words))
    },
    options,
  )
  root.addEventListener(
    'keydown',
    (event) => {
      if (goes(root, event, view)) event.preventDefault()
    },
    options,
  )
  return () => stop.abort()
}

/** Goes where a key leads. @returns whether it leads anywhere */
function goes(root: HTMLElement, { key, target }: KeyboardEvent, view: ReadingView): boolean {
  const words = closest(target, WORDS)
  if (words !== null) {
    if (key !== 'ArrowRight') return false
    return focusNote(root, firstClaim(words), view)
  }
  const note = closest(target, '[data-note]')
  if (note === null) return false
  const claim = note.dataset.note!
  if (key === 'Escape' && view.open === claim) view.open = null
  if (key === 'ArrowLeft' || key === 'Escape') return focus(root.querySelector(`[data-claims~="${CSS.escape(claim)}"]`))
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false
  const heads = [...root.querySelectorAll<HTMLElement>(HEAD)].filter((head) => head.offsetParent !== null)
  const at = heads.findIndex((head) => note.contains(head))
  return focus(heads[at + (key === 'ArrowDown' ? 1 : -1)] ?? null)
}

/** A note that is not shown, since the page is narrow, is opened. */
function focusNote(root: HTMLElement, claim: string, view: ReadingView): boolean {
  const head = () => root.querySelector<HTMLElement>(`[data-note="${CSS.escape(claim)}"] > button`)
  if (head() === null || head()!.offsetParent === null) view.open = claim
  requestAnimationFrame(() => focus(head()))
  return true
}

/**
 * Opens a claim and brings its words into view.
 *
 * @returns whether the text has it
 */
export function reveal(root: HTMLElement, view: ReadingView, claim: string): boolean {
  const words = root.querySelector<HTMLElement>(`[data-claims~="${CSS.escape(claim)}"]`)
  if (words === null) return false
  view.open = claim
  words.scrollIntoView({ block: 'center' })
  words.focus({ preventScroll: true })
  return true
}

function focus(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false
  element.focus()
  return true
}

function claimAt(target: EventTarget | null): string | null {
  const words = closest(target, WORDS)
  return words === null ? (closest(target, '[data-note]')?.dataset.note ?? null) : firstClaim(words)
}

function firstClaim(words: HTMLElement): string {
  return words.dataset.claims!.split(' ')[0]!
}

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null
}
