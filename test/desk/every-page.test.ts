import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAGES } from '../../web/pages.ts'
import { NARROW, noChromium, openBrowser, settled, violations, WIDE, watched } from '../support/browsed.ts'
import { addressesOf } from '../support/desk-addresses.ts'
import { SAMPLE_RECORD, type ServedDesk, serveDesk } from '../support/served-desk.ts'

let desk: ServedDesk
let browser: Browser
let addresses: Readonly<Record<string, string>>

beforeAll(async () => {
  if (noChromium) return
  desk = await serveDesk([SAMPLE_RECORD])
  browser = await openBrowser()
  addresses = await addressesOf(desk.url)
})
afterAll(async () => {
  await browser?.close()
  await desk?.clear()
})

describe.skipIf(noChromium).each(PAGES.map(({ path }) => path))('%s', (path) => {
  test.concurrent.each([
    ['wide and light', WIDE, 'light'],
    ['narrow and dark', NARROW, 'dark'],
  ] as const)('%s', async (_, viewport, colorScheme) => {
    const { page, faults, close } = await watched(browser, desk.url, { viewport, colorScheme })
    try {
      await page.goto(desk.url + addresses[path]!)
      await settled(page)
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.locator('[role=alert]').count()).toBe(0)
      expect(await violations(page)).toEqual([])
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(beyond, 'pixels by which the page is wider than its window').toBeLessThanOrEqual(0)
      expect(faults).toEqual([])
    } finally {
      await close()
    }
  })
})
