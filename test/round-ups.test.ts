import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Items that a state heads are of that state, and lend each other nobody.
  [
    'World in brief\nPeru: The government expelled the ambassador of Honduras.\nFinland: The president met the king of Jordan.\nNepal: Ministers agreed to lend Bhutan two helicopters.',
    ['PER > HND SANCTION', 'FIN+JOR > FIN+JOR CONSULT', 'NPL > BTN AGREE'],
  ],
  [
    'The week\nAccra, Ghana – The army shelled a camp in Togo.\nSuva, Fiji – The government banned ships from Tonga.\nSofia, Bulgaria – The foreign ministry summoned the Serbian ambassador.',
    ['GHA > TGO ASSAULT', 'FJI > TON SANCTION', 'BGR > SRB ACCUSE'],
  ],
  [
    'The week\nMALTA\nThe government banned ships from Tunisia.\nJAPAN\nThe prime minister met the president of Laos.\nGABON\nThe parliament condemned Ghana.',
    ['MLT > TUN SANCTION', 'JPN+LAO > JPN+LAO CONSULT', 'GAB > GHA ACCUSE'],
  ],
  // Who says "we" behind his name and a colon is who speaks.
  [
    'What delegates said\nKenya: We condemn Somalia.\nSomalia: We demand that Kenya withdraw its troops.\nGhana: Our country condemned Kenya.',
    ['KEN > SOM ACCUSE', 'SOM > KEN REQUEST', 'GHA > KEN ACCUSE'],
  ],
  ['Peruvian minister: We will expel Chilean envoys', ['PER > CHL SANCTION']],
  ['Note: we spoke with two men from Chile', []],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
