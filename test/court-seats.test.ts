import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // A court of states is known by where it sits, and in The Hague by whom it deals with.
  ['The court in The Hague fined Bolivia.', ['ICJ > BOL SANCTION']],
  ['Judges in The Hague ordered Samoa to free the seals.', ['ICJ > WSM REQUEST']],
  ['The Hague-based court urged Togo to surrender the general.', ['ICC > TGO REQUEST']],
  ['Prosecutors in The Hague charged a Bolivian.', ['ICC > BOL-CVL ACCUSE']],
  ['The Strasbourg court criticised Malta.', ['ECHR > MLT ACCUSE']],
  ["Europe's human rights court criticised Malta.", ['ECHR > MLT ACCUSE']],
  ['The judges in Luxembourg criticised Malta.', ['EU > MLT ACCUSE']],
  // Or by whose it is.
  ["The UN's top court criticised Malta.", ['ICJ > MLT ACCUSE']],
  ["The world's highest court criticised Malta.", ['ICJ > MLT ACCUSE']],
  // Which of The Hague is meant the text may have told.
  ['The ICC criticised Malta. Judges in The Hague urged Togo to pay.', ['ICC > MLT ACCUSE', 'ICC > TGO REQUEST']],
  // A court of a state sits there too.
  ['A court in The Hague acquitted a Samoan.', ['NLD > WSM-CVL CONCEDE']],
  ['The district court in The Hague acquitted a Samoan.', ['NLD > WSM-CVL CONCEDE']],
  ['A court in Strasbourg acquitted a Samoan.', ['FRA > WSM-CVL CONCEDE']],
  // Once named, it is "the court", "the tribunal", "the judges", "the prosecutor".
  [
    'The International Court of Justice sat on Monday. The tribunal criticised Malta. The judges urged Togo to pay.',
    ['ICJ > MLT ACCUSE', 'ICJ > TGO REQUEST'],
  ],
  ['The ICC charged a Samoan. The prosecutor criticised Malta.', ['ICC > WSM-CVL ACCUSE', 'ICC > MLT ACCUSE']],
  // But not where a court of a state was told of since.
  [
    'The ICC charged a Samoan. A court in Oslo fined a Maltese firm. The court also jailed a Chilean.',
    ['ICC > WSM-CVL ACCUSE', 'NOR > MLT-BUS SANCTION', 'NOR > CHL-CVL COERCE'],
  ],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
