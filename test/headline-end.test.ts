import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // What is a noun as well is the verb of a heading behind what it is said of.
  ['Kenya-Somalia talks collapse', ['KEN+SOM > KEN+SOM REJECT']],
  ['India-Pakistan talks collapse', ['IND+PAK > IND+PAK REJECT']],
  ['Peru-Bolivia talks restart', ['BOL+PER > BOL+PER CONSULT']],
  // It stays a noun where a verb stands before it.
  ['Kenya demands halt', ['KEN > - REQUEST']],
  ['Norway talks business', []],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
