import { expect, test } from 'vitest'
import { toldBetween } from './support/told.ts'

test.each([
  // What is told is called false.
  ['Kenya falsely alleged that Chile had attacked Bolivia.', ['KEN > CHL ACCUSE happened', 'CHL > BOL ASSAULT denied']],
  ['Oman was wrongly blamed for bombing Yemen.', ['OMN > YEM ASSAULT denied']],
  ['The false claim that Niger had shelled Chad spread fast.', ['NER > TCD ASSAULT denied']],
  ['False reports of a Nigerien attack on Chad spread fast.', ['NER > TCD ASSAULT denied']],
  // Somebody else did it, or it was done to somebody else.
  ['It was not Ghana who bombed Togo.', ['GHA > TGO ASSAULT denied']],
  ['It was not Togo that Ghana bombed.', ['GHA > TGO ASSAULT denied']],
  // Who meant to do it was caught first.
  ['Kenya was stopped before bombing Uganda.', ['KEN > UGA ASSAULT denied']],
  // It is only imagined.
  ['In the film, Peru invades Chile.', ['PER > CHL ASSAULT possible']],
  ['It looks as though Oman has bombed Yemen.', ['OMN > YEM ASSAULT possible']],
  ['The would-be Kenyan invasion of Uganda was filmed.', ['KEN > UGA ASSAULT possible']],
  ['In case of a Kenyan attack on Uganda, prices will rise.', ['KEN > UGA ASSAULT possible']],
  ['A Kenyan invasion of Uganda would be a crime.', ['KEN > UGA ASSAULT possible']],
  ['An Omani raid on Yemen will be costly.', ['OMN > YEM ASSAULT planned']],
])('does not tell as done what is untrue or unreal: %s', (text, wanted) => {
  expect(toldBetween(text)).toEqual(wanted)
})

test.each([
  ['Kenya condemned the planned attack by Peru on Chile.', 'PER > CHL ASSAULT planned'],
  ['Kenya criticised a possible attack by Peru on Chile.', 'PER > CHL ASSAULT possible'],
  ['A possible attack by Peru on Chile worries Bolivia.', 'PER > CHL ASSAULT possible'],
  ['Kenya alleged that Peru might attack Chile.', 'PER > CHL ASSAULT possible'],
  ['Kenya alleged that Peru had not attacked Chile.', 'PER > CHL ASSAULT denied'],
  ['Kenya claimed that Peru nearly attacked Chile.', 'PER > CHL ASSAULT denied'],
  ['Kenya alleged that Peru had attacked Chile.', 'PER > CHL ASSAULT happened'],
  ['Kenya condemned the deadly attack by Peru on Chile.', 'PER > CHL ASSAULT happened'],
])('makes no deed of what somebody only speaks of: %s', (text, wanted) => {
  expect(toldBetween(text)).toContain(wanted)
})

test.each([
  // A "not" that denies a circumstance only.
  ['Peru did not attack Chile in May but in June.', ['PER > CHL ASSAULT happened']],
  ['Kenya did not invade Uganda for oil but for water.', ['KEN > UGA ASSAULT happened']],
  ['Peru did not attack Chile because of the oil but because of the water.', ['PER > CHL ASSAULT happened']],
  ['Peru did not attack Chile in May or in June.', ['PER > CHL ASSAULT denied']],
  // What looks like the untrue and is not.
  ['It was not the first time that Chad attacked Niger.', ['TCD > NER ASSAULT happened']],
  ['It was not in May that Chad attacked Niger.', ['TCD > NER ASSAULT happened']],
  ['It was Chad that attacked Niger.', ['TCD > NER ASSAULT happened']],
  ['Kenya shelled Uganda before invading it.', ['KEN > UGA ASSAULT happened']],
  ['The Ghanaian attack on Togo was a crime.', ['GHA > TGO ASSAULT happened']],
  ['The Ghanaian attack on Togo could be a crime.', ['GHA > TGO ASSAULT happened']],
  ['In the case of the Kenyan attack on Uganda, nobody was tried.', ['KEN > UGA ASSAULT happened']],
])('knows what was done all the same: %s', (text, wanted) => {
  expect(toldBetween(text)).toEqual(wanted)
})
