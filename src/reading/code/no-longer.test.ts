import { expect, test } from 'vitest'
import { toldBetween } from '../../../test/support/told.ts'

test.each([
  // Who does no more what he did for another takes it from him, or refuses it.
  ['Bolivia no longer recognises Western Sahara.', ['BOL > ESH SANCTION happened']],
  ['Jordan no longer buys Syrian vegetables.', ['JOR > SYR SANCTION happened']],
  ['Germany will no longer train Malian soldiers.', ['DEU > MLI SANCTION planned']],
  ['Latvia no longer supports the Fijian bid.', ['LVA > FJI REJECT happened']],
  ['Ghana will no longer accept deportees from Norway.', ['GHA > NOR-REF REJECT happened']],
  // Who no longer does harm has ended it; what one can or need do no more is no deed.
  ['Canada no longer bans Brazilian beef.', ['CAN > BRA SANCTION ended']],
  ['Kenya no longer needs Chinese loans.', []],
  ['Serbia can no longer rely on Russian gas.', []],
])('%s', (text, claims) => {
  expect(toldBetween(text)).toEqual(claims)
})
