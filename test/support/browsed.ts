import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const CHROMIUM = '/usr/bin/chromium'
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** WCAG 2.2 AA and what came before it, and the best practices of axe. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const noChromium = !existsSync(CHROMIUM)
if (noChromium) console.warn(`WARNING: no ${CHROMIUM}: tests of the desk in a browser are SKIPPED`)

export const WIDE = { width: 1440, height: 900 }
export const NARROW = { width: 390, height: 844 }

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
}

/** A page, and everything that went wrong on it. */
export interface Watched {
  readonly page: Page
  /** Errors and warnings of the console, what was thrown, what the security policy stopped, requests that left this machine. */
  readonly faults: string[]
  close(): Promise<void>
}

/** Opens a page of its own context and keeps watch over it. */
export async function watched(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce', ...options })
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  const page = await context.newPage()
  const faults: string[] = []
  const { host } = new URL(url)
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`))
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  context.on('request', (request) => {
    const to = new URL(request.url())
    if (to.protocol.startsWith('http') && to.host !== host) faults.push(`left this machine: ${request.url()}`)
  })
  return { page, faults, close: () => context.close() }
}

/** What axe-core finds wrong, one line each: rule, the element, and what it says. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          options: object,
        ): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>
      }
    }
    const found = await axe.run({ runOnly: { type: 'tag', values: rules } })
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) => `${id} ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
      ),
    )
  }, RULES)
}

/** Waits until a page has what it asked for. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelector('main h1') !== null)
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
}
