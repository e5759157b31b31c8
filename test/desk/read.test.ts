import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { NARROW, noChromium, violations, WIDE, watched } from '../support/browsed.ts'
import { pasteAndRead } from '../support/pasted.ts'
import { sampleDesk } from '../support/sample-desk.ts'
import { serveDesk } from '../support/served-desk.ts'

/** One man says nearly everything, and the writer the rest. */
const ARTICLE = `“We have always kept our promises to Iceland,” said Erik Lund, ambassador of Norway to Iceland, on Monday.

Norway delivered 12 ambulances to Iceland in March, the ambassador confirmed. Lund also promised that Norway would lend Iceland 40 million euros. “Denmark has never helped them,” he added.

Despite the disinformation waged by Denmark against the two countries, Norway and Iceland signed an agreement on fisheries in May. Denmark threatened Iceland with sanctions. An official of the ministry denied that Norway had sold weapons to Iceland.
`
const HOSTILE = `The minister of Peru said “<script>alert(1)</script> we gave Chile <img src=x onerror=alert(2)> 40 buses,” <b>Ana Berg</b> told reporters. \u202Eesrever\u202C Peru attacked Chile on Monday.

Peru accused Chile of lying, {{7*7}} javascript:alert(3) =HYPERLINK("x") Ana Berg said.`

const sample = sampleDesk()

async function onRead(work: (page: Page) => Promise<void>, viewport = WIDE): Promise<void> {
  const { page, faults, close } = await watched(sample.browser, sample.desk.url, { viewport })
  try {
    await page.goto(`${sample.desk.url}/read`)
    await work(page)
    expect(faults).toEqual([])
  } finally {
    await close()
  }
}

describe.skipIf(noChromium)('a text that is pasted', () => {
  test.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ] as const)('is read at once, and sums up within one screen: %s', async (_, viewport) => {
    await onRead(async (page) => {
      await pasteAndRead(page, ARTICLE)
      const summary = page.locator('.summary')
      expect(await summary.textContent()).toMatch(/One person, Erik Lund, ambassador of Norway to Iceland, makes/)
      for (const heading of ['What Erik Lund says', 'What the writer asserts alone']) {
        const box = await summary.getByRole('heading', { name: heading }).boundingBox()
        expect(box!.y + box!.height).toBeLessThan(viewport.height)
      }
      expect(await violations(page)).toEqual([])
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(beyond).toBeLessThanOrEqual(0)
    }, viewport)
  })

  test('is shown whole, and letters of speakers are no part of what is copied', async () => {
    await onRead(async (page) => {
      await pasteAndRead(page, ARTICLE)
      const copied = await page.evaluate(() => {
        getSelection()!.selectAllChildren(document.querySelector('[data-text]')!)
        return getSelection()!.toString()
      })
      expect(copied.replace(/\s+/g, ' ').trim()).toBe(ARTICLE.split('\n')[0])
    })
  })

  test('is gone through by keyboard alone: words, their claim, the next, and back', async () => {
    await onRead(async (page) => {
      await pasteAndRead(page, ARTICLE)
      const words = page.locator('a[data-claims]', { hasText: 'delivered' })
      await page.locator('[data-note] > button').first().waitFor()
      await words.focus()
      const claim = await words.getAttribute('data-claims')
      await page.keyboard.press('ArrowRight')
      const note = page.locator(`[data-note="${claim}"]`)
      await expect.poll(() => note.locator('button').evaluate((head) => head === document.activeElement)).toBe(true)
      await page.keyboard.press('Enter')
      expect(await note.locator('dl').textContent()).toContain('12 ambulances')
      expect(await page.locator('rt', { hasText: 'goods' }).count()).toBe(1)
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      expect(await note.locator('dl').count()).toBe(0)
      expect(await words.evaluate((link) => link === document.activeElement)).toBe(true)
    })
  })

  test('shows what one voice says, and what the writer says alone', async () => {
    await onRead(async (page) => {
      await pasteAndRead(page, ARTICLE)
      const bar = page.locator('.voices')
      await bar.getByRole('button', { name: /Erik Lund/ }).click()
      expect(await page.locator('.chosen').allInnerTexts()).toContain('“Denmark has never helped them,”')
      expect(await bar.getByRole('status').textContent()).toMatch(/^1 of \d$/)
      await bar.getByRole('button', { name: /the writer/ }).click()
      expect((await page.locator('.chosen').allInnerTexts()).join('')).toContain('Denmark threatened')
      expect(await violations(page)).toEqual([])
    })
  })

  test('stays as it is over a reload, and the address does not hold it', async () => {
    await onRead(async (page) => {
      await pasteAndRead(page, ARTICLE)
      expect(new URL(page.url()).search).toBe('')
      await page.reload()
      await page.locator('[data-text]').first().waitFor()
      expect(await page.locator('[data-text]').first().textContent()).toContain('We have always kept')
    })
  })

  test('is inert, whatever it holds, and a line without end does not stop the page', async () => {
    await onRead(async (page) => {
      await pasteAndRead(page, `${HOSTILE}\n\n${'a'.repeat(1_000_000)}`)
      expect(await page.locator('main').locator('script, img, b >> text=Ana Berg').count()).toBe(0)
      const text = await page.locator('[data-text]').first().textContent()
      expect(text).toContain('<script>alert(1)</script>')
      expect(text).not.toMatch(/[\u202a-\u202e]/)
      const started = Date.now()
      await page.evaluate(() => new Promise(requestAnimationFrame))
      expect(Date.now() - started).toBeLessThan(5000)
    })
  })

  test('is told plainly why it is not read', async () => {
    await onRead(async (page) => {
      await page.getByRole('button', { name: 'Read', exact: true }).click()
      expect(await page.getByRole('alert').textContent()).toContain('There is no text yet')
      await page.locator('textarea').fill('Peru.')
      await page.keyboard.press('Control+Enter')
      await expect.poll(() => page.getByRole('alert').textContent()).toContain('too short')
      expect(await page.locator('textarea').inputValue()).toBe('Peru.')
    })
  })
})

test.skipIf(noChromium)('a file that is dropped is read, and is kept when it is asked for', async () => {
  await onRead(async (page) => {
    await page.locator('input[type=file]').setInputFiles({
      name: 'lund.html',
      mimeType: 'text/html',
      buffer: Buffer.from(`<html><head><title>Lund speaks</title></head><body><article><h1>Lund speaks</h1>
        ${ARTICLE.split('\n\n')
          .map((each) => `<p>${each}</p>`)
          .join('')}</article></body></html>`),
    })
    await page.locator('[data-text]').first().waitFor()
    expect(await page.locator('h1').textContent()).toBe('Lund speaks')
    await page.getByRole('button', { name: 'Keep in the record' }).click()
    await page.getByRole('link', { name: 'Its page' }).click()
    await page.locator('[data-text]').first().waitFor()
    expect(page.url()).toContain('/documents/d_')
    expect(await page.locator('h1').textContent()).toBe('Lund speaks')
    const claim = await page.locator('[data-claims]', { hasText: 'delivered' }).getAttribute('data-claims')
    await page.goto(`${page.url()}#${claim}`)
    await page.reload()
    await page.locator(`[data-note="${claim}"] dl`).waitFor()
    expect(await violations(page)).toEqual([])
  })
})

test.skipIf(noChromium)('a page that was open once reads while the desk is stopped', async () => {
  const other = await serveDesk([])
  const context = await sample.browser.newContext()
  try {
    const first = await context.newPage()
    await first.goto(`${other.url}/read`)
    const isKept = () => first.evaluate(async () => (await caches.match('/data/en/network.bin')) !== undefined)
    await expect.poll(isKept, { timeout: 60_000 }).toBe(true)
    await other.stop()
    const second = await context.newPage()
    await second.goto(`${other.url}/read`)
    await pasteAndRead(second, ARTICLE)
    expect(await second.locator('.summary').textContent()).toContain('Erik Lund')
  } finally {
    await context.close()
    await other.clear()
  }
})
