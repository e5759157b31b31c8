import { expect, test } from 'vitest'
import { told } from '../../../../test/support/told.ts'

test.each([
  ['Leaders of the African Union member states met in Kigali on Monday.', 'AU CONSULT AU happened'],
  ['ASEAN foreign ministers discussed the plan in Hanoi.', 'ASEAN CONSULT ASEAN happened'],
  ['ECOWAS members signed the accord in Abuja.', 'ECOWAS SUPPORT ECOWAS happened'],
  ['Most of the EU member states have signed on to the agreement.', 'EU SUPPORT EU happened'],
])('what those of one organisation do together each does with the others: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})

test.each(['The African Union commissioner met in Kigali on Monday.', 'EU ambassadors agreed on sanctions on Chad.'])(
  'one of them does nothing with himself, and what is done to another is done to him: %s',
  (text) => {
    expect(told(text).filter((claim) => /^(\S+) \S+ \1 /.test(claim))).toEqual([])
  },
)

test.each([
  [
    'Tributes were paid to the Zambian king by African leaders including the Kenyan president.',
    'KEN SUPPORT ZMB happened',
  ],
  [
    'Condolences were sent to Japan by world leaders including the Chilean president and the Thai premier.',
    'CHL+THA SUPPORT JPN happened',
  ],
  ['Militant groups such as Hezbollah attacked Israel.', 'hezbollah ASSAULT ISR happened'],
  ['Iran supplies groups like Hezbollah and the Houthis with missiles.', 'IRN AID hezbollah+houthis ongoing'],
])('of many who are not named act those whom the text names of them: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})

test.each([
  ['Israeli players were denied visas by Malaysia.', 'MYS REJECT ISR-CVL happened'],
  ['The Saudi airport was targeted with drones by the Houthis.', 'houthis ASSAULT SAU happened'],
])('who does it may stand behind the second object or what it is done with: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})
