import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { AccuracyView, ClaimsPage } from '../../src/server/contract.ts'
import { NARROW, noChromium, settled, violations, watched } from '../support/browsed.ts'
import { sampleDesk } from '../support/sample-desk.ts'

const sample = sampleDesk()

const ask = async <T>(path: string) => (await (await fetch(sample.desk.url + path)).json()) as T
const message = (page: Page) => page.locator('.message').textContent()
const progress = (page: Page) => page.locator('.progress p').textContent()
/** Waits until everything that was decided is in the record. */
const sent = (page: Page) => page.waitForFunction(() => localStorage.getItem('chancery-unsent-reviews') === null)

describe.skipIf(noChromium)('the page of reviews', () => {
  test('ten claims by keyboard, one taken back, and the record has them', async () => {
    const { page, faults, close } = await watched(sample.browser, sample.desk.url)
    try {
      await page.goto(`${sample.desk.url}/review?between=EGY,ISR`)
      await settled(page)
      for (const key of 'aarjaaraaaaau') await page.keyboard.press(key)
      await expect.poll(() => progress(page)).toMatch(/^10 of \d+ reviewed, 10 in this sitting$/)
      expect(await message(page)).toMatch(/^Took back: accepted, of /)
      await sent(page)
      const { accuracy } = await ask<AccuracyView>('/api/accuracy')
      expect([accuracy.claims.right, accuracy.reviewed]).toEqual([8, 10])
      expect((await ask<ClaimsPage>('/api/claims?verdict=rejected')).items).toHaveLength(2)
      expect(faults).toEqual([])
    } finally {
      await close()
    }
  })

  test('a party is set right by words chosen in the text, a status by typing', async () => {
    const { page, faults, close } = await watched(sample.browser, sample.desk.url)
    try {
      await page.goto(`${sample.desk.url}/review?between=CHN,ZMB`)
      await settled(page)
      await page.keyboard.press('e')
      await page.keyboard.press('3')
      const text = page.getByRole('application')
      await expect.poll(() => text.evaluate((element) => element === document.activeElement)).toBe(true)
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Home')
      for (let tries = 0; tries < 80; tries++) {
        if ((await text.locator('.chosen').allInnerTexts()).join('') === 'Zambia') break
        await page.keyboard.press('ArrowRight')
      }
      await page.keyboard.press('Enter')
      expect(await page.getByLabel('Name or code').inputValue()).toBe('Zambia')
      await page.keyboard.press('Enter')
      await expect.poll(() => message(page)).toBe('Set right: To whom, Zambia')
      await page.keyboard.press('4')
      await page.keyboard.type('poss')
      await page.keyboard.press('Enter')
      await expect.poll(() => message(page)).toBe('Set right: Status, possible')
      const { items } = await ask<ClaimsPage>('/api/claims?verdict=corrected')
      expect(items).toHaveLength(1)
      const [{ claim }] = items as [ClaimsPage['items'][number]]
      expect([claim.recipients.map(({ id }) => id), claim.status.value]).toEqual([['ZMB'], 'possible'])
      expect(claim.recipients[0]!.stated).toBe(true)
      await page.keyboard.press('u')
      await sent(page)
      await expect.poll(() => message(page)).toMatch(/^Took back: status set right/)
      expect(faults).toEqual([])
    } finally {
      await close()
    }
  })

  test('letters that are typed decide nothing, and keys can be turned off', async () => {
    const { page, faults, close } = await watched(sample.browser, sample.desk.url)
    try {
      await page.goto(`${sample.desk.url}/review?between=CHN,USA`)
      await settled(page)
      const before = await progress(page)
      await page.keyboard.press('n')
      await page.keyboard.type('a rare note')
      await page.getByRole('searchbox').first().fill('arrests')
      expect(await progress(page)).toBe(before)
      await page.locator('h1').click()
      await page.keyboard.press('?')
      const help = page.getByRole('dialog')
      await page.keyboard.press('a')
      for (let i = 0; i < 4; i++) {
        await page.keyboard.press('Tab')
        const inside = await help.evaluate((element) => element.contains(document.activeElement))
        const onPage = await page.evaluate(() => document.activeElement !== document.body)
        expect(inside || !onPage).toBe(true)
      }
      await help.getByLabel('Single keys are on').uncheck()
      await page.keyboard.press('Escape')
      await page.keyboard.press('a')
      expect(await progress(page)).toBe(before)
      await page.getByRole('button', { name: 'Accept' }).click()
      expect(await progress(page)).not.toBe(before)
      expect(faults).toEqual([])
    } finally {
      await close()
    }
  })

  test('others are shown once one has decided, and not before', async () => {
    const { page, close } = await watched(sample.browser, sample.desk.url, { viewport: NARROW })
    try {
      await page.goto(`${sample.desk.url}/review?second=1`)
      await settled(page)
      await page.getByText(/^Queue: second reading/).click()
      await page.getByLabel('Reviewer').fill('Ben')
      await page.locator('h1').click()
      await settled(page)
      expect(await progress(page)).toMatch(/^0 of \d+ reviewed/)
      expect(await page.getByText(/accepted it|rejected it/).count()).toBe(0)
      await page.getByRole('button', { name: 'Accept' }).click()
      await expect.poll(() => page.getByText(/accepted it too|rejected it|set .* right/).count()).toBeGreaterThan(0)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBeLessThanOrEqual(0)
    } finally {
      await close()
    }
  })
})
