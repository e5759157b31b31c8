import { findTarget, type Target } from './find-target.ts'

const MARK = 'data-tour-here'
/** How long a page may take to show what is pointed at before the reader is told that it is not there. */
const PATIENCE_MS = 6000

/**
 * Points at a place of the page as long as it is there: outlines it, and scrolls to it once. Pages fill by and by and are
 * drawn anew, so the page is looked at again after each change.
 *
 * @param found told whether the place is there: true once it is, false where it does not come
 * @returns what ends the pointing
 */
export function pointAt(page: Element, target: Target, found: (isThere: boolean) => void): () => void {
  let shown: Element | null = null
  let asked = 0
  const look = () => {
    asked = 0
    const element = findTarget(page, target, isSeen)
    if (element === shown) return
    shown?.removeAttribute(MARK)
    if (element === null) {
      shown = null
      return
    }
    element.setAttribute(MARK, '')
    if (shown === null) bringIntoView(element)
    shown = element
    found(true)
  }
  const watcher = new MutationObserver(() => {
    if (asked === 0) asked = requestAnimationFrame(look)
  })
  watcher.observe(page, { childList: true, subtree: true, characterData: true })
  const patience = setTimeout(() => found(shown !== null), PATIENCE_MS)
  look()
  return () => {
    watcher.disconnect()
    cancelAnimationFrame(asked)
    clearTimeout(patience)
    shown?.removeAttribute(MARK)
  }
}

function bringIntoView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect()
  // What is higher than the window is shown from its beginning on.
  const isHigh = bottom - top > innerHeight * 0.6
  element.scrollIntoView({ block: isHigh ? 'start' : 'center', behavior: calm() ? 'auto' : 'smooth' })
}

/** What is hidden from the eye has a pixel or none. */
function isSeen(block: Element): boolean {
  const { width, height } = block.getBoundingClientRect()
  return width > 8 && height > 8
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
