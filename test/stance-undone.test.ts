import { expect, test } from 'vitest'
import { done, told } from './support/told.ts'

test.each([
  // What one stops short of is not done.
  ['Japan stopped short of an apology to Korea.', ['JPN CONCEDE KOR denied']],
  ['France stopped short of apologising to Algeria.', ['FRA CONCEDE DZA denied']],
  [
    'Egypt thanked Chad but stopped short of promising Sudan help.',
    ['EGY SUPPORT TCD happened', 'EGY AGREE SDN denied'],
  ],
  ['Kenya stopped short of condemning Uganda.', ['KEN ACCUSE UGA denied']],
  ['The bus stopped a short walk from the embassy of Peru in Chile.', []],
  // Who shows no sign of it, or is in no mood for it, refuses it.
  ['Mexico showed no sign of yielding to Guatemala.', ['MEX REJECT GTM happened']],
  ['Peru is in no mood to talk to Chile.', ['PER REJECT CHL happened']],
  ['Peru made no attempt to help Chile.', ['PER REJECT CHL happened']],
  ['Norway said it had no intention of apologising to Russia.', ['NOR REJECT RUS happened']],
  ['Peru showed signs of yielding to Chile.', ['PER CONCEDE CHL possible']],
  // Of what two would do together only he refuses it who says so.
  ['Syria will not talk to Israel.', ['SYR REJECT ISR happened']],
  ['Peru and Oman will not meet the king of Tonga.', ['PER+OMN REJECT TON happened']],
  ['Syria and Israel will not meet.', ['SYR+ISR REJECT SYR+ISR happened']],
])('%s', (text, claims) => {
  expect(told(text)).toEqual(claims)
})

test.each([
  // What is out of the question is refused, and so did not happen.
  ["A meeting with the Chadian president is out of the question, Sudan's minister said.", ['SDN REJECT TCD']],
  ['"A loan to Malta is out of the question," said Italy\'s finance minister.', ['ITA REJECT MLT']],
  ['"There will be no deal with Iran," the Israeli premier said.', ['ISR REJECT IRN']],
  ['The Serbian president said recognition of Kosovo was off the table.', ['SRB REJECT XKX']],
  ['Serbia said that recognition of Kosovo was not up for discussion.', ['SRB REJECT XKX']],
  ["There will be no rain in Mali this week, Niger's weather service said.", []],
  ['The goods from Ghana are not up for sale, a Togolese trader said.', []],
  ["The answer was out of the ordinary, Peru's coach said of Chile.", []],
  ['There would be no winner between Iran and Iraq, Oman said.', []],
])('%s', (text, claims) => {
  expect(done(text)).toEqual(claims)
})
