import { expect, test } from 'vitest'
import { told } from '../../../../test/support/told.ts'

test.each([
  ['Chile praised Fiji, as did Peru.', 'PER SUPPORT FJI happened'],
  ['Togo urged Chad to free them, and so did Benin.', 'BEN REQUEST TCD requested'],
  ['Sweden expelled two Russian diplomats in May. Finland followed suit.', 'FIN SANCTION RUS happened'],
  ['Mexico recognised Kosovo in 2014. Cuba has followed.', 'CUB SUPPORT XKX happened'],
  ['Qatar broke with Iran in June, a day after Oman did so.', 'OMN SANCTION IRN happened'],
  ['Kenya recalled its ambassador from Chad, and Uganda did the same.', 'UGA SANCTION TCD happened'],
])('who does what was told of another does it to the same: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})

test.each([
  'Chile praised Fiji. Peru followed the talks.',
  'Chile met Fiji in May, as did Peru.',
  'Chile praised Fiji. Chile did so in May.',
])('what says nothing of another tells no more: %s', (text) => {
  expect(told(text).filter((claim) => claim.startsWith('PER') || claim.includes('CHL SUPPORT FJI'))).toHaveLength(
    text.includes('praised') ? 1 : 0,
  )
})
