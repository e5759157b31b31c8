/** Texts that the page offers and fetches only when they are asked for. */
const OFFERED = ['/data/sample/opening-to-china.txt']
/** The letters of loaded words, which an empty page does not show yet. */
const ITALICS = 'italic 1em "Source Serif 4"'

/**
 * Has the browser keep the files of this page, and those that its reader took, so that it opens and reads while the
 * desk is stopped. Where the browser cannot, all works as long as the desk runs.
 *
 * @param files addresses that the reader took
 */
export async function keepForOffline(files: readonly string[]): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register('/service-worker.js')
    const { active } = await navigator.serviceWorker.ready
    const keep = () => active?.postMessage({ keep: [...ownFiles(), ...files, ...OFFERED.map(inFull)].filter(isFile) })
    keep()
    // A font is fetched when the first letter of it is shown.
    document.fonts.addEventListener('loadingdone', keep)
    await document.fonts.load(ITALICS)
  } catch (error) {
    console.info('This page will need the desk to run the next time:', error)
  }
}

function ownFiles(): string[] {
  return performance.getEntriesByType('resource').map(({ name }) => name)
}

function inFull(path: string): string {
  return new URL(path, location.origin).href
}

function isFile(address: string): boolean {
  const { origin, pathname } = new URL(address)
  return origin === location.origin && !pathname.startsWith('/api/')
}
