import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { noChromium, openBrowser } from './browsed.ts'
import { SAMPLE_RECORD, type ServedDesk, serveDesk } from './served-desk.ts'

/** A desk over the sample record and a browser to look at it with, from the first test of a file to its last. */
export interface SampleDesk {
  readonly desk: ServedDesk
  readonly browser: Browser
}

/** Opens them before the tests of the file that asks, where there is a browser; read what is returned in tests alone. */
export function sampleDesk(): SampleDesk {
  const opened: { desk?: ServedDesk; browser?: Browser } = {}
  beforeAll(async () => {
    if (noChromium) return
    opened.desk = await serveDesk([SAMPLE_RECORD])
    opened.browser = await openBrowser()
  })
  afterAll(async () => {
    await opened.browser?.close()
    await opened.desk?.clear()
  })
  return opened as SampleDesk
}
