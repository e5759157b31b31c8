import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Who denies, rejects or accepts what was said in the sentence before is another than who said it.
  ['Kenya accused Uganda of theft. The country denied the charge.', ['KEN > UGA ACCUSE', 'UGA > KEN REJECT']],
  ['Chad accused Libya of lying. It denied the charge.', ['TCD > LBY ACCUSE', 'LBY > TCD REJECT']],
  ['Togo invited Ghana to talks. The country accepted the invitation.', ['TGO > GHA AGREE', 'GHA > TGO AGREE']],
  ['Cuba was accused by Haiti of spying. It rejected the accusation.', ['HTI > CUB ACCUSE', 'CUB > HTI REJECT']],
  ['Peru urged Ecuador to free two sailors. It refused to let them go.', ['PER > ECU REQUEST', 'ECU > PER REJECT']],
  ['Japan asked Nepal for help. The country agreed to send doctors.', ['JPN > NPL REQUEST', 'NPL > JPN AGREE']],
  // Who goes on is the same.
  ['Fiji accused Tonga of theft. It also expelled two diplomats.', ['FJI > TON ACCUSE', 'FJI > TON SANCTION']],
  // Of two the one that is pointed out by order, or the one that did not do it.
  [
    'Greece and Turkey met. The former recalled its envoy from Ankara.',
    ['GRC+TUR > GRC+TUR CONSULT', 'GRC > TUR SANCTION'],
  ],
  ['Oman and Kuwait met. The latter thanked Peru.', ['KWT+OMN > KWT+OMN CONSULT', 'KWT > PER SUPPORT']],
  ['Togo shelled Benin. The latter expelled the Togolese envoy.', ['TGO > BEN ASSAULT', 'BEN > TGO SANCTION']],
  ['Fiji sued Tonga. The other side rejected the claim.', ['FJI > TON ACCUSE', 'TON > FJI REJECT']],
  ['Fiji sued Tonga. The other country thanked Samoa.', ['FJI > TON ACCUSE', 'TON > WSM SUPPORT']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})

test.each([
  ['Kenya sent Uganda a plan, which it rejected.', 'UGA > KEN REJECT'],
  ['Norway offered Peru a loan, which it declined.', 'PER > NOR REJECT'],
  ['Turkey gave Greece a list of demands, which it refused to accept.', 'GRC > TUR REJECT'],
  ['Ghana handed Togo a draft treaty, which it accepted on Monday.', 'TGO > GHA AGREE'],
])('who is given something is who takes it or does not: %s', (text, claim) => {
  expect(doneBetween(text)).toContain(claim)
})

test('what somebody has of another he may reject himself', () => {
  expect(doneBetween('Kenya received a plan from Uganda, which it rejected.')).toContain('KEN > UGA REJECT')
})
