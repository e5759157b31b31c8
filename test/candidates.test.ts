import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Who wants an office is of the opposition, unless his party governs in the text's year.
  ['Presidential hopeful Ivo Berg of Latvia urged Russia to leave.', '2015-06-01', ['LVA-OPP > RUS REQUEST']],
  ['Labor candidate Ann Lee, an Australian, thanked Fiji.', '2015-06-01', ['AUS-OPP > FJI SUPPORT']],
  ['Labor candidate Ann Lee, an Australian, thanked Fiji.', '2010-06-01', ['AUS-CVL > FJI SUPPORT']],
  ['Ann Lee, the Ghanaian NDC nominee, condemned Mali.', '2014-06-01', ['GHA-CVL > MLI ACCUSE']],
  ['Ann Lee, the Ghanaian NDC nominee, condemned Mali.', '2020-06-01', ['GHA-OPP > MLI ACCUSE']],
  // A candidate for a degree or a prize wants no office.
  ['Ivo Berg of Latvia, a doctoral candidate, criticised Russia.', '2015-06-01', ['LVA-CVL > RUS ACCUSE']],
  // So is, before his time, who will govern as the gazetteer knows, unless the text gives him another office.
  ['Emmanuel Macron praised Germany.', '2012-06-01', ['FRA-OPP > DEU SUPPORT']],
  ['Emmanuel Macron praised Germany.', '2018-06-01', ['FRA > DEU SUPPORT']],
  ['Economy Minister Emmanuel Macron spoke. Emmanuel Macron praised Germany.', '2015-06-01', ['FRA > DEU SUPPORT']],
  // A heading names by his surname whom the text tells more of.
  [
    'Quispe thanked Cuba. Presidential hopeful Rosa Quispe of Peru accused Chile of theft.',
    '2005-06-01',
    ['PER-OPP > CUB SUPPORT', 'PER-OPP > CHL ACCUSE'],
  ],
  ['Berg thanked Cuba. Foreign Minister Ivo Berg of Latvia spoke.', '2005-06-01', ['LVA > CUB SUPPORT']],
  // Who runs for the office that he holds holds it.
  ['President Nana Akufo-Addo, the NPP candidate, thanked Togo.', '2020-06-01', ['GHA > TGO SUPPORT']],
  // Who held once what the gazetteer lists is a private person in all of the text.
  ['Baker thanked Kenya. Former Secretary of State James Baker spoke.', '2010-06-01', ['USA-CVL > KEN SUPPORT']],
])('whom a candidate stands for: %s (%s)', (text, date, wanted) => {
  expect(doneBetween(text, date)).toEqual(wanted)
})
