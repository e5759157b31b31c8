import { expect, test } from 'vitest'
import { toldBetween } from './support/told.ts'

test.each([
  // Who says that he had no part in a deed denies to have done it.
  ['Uganda denied involvement in the attack on Rwandan villages.', ['UGA > RWA ASSAULT denied']],
  ['Oman denied any role in the bombing of the Yemeni port.', ['OMN > YEM ASSAULT denied']],
  ['Peru rejected any responsibility for the shelling of a Chilean village.', ['PER > CHL ASSAULT denied']],
  ['Togo disclaimed responsibility for the attack on a Malian camp.', ['TGO > MLI ASSAULT denied']],
  ['Norway denied a hand in the poisoning of a Bulgarian general.', ['NOR > BGR ASSAULT denied']],
  ['Kenya had nothing to do with the raid on the Sudanese camp.', ['KEN > SDN ASSAULT denied']],
  // Who denies another's part in it, or a part in what another did, did nothing.
  ['Peru denied responsibility for the Chilean attack on Bolivia.', ['CHL > BOL ASSAULT happened']],
  // What is denied otherwise is denied as before.
  ['Peru rejected the Chilean attack on its policy.', ['PER > CHL REJECT happened']],
  ['Peru took part in the attack on Chile.', ['PER > CHL ASSAULT happened']],
])('%s', (text, claims) => {
  expect(toldBetween(text)).toEqual(claims)
})
