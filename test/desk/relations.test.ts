import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { noChromium, settled, violations, watched } from '../support/browsed.ts'
import { sampleDesk } from '../support/sample-desk.ts'

const sample = sampleDesk()

async function visit(path: string, work: (page: Page) => Promise<void>) {
  const { page, faults, close } = await watched(sample.browser, sample.desk.url)
  try {
    await page.goto(sample.desk.url + path)
    await settled(page)
    await work(page)
    expect(faults).toEqual([])
  } finally {
    await close()
  }
}

const chosen = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)
const basisOf = async (page: Page) => (await page.locator('.basis').textContent()) ?? ''

describe.skipIf(noChromium)('relations', () => {
  test('any pair is gone to by two names', async () => {
    await visit('/relations', async (page) => {
      await page.getByLabel('One party').fill('Tanzania')
      await page.keyboard.press('Enter')
      await page.getByText('Name both').waitFor()
      await page.getByLabel('The other').fill('China')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Tanzania and China' }).waitFor()
      expect(await page.title()).toBe('Tanzania and China · Chancery')
    })
  })

  test('dragging over the timeline chooses a time for the whole page, and the way back undoes it', async () => {
    await visit('/relations/CHN/TZA?by=quarter', async (page) => {
      const before = await basisOf(page)
      const { x, y, width } = (await page.locator('.plot').boundingBox())!
      await page.mouse.move(x + 0.2 * width, y + 60)
      await page.mouse.down()
      await page.mouse.move(x + 0.3 * width, y + 70, { steps: 4 })
      expect(chosen(page)).toEqual({ by: 'quarter' })
      await page.mouse.up()
      await page.waitForURL(/since=/)
      await settled(page)
      expect(chosen(page)).toEqual({ by: 'quarter', since: '1970-07-01', until: '1972-03-31' })
      expect(await basisOf(page)).not.toBe(before)
      expect(await page.locator('.summary').textContent()).toMatch(/^Between 1970 and 1971, /)
      expect(await violations(page)).toEqual([])
      await page.goBack()
      await settled(page)
      expect((await basisOf(page))!.replace(/as of.*/, '')).toBe(before!.replace(/as of.*/, ''))
    })
  })

  test('both ends of the time are moved by keys, as far as where nothing is told and back', async () => {
    await visit('/relations/CHN/TZA?by=quarter', async (page) => {
      const [first, last] = ['First', 'Last'].map((end) => page.getByRole('slider', { name: `${end} period shown` }))
      expect(await first!.getAttribute('aria-valuetext')).toBe('Jul–Sep 1967')
      await last!.focus()
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowRight')
      expect(await last!.getAttribute('aria-valuetext')).toBe('Oct–Dec 1967')
      await page.waitForURL(/until=1967-12-31/)
      await first!.focus()
      await page.keyboard.press('ArrowRight')
      await page.waitForURL(/since=1967-10-01/)
      await page.getByText('Nothing of what was chosen is told of them.').waitFor()
      await last!.focus()
      await page.keyboard.press('End')
      await page.waitForURL((url) => !url.searchParams.has('until'))
      await page.locator('.summary').waitFor()
    })
  })

  test('a number of the page leads to as many claims', async () => {
    await visit('/relations/CHN/TZA', async (page) => {
      const row = page.getByRole('row', { name: /provides aid or material/ })
      const number = row.getByRole('link').first()
      const claims = await number.textContent()
      await number.click()
      await page.getByRole('heading', { level: 1, name: 'Claims' }).waitFor()
      await settled(page)
      expect(await basisOf(page)).toContain(`${claims} claims`)
    })
  })

  test('the ledger shows figures that differ and denials beside the words that say them', async () => {
    await visit('/ledger/CHN/TZA', async (page) => {
      const locomotives = page.getByRole('region', { name: 'locomotive' })
      expect(await locomotives.textContent()).toMatch(/reports differ[\s\S]*25 delivered[\s\S]*30 delivered/i)
      const rifles = await page.getByRole('region', { name: 'rifle' }).textContent()
      expect(rifles).toMatch(/denied by Tanzania's foreign ministry/)
      await locomotives.locator('li a').first().click()
      await page.waitForURL(/\/documents\/.+#c_/)
      // The words of the claim have the focus, and lose it as their page is taken away.
      await page.locator('a[data-claims]:focus').waitFor()
      await page.goBack()
      await page.getByRole('link', { name: 'What Tanzania gives China' }).click()
      await page.getByRole('region', { name: 'cotton, tons' }).waitFor()
    })
  })
})
