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
    const own = performance.getEntriesByType('resource').map(({ name }) => name)
    active?.postMessage({ keep: [...own, ...files].filter(isFile) })
  } catch (error) {
    console.info('This page will need the desk to run the next time:', error)
  }
}

function isFile(address: string): boolean {
  const { origin, pathname } = new URL(address)
  return origin === location.origin && !pathname.startsWith('/api/')
}
