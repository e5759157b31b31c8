import { expect, test } from 'vitest'
import { datelineEnd } from './dateline.ts'

test.each([
  ['BAMAKO, Feb 12 (Reuters) - Mali said', 'BAMAKO, Feb 12 (Reuters) -'],
  ['ABIDJAN, Ivory Coast (AP) -- Police said', 'ABIDJAN, Ivory Coast (AP) --'],
  ['WASHINGTON, March 1, 1972 - President Nixon', 'WASHINGTON, March 1, 1972 -'],
  ['Lima, May 4, EFE - Peru said', 'Lima, May 4, EFE -'],
  ['14:35 BREAKING The two countries met.', '14:35 BREAKING'],
  ['6.40 pm GMT Talks go on.', '6.40 pm GMT'],
  ['NATO said that it would stay.', ''],
  ['USA - the land of plenty', ''],
  ['Peru - a state of the Andes - signed.', ''],
  ['12:30 is the hour.', ''],
])('the dateline of "%s" is "%s"', (text, dateline) => {
  expect(text.slice(0, datelineEnd(text, 0))).toBe(dateline)
})
