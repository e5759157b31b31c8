import { type Browser, chromium } from 'playwright-core'

/** How a page opens, by the browser's own performance entries. */
export interface Opened {
  /** Until all that the page asked for is there and nothing more is asked, in milliseconds. */
  readonly usable: number
  /** Largest contentful paint, in milliseconds. */
  readonly paint: number
  /** Cumulative layout shift. */
  readonly shift: number
  /** Bytes of the scripts of the first load, as they are sent. */
  readonly scripts: number
}

const CHROMIUM = '/usr/bin/chromium'
/** What a desk's window is on a laptop. */
const WINDOW = { width: 1440, height: 900 }
/** A page that asks for nothing for so long has all that it wants. */
const QUIET_MS = 1000
/** A page is opened so many times; of the figures the middle ones count. */
const TIMES = 3

/** Opens pages, each in a new profile, as one who comes for the first time. @param origin "http://127.0.0.1:40123" */
export async function openPages(origin: string, paths: readonly string[]): Promise<Opened[]> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  try {
    const opened: Opened[] = []
    for (const path of paths) {
      const times: Opened[] = []
      for (let n = 0; n < TIMES; n++) times.push(await openPage(browser, `${origin}${path}`))
      const middle = (field: keyof Opened) => times.map((each) => each[field]).sort((a, b) => a - b)[TIMES >> 1]!
      opened.push({
        ...{ usable: middle('usable'), paint: middle('paint') },
        ...{ shift: middle('shift'), scripts: middle('scripts') },
      })
    }
    return opened
  } finally {
    await browser.close()
  }
}

async function openPage(browser: Browser, address: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: WINDOW, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    await page.addInitScript(OBSERVE)
    await page.goto(address)
    await page.waitForFunction(IS_QUIET, QUIET_MS)
    return (await page.evaluate(MEASURED)) as Opened
  } finally {
    await context.close()
  }
}

/** Run in the page, so they are its words and not the bench's. */
const OBSERVE = `
  window.seen = { paint: 0, shift: 0 }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.seen.paint = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.seen.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })`
const LAST = `Math.max(...['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))
  .map(({ responseEnd }) => responseEnd))`
const IS_QUIET = `(quiet) => document.readyState === 'complete' && performance.now() - ${LAST} > quiet`
const MEASURED = `({
  usable: Math.max(${LAST}, window.seen.paint), paint: window.seen.paint, shift: window.seen.shift,
  scripts: performance.getEntriesByType('resource').filter(({ name, startTime }) => name.endsWith('.js'))
    .reduce((sum, { transferSize }) => sum + transferSize, 0),
})`
