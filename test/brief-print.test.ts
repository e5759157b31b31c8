import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { briefOf } from '../src/brief/brief.ts'
import { briefHtml } from '../src/brief/html.ts'
import { partyOf } from '../src/record/ask/typed/party.ts'
import type { Database } from '../src/record/database.ts'
import { openRecord } from '../src/record/open-record.ts'
import { relateDocument } from '../src/record/relate.ts'
import { noChromium, openBrowser, violations } from './support/browsed.ts'
import { chance } from './support/invented.ts'
import { keep } from './support/record.ts'
import { keepSample } from './support/sample-record.ts'

// A brief is two sheets of paper, whatever the record holds.

/** Many articles of long sentences by long names, from places with long addresses. */
async function keepMuch(db: Database): Promise<void> {
  const next = chance(7)
  const word = () => Array.from({ length: 9 }, () => String.fromCharCode(97 + Math.floor(next() * 26))).join('')
  const words = (count: number) => Array.from({ length: count }, word).join(' ')
  const officials = ['deputy foreign minister', 'acting deputy trade and industry minister', 'ambassador']
  for (let number = 0; number < 60; number++) {
    const [x, y] = next() < 0.5 ? ['Norway', 'Malawi'] : ['Malawi', 'Norway']
    const official = `${x}'s ${officials[number % 3]}, ${word().replace(/^./, (first) => first.toUpperCase())} Berg`
    const [act, denial] = [
      [
        `${x} delivered ${number + 2} tons of wheat to ${y} on Monday`,
        `${y} denied that ${x} had delivered wheat to ${y}.`,
      ],
      [`${x} promised ${y} ${number + 5} ${word()} buses`, `${x} criticised ${y} for the ${words(20)}.`],
      [`${x} accused ${y} of piracy near the ${word()} of ${word()}`, `${y} denied that it had attacked ${x}.`],
    ][number % 3]!
    const text = `${act}, ${official}, said at a meeting of the ${words(25)}. ${denial} ${words(40)}.`
    const date = new Date(Date.UTC(2019, 0, 1 + number * 30)).toISOString().slice(0, 10)
    const url = `https://www.example.org/${words(14).replaceAll(' ', '/')}/${number}`
    relateDocument(db, await keep(db, text, { date, url, publisher: `The ${words(4)} Evening Record ${number % 9}` }))
  }
}

describe.skipIf(noChromium)('in print', () => {
  let browser: Browser
  let sample: Database
  let much: Database
  beforeAll(async () => {
    browser = await openBrowser()
    sample = openRecord(':memory:')
    await keepSample(sample)
    much = openRecord(':memory:')
    await keepMuch(much)
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    sample.close()
    much.close()
  })

  test.each([
    ['CHN', 'TZA', () => sample],
    ['USA', 'CHN', () => sample],
    ['EGY', 'ISR', () => sample],
    ['NOR', 'MWI', () => much],
  ] as const)(
    'a brief on %s and %s is two pages of A4 and of Letter, and breaks no rule of axe',
    async (a, b, record) => {
      const db = record()
      const page = await browser.newPage()
      await page.setContent(briefHtml(await briefOf(db, { a: await partyOf(db, a), b: await partyOf(db, b) })))
      const pages = async (format: 'A4' | 'Letter') => {
        const pdf = await page.pdf({ format, preferCSSPageSize: true })
        return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length
      }
      expect([await pages('A4'), await pages('Letter')]).toEqual([2, 2])
      expect(await violations(page)).toEqual([])
      await page.close()
    },
  )
})
