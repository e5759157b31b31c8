/** How far out of view something counts as near. */
const AROUND = '1200px 0px'

let observer: IntersectionObserver | undefined
const waiting = new Map<Element, () => void>()

/**
 * Calls once when an element comes near the view, or is to be printed: what a long page shows beside its text is made then.
 *
 * @returns what stops waiting
 */
export function whenNear(element: Element, call: () => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.()
    },
    { rootMargin: AROUND },
  )
  const stop = () => {
    waiting.delete(element)
    observer!.unobserve(element)
    removeEventListener('beforeprint', run)
  }
  const run = () => {
    stop()
    call()
  }
  waiting.set(element, run)
  observer.observe(element)
  addEventListener('beforeprint', run)
  return stop
}
