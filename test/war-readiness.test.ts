import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Forces are raised against him of whose deed a clause beside it tells.
  ['Kenya mobilised reservists when Somali soldiers shelled a town.', ['KEN > SOM MOBILIZE', 'SOM > KEN ASSAULT']],
  ['Gabon declared general mobilisation after Benin attacked.', ['GAB > BEN MOBILIZE']],
  // Forces of which nobody is said to have put them on alert are put there by their own.
  ['The Chilean army was put on high alert.', ['CHL > - MOBILIZE']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
