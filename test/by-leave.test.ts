import { expect, test } from 'vitest'
import { doneBetween, toldBetween } from './support/told.ts'

test.each([
  // What others may again do in a land its state lets them do, whatever the deed.
  ['Fijian tuna may again be sold in Samoa.', ['WSM > FJI CONCEDE']],
  ['Omani planes may fly over Iraq again.', ['IRQ > OMN CONCEDE']],
  ['Bolivians can now travel to Ghana without a visa.', ['GHA > BOL CONCEDE']],
  ['Chad has been able to enter the Ghanaian market without quotas since May.', ['GHA > TCD CONCEDE']],
  ['Peruvian grapes now enter Norway free of duty.', ['NOR > PER CONCEDE']],
  // And what they may do no more it bars them from.
  ['Togolese cocoa may not enter Ghana until June.', ['GHA > TGO SANCTION']],
  ['The Libyan general may no longer enter Malta.', ['MLT > LBY SANCTION']],
  ['Nepali traders were no longer allowed to work in Bhutan.', ['BTN > NPL-BUS SANCTION']],
  ['The Cuban dancer is not allowed to leave Panama.', ['PAN > CUB-CVL COERCE']],
  ['Moldovan plums are no longer welcome in Belarus.', ['BLR > MDA SANCTION']],
  ['Paraguayan beef won access to Japan after 12 years.', ['JPN > PRY CONCEDE']],
  ['Gabon lost its trade privileges in Canada.', ['CAN > GAB SANCTION']],
  // What is only possible is no leave; nor is what one is able to do.
  ['Kenyan nurses may work in Ghana.', []],
  ['Norwegian fish can be bought in China.', []],
  ['Ukrainian ships could not leave Odessa.', []],
  ['Serbia may again play in Spain next year.', []],
  ['German soldiers may return to Mali.', []],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})

test('tells leave as given, though its words are "may" and "will be"', () => {
  expect(toldBetween('Fijian tuna may again be sold in Samoa.')).toEqual(['WSM > FJI CONCEDE happened'])
  expect(toldBetween('Fijian tuna may no longer be sold in Samoa.')).toEqual(['WSM > FJI SANCTION happened'])
  expect(toldBetween('Bolivia will be allowed to sell quinoa in Turkey.')).toEqual(['TUR > BOL CONCEDE planned'])
})
