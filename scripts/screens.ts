// Makes the pictures of every page of the desk, at 1440 and 390 pixels, over the sample record: npm run screens
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { NARROW, openBrowser, settled, WIDE, watched } from '../test/support/browsed.ts'
import { ROOT } from '../test/support/chancery.ts'
import { addressesOf } from '../test/support/desk-addresses.ts'
import { pasteAndRead } from '../test/support/pasted.ts'
import { SAMPLE_RECORD, serveDesk } from '../test/support/served-desk.ts'
import { PAGES } from '../web/pages.ts'

const FOLDER = join(ROOT, 'docs', 'screens')
const ARTICLE = readFileSync(join(ROOT, 'data', 'sample', 'opening-to-china.txt'), 'utf8')

rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
const desk = await serveDesk([SAMPLE_RECORD])
const browser = await openBrowser()
try {
  const addresses = await addressesOf(desk.url)
  for (const viewport of [WIDE, NARROW])
    for (const { path } of PAGES) {
      const { page, faults, close } = await watched(browser, desk.url, { viewport })
      await page.goto(desk.url + addresses[path]!)
      await settled(page)
      if (path === '/read') await pasteAndRead(page, ARTICLE)
      const file = `${nameOf(path)}-${viewport.width}.png`
      await page.screenshot({ path: join(FOLDER, file) })
      process.stdout.write(`docs/screens/${file}\n`)
      if (faults.length > 0) throw new Error(`${path}: ${faults.join('; ')}`)
      await close()
    }
} finally {
  await browser.close()
  await desk.clear()
}

/** "/relations/:a/:b" is "relations-a-b", "/" is "home". */
function nameOf(path: string): string {
  return path.replace(/[/:]+/g, '-').slice(1) || 'home'
}
