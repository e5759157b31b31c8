import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // "We", "our" and "I" of a text that says by whom it is are his state, or himself.
  [
    'Address by President Juan Vela of Uruguay\n\nWe have decided to lift the ban on Bolivian beef. I thank my colleague from Bolivia. Our neighbours in Paraguay have asked us for water.',
    ['URY > BOL CONCEDE', 'URY > BOL SUPPORT', 'PRY > URY REQUEST'],
  ],
  [
    'Letter dated 3 May 2018 from the Permanent Representative of Gabon to the United Nations\n\nMy Government condemns the arrest of Gabonese fishermen by Ghana. We demand their release.',
    ['GHA > GAB-CVL COERCE', 'GAB > GHA ACCUSE', 'GAB > GHA REQUEST'],
  ],
  [
    'JOINT STATEMENT BY THE FOREIGN MINISTERS OF JAPAN AND INDIA\n\nWe condemn the missile launch by North Korea. We call on China to respect the law of the sea.',
    ['IND+JPN > PRK ACCUSE', 'IND+JPN > CHN REQUEST'],
  ],
  [
    'By Aino Laine, foreign minister of Finland\n\nWe have closed our border with Russia. I met my Polish colleague last week.',
    ['FIN > RUS COERCE', 'FIN+POL > FIN+POL CONSULT'],
  ],
  [
    'We, the leaders of Kenya, Uganda and Rwanda, met today in Nairobi.\nWe call upon Eritrea to withdraw its troops. We reaffirm our support to Somalia.',
    ['KEN+RWA+UGA > KEN+RWA+UGA CONSULT', 'KEN+RWA+UGA > ERI REQUEST', 'KEN+RWA+UGA > SOM SUPPORT'],
  ],
  [
    'Briefing by the Prime Minister of Malta\nQ: Has Italy helped?\nA: Italy has sent us two ships.\nQ: What will you do?\nA: We condemn Libya.',
    ['ITA > MLT AID', 'MLT > LBY ACCUSE'],
  ],
  // A report of what someone says, or about what others did, is not by him.
  [
    "Speech by Togo's president draws crowds\n\nThe president of Togo praised Ghana. We met thirty people from Benin.",
    ['TGO > GHA SUPPORT'],
  ],
  [
    'Statement on the shelling by Chad\n\nMalta condemned Chad. We thanked Malta for its time.',
    ['TCD > - ASSAULT', 'MLT > TCD ACCUSE'],
  ],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(expect.arrayContaining(claims))
  expect(doneBetween(text)).toHaveLength(claims.length)
})
