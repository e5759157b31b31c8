import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Who does something to "them" is not of them, where the text tells of another state.
  ['Laos put a Belgian missionary on trial. The court fined him.', ['LAO > BEL-REL ACCUSE', 'LAO > BEL-REL SANCTION']],
  ['Eritrean soldiers crossed into Djibouti. The army drove them back.', ['ERI > DJI MOBILIZE', 'DJI > ERI ASSAULT']],
  // Nor of those who came from another state and are told of again.
  [
    'A delegation from Laos arrived in Sofia. The ministry offered the delegation ten scholarships.',
    ['LAO > BGR CONSULT', 'BGR > LAO AGREE'],
  ],
  ['Two Danish reporters flew to Zambia. Police arrested the men.', ['ZMB > DNK-MED COERCE']],
  ['Four Libyan diplomats stayed in Amman. The government expelled the diplomats.', ['JOR > LBY SANCTION']],
  // Where it tells of none, they may be of their own.
  ['Three Kenyans danced in a street. Police arrested them.', ['KEN > KEN-CVL COERCE']],
  // Who reacts to a deed that nobody is said to have done is of those to whom it was done, and not of those who did it.
  [
    'Kyrgyz border guards shot dead a Tajik shepherd. The authorities demanded an explanation.',
    ['KGZ > TJK-CVL ASSAULT', 'TJK > KGZ REQUEST'],
  ],
  [
    'Zambia expelled a Chinese diplomat. The embassy protested against the decision.',
    ['ZMB > CHN SANCTION', 'CHN > ZMB ACCUSE'],
  ],
  [
    'Malaysia seized an Indonesian trawler. The ministry demanded its release.',
    ['MYS > IDN COERCE', 'IDN > MYS REQUEST'],
  ],
  [
    'Peru closed its border with Chile. The foreign ministry called the step unfriendly.',
    ['PER > CHL COERCE', 'CHL > PER ACCUSE'],
  ],
  [
    "Ghana's navy fired at a Togolese boat. Officials demanded compensation.",
    ['GHA > TGO ASSAULT', 'TGO > GHA REQUEST'],
  ],
  [
    'Belarus jailed a Lithuanian student. The president denounced the verdict.',
    ['BLR > LTU-EDU COERCE', 'LTU > BLR ACCUSE'],
  ],
  // So is who answers a charge, a request or an invitation, and who ignores one.
  ['Burundi said that gunmen had come from Rwanda. The army denied the charge.', ['RWA > BDI REJECT']],
  ['Iraq asked Turkey to withdraw. The government ignored the request.', ['IRQ > TUR REQUEST', 'TUR > IRQ REJECT']],
  [
    'Peru demanded that Chile hand over a general. The government called the demand absurd.',
    ['PER > CHL REQUEST', 'CHL > PER REJECT'],
  ],
  // The place that a text was sent from, whatever its name looks like.
  ['QUITO, June 1 - Authorities on Monday expelled two Bolivian diplomats.', ['ECU > BOL SANCTION']],
  // What is asked of the one to whom it was done is asked by the one who did it.
  [
    'France condemned a coup in Mali. The government demanded the release of the president.',
    ['FRA > MLI ACCUSE', 'FRA > MLI REQUEST'],
  ],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
