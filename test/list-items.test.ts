import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Items of a list go on with the line above it, which names who does what they tell.
  [
    'The Security Council,\nWelcoming the efforts of Malta,\n1. Strongly condemns the arrest of Tunisian fishermen by Cyprus;\n2. Calls upon Cyprus to release the fishermen;\n3. Decides to impose an arms embargo on Cyprus.',
    ['UNO > MLT SUPPORT', 'UNO > CYP ACCUSE', 'CYP > TUN-CVL COERCE', 'UNO > CYP REQUEST', 'UNO > CYP SANCTION'],
  ],
  [
    'The foreign ministers of Peru and Chile:\n- thanked Spain for its help;\n- called on Bolivia to hold elections.',
    ['CHL+PER > ESP SUPPORT', 'CHL+PER > BOL REQUEST'],
  ],
  [
    'The European Union today:\n• suspended its aid to Niger\n• recalled its ambassador from Niamey',
    ['EU > NER SANCTION', 'EU > NER SANCTION'],
  ],
  // Nouns and participles at the head of a line go on with nothing.
  ['Dear reader,\nRivals of Peru have met in Lima.\nTalks between Kenya and Somalia failed.', []],
  ['The minister of Chile,\nAsked about Peru, Bolivia thanked Fiji.', ['BOL > FJI SUPPORT']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})

test.each([
  ['#Iran has seized a tanker of #Greece. #Gulf', ['IRN > GRC COERCE']],
  ['🇪🇪 Estonia has sent 10 ambulances to 🇺🇦 Ukraine. Thank you @EstMFA! #StandWithUs', ['EST > UKR AID']],
  ['Norway thanked Peru. #Niger #Mali', ['NOR > PER SUPPORT']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
