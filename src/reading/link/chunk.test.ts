import { expect, test } from 'vitest'
import { doneBetween } from '../../../test/support/told.ts'

test.each([
  ['The North Korea-South Korea quarrel went on.', ['KOR+PRK > KOR+PRK ACCUSE']],
  ['The South Korea-Japan summit ended.', ['JPN+KOR > JPN+KOR CONSULT']],
  ['The Sudan-Egypt border clashes went on.', ['EGY+SDN > EGY+SDN ASSAULT']],
])('the article at the head of a sentence is no part of a name: %s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
