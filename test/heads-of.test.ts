import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Who is told of as the head of a body, by "its", by what he does for it or by who is led by him, acts for it, wherever he is from.
  [
    'The United Nations counted the shells. Its envoy, Diego Castro of Uruguay, asked Chad to withdraw.',
    ['UNO > TCD REQUEST'],
  ],
  ['A Norwegian delegation came home. Its head, Kari Lund, thanked Kenya.', ['NOR > KEN SUPPORT']],
  ['The Arab League opened a fair. Its secretary-general, Omar Haddad, condemned Ethiopia.', ['LAS > ETH ACCUSE']],
  ['A mission of the World Bank led by Irina Kovacs left. Kovacs urged Togo to raise taxes.', ['WBK > TGO REQUEST']],
  ['A Swiss team headed by Urs Frei left. Frei thanked Colombia.', ['CHE > COL SUPPORT']],
  ['Ana Delic, the lawyer who represents Bosnia in The Hague, accused Croatia of delay.', ['BIH > HRV ACCUSE']],
  ['Pedro Lima, who speaks for Angola at the United Nations, condemned Rwanda.', ['AGO > RWA ACCUSE']],
  // A body may be told of by the last word of its name, whatever a tagger takes it for.
  [
    'The International Monetary Fund opened a school. Annika Roos, who heads the Fund\u2019s mission, thanked Suriname. The Fund\u2019s director, Ana Rios, thanked Peru.',
    ['IMF > SUR SUPPORT', 'IMF > PER SUPPORT'],
  ],
  // Who heads people, a firm or a march, or wrote a book, acts for no state.
  ['A march of Bolivian farmers led by Maria Paz ended. Paz accused Peru.', ['BOL-CVL > PER ACCUSE']],
  ['Anna Berg, who heads a bank in Lima, thanked Chile.', ['anna-berg > CHL SUPPORT']],
  ['Norway published a book. Its author, Kari Lund, accused Chad of fraud.', ['kari-lund > TCD ACCUSE']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
