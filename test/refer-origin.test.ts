import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Where people are from a text tells after what was done to them, by what they are called, or of whom a pronoun tells it.
  ['A diver was arrested in Gabon on Monday. The man is a Maltese citizen.', ['GAB > MLT-CVL COERCE']],
  ['Two nurses were freed by Eritrea. Both are Danes.', ['ERI > DNK-CVL RETREAT']],
  ['Belarus jailed a reporter, Mia Holm. Holm holds a Finnish passport.', ['BLR > FIN-MED COERCE']],
  ['Laos expelled a teacher. The teacher, a Briton, had written about prisons.', ['LAO > GBR-EDU COERCE']],
  ['Four pilgrims were killed by soldiers of Chad. The victims were Togolese.', ['TCD > TGO-CVL ASSAULT']],
  ['Ghana deported Ali Musa. The Nigerien had lived in Accra for years.', ['GHA > NER-CVL COERCE']],
  ['Cuba freed Eva Laine. She is from Estonia.', ['CUB > EST-CVL RETREAT']],
  // Whoever else is told of there is not meant by it, nor is who is said not to be.
  ['Eritrea freed a sailor. The judge is a Kenyan.', ['ERI > sailor RETREAT']],
  ['Eritrea freed a sailor. The man is not a Kenyan.', ['ERI > sailor RETREAT']],
  ['Eritrea jailed two doctors. One is Dutch.', ['ERI > doctors COERCE']],
  ['Eritrea jailed Ana Roy and Ivo Lind. The Swede was beaten.', ['ERI > ana-roy+ivo-lind COERCE', '- > SWE ASSAULT']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
