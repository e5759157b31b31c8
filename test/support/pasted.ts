import type { Page } from 'playwright-core'

/** Pastes a text into the box of the page for reading, as the keyboard would. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator('textarea').waitFor()
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.querySelector('textarea')!.dispatchEvent(event)
  }, text)
}

/** Pastes a text and waits until it is read. */
export async function pasteAndRead(page: Page, text: string): Promise<void> {
  await paste(page, text)
  await page.locator('[data-text]').first().waitFor()
}
