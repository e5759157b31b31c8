import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClaimsPage, RecordState } from '../../src/server/contract.ts'
import { NARROW, noChromium, openBrowser, settled, violations, watched } from '../support/browsed.ts'
import { type ServedDesk, serveDesk } from '../support/served-desk.ts'

/** The ways that people go through the desk, from an empty record on: each test finds what the one before left. */
let desk: ServedDesk
let browser: Browser
beforeAll(async () => {
  if (noChromium) return
  desk = await serveDesk([])
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await desk?.clear()
})

async function visit(path: string, work: (page: Page) => Promise<void>, options?: BrowserContextOptions) {
  const { page, faults, close } = await watched(browser, desk.url, options)
  try {
    await page.goto(desk.url + path)
    await settled(page)
    await work(page)
    expect(faults).toEqual([])
  } finally {
    await close()
  }
}

const ask = async <T>(path: string) => (await (await fetch(desk.url + path)).json()) as T

describe.skipIf(noChromium)('at the desk', () => {
  test('a first run opens the sample record and leads through it in five steps, by keyboard', async () => {
    await visit('/', async (page) => {
      await page.getByRole('button', { name: 'Open the sample record' }).click()
      const panel = page.locator('[data-tour-panel]')
      await panel.waitFor({ timeout: 60_000 })
      const titles: string[] = []
      for (let step = 1; step <= 5; step++) {
        await page.getByText(`Tour of the sample record, step ${step} of 5`).waitFor()
        await page.locator('[data-tour-here]').waitFor()
        await settled(page)
        expect(await panel.getByRole('alert').count()).toBe(0)
        expect(await violations(page)).toEqual([])
        titles.push((await panel.getByRole('heading').textContent())!)
        await page.waitForFunction(() => document.activeElement?.closest('[data-tour-panel]') != null)
        await panel.getByRole('button', { name: step < 5 ? 'Next' : 'Finish' }).focus()
        await page.keyboard.press('Enter')
      }
      expect(new Set(titles).size).toBe(5)
      await panel.waitFor({ state: 'detached' })
    })
    expect(await ask<RecordState>('/api/record')).toMatchObject({ documents: 30 })
  })

  test('ten claims are reviewed by keyboard alone, the last taken back', async () => {
    await visit('/review', async (page) => {
      const progress = page.getByText(/\d+ of \d+ reviewed/)
      for (let done = 1; done <= 10; done++) {
        await page.keyboard.press(done % 3 === 0 ? 'r' : 'a')
        await page.getByText(`${done} in this sitting`).waitFor()
      }
      expect(await progress.textContent()).toMatch(/^10 of/)
      await page.keyboard.press('u')
      await page.getByText('9 in this sitting').waitFor()
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    })
    await expect
      .poll(async () => (await ask<RecordState>('/api/record')).unreviewed, { timeout: 10_000 })
      .toBe((await ask<ClaimsPage>('/api/claims?limit=1')).basis.claims + 3 - 9)
  })

  test('a list is filtered, its link reproduces it, and what it shows is exported', async () => {
    await visit('/claims', async (page) => {
      await page.getByText('Filter', { exact: true }).click()
      await page.getByRole('combobox', { name: 'What', exact: true }).selectOption('AID')
      await page.waitForURL(/type=AID/)
      await page.getByLabel('Who acts').fill('CHN')
      await page.getByLabel('Who acts').press('Tab')
      await page.waitForURL(/actor=CHN/)
      const rests = () => page.getByText(/^Rests on/).textContent()
      const { basis } = await ask<ClaimsPage>('/api/claims?type=AID&actor=CHN')
      await expect.poll(rests).toContain(`Rests on ${basis.claims} claims`)

      const { page: other, close } = await watched(browser, desk.url)
      await other.goto(page.url())
      await settled(other)
      expect(await other.getByText(/^Rests on/).textContent()).toContain(`Rests on ${basis.claims} claims`)
      await close()

      await page.getByText('Export', { exact: true }).click()
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: 'JSON lines' }).click()
      const lines = readFileSync(await (await download).path(), 'utf8')
        .trim()
        .split('\n')
      expect(lines).toHaveLength(basis.claims)
      for (const line of lines) expect(JSON.parse(line)).toMatchObject({ claim: { event: { type: 'AID' } } })

      await page.goBack()
      await page.waitForURL((url) => !url.search.includes('actor'))
    })
  })

  test('every number of a relation leads to the claims that it counts', async () => {
    await visit('/relations/CHN/TZA', async (page) => {
      const link = page
        .locator('a[href^="/claims"]')
        .filter({ hasText: /^\d+ claims$/ })
        .first()
      const number = Number(/\d+/.exec((await link.textContent())!)![0])
      await link.click()
      await page.waitForURL(/\/claims/)
      await expect.poll(() => page.getByText(/^Rests on/).textContent()).toContain(`Rests on ${number} claims`)
    })
  })

  test('light and dark are chosen, and kept', async () => {
    await visit('/claims', async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
      const before = await paper()
      await page.locator('button.theme').click()
      await expect.poll(paper).not.toBe(before)
      await page.reload()
      await settled(page)
      expect(await paper()).not.toBe(before)
      expect(await violations(page)).toEqual([])
    })
  })

  test('the menu opens on a narrow page, leads on and closes', async () => {
    await visit(
      '/',
      async (page) => {
        await page.getByRole('button', { name: 'Menu' }).click()
        await page.getByRole('link', { name: 'Relations', exact: true }).click()
        await page.waitForURL(/\/relations/)
        await settled(page)
        expect(await page.getByRole('button', { name: 'Menu' }).getAttribute('aria-expanded')).toBe('false')
      },
      { viewport: NARROW },
    )
  })

  test('pages say what is wrong when the desk is stopped, and it stops cleanly', async () => {
    const { page, close } = await watched(browser, desk.url)
    await page.goto(`${desk.url}/claims`)
    await settled(page)
    expect(await desk.stop()).toBe(0)
    expect(desk.complaints()).toBe('')
    await page.getByRole('link', { name: 'Actors', exact: true }).click()
    await page.getByRole('alert').first().waitFor()
    expect(await page.getByRole('alert').first().textContent()).toContain('The desk does not answer')
    await close()
  })
})
