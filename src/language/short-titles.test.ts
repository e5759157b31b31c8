import { expect, test } from 'vitest'
import { doneBetween, told } from '../../test/support/told.ts'

test.each([
  ["Pakistan's PM accused India of lying.", ['PAK > IND ACCUSE']],
  ['The British PM met the Indian FM in Oslo.', ['GBR+IND > GBR+IND CONSULT']],
  ['UK PM arrives in Chad to push trade deal', ['GBR > TCD CONSULT']],
  ['PM Narendra Modi met FM Lavrov in Oslo.', ['IND+RUS > IND+RUS CONSULT']],
  ['Norwegian crown prince, Iran FM meet in Geneva', ['IRN+NOR > IRN+NOR CONSULT']],
  ['Kenya Govt recalls envoy from Canada', ['KEN > CAN SANCTION']],
])('an office by its initials is one: %s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})

test('an hour is none', () => {
  expect(told('Peru thanked Chad at 3 PM.')).toEqual(['PER SUPPORT TCD happened'])
})
