import { expect, test } from 'vitest'
import { doneBetween, toldBetween } from './support/told.ts'

test.each([
  // Who has his own people do something means to do it; who had to do something did it.
  ["Peru's president ordered his ministers to expel the Ghanaian ambassador.", ['PER > GHA SANCTION planned']],
  ['Oman instructed its army to shell two Iraqi villages.', ['OMN > IRQ ASSAULT planned']],
  ['Peru ordered Chile to free the crew.', ['PER > CHL REQUEST requested']],
  ['Cuba was forced to blacklist two Senegalese firms.', ['CUB > SEN-BUS SANCTION happened']],
  ['Kenya has been compelled to withdraw its troops from Chad.', ['KEN > TCD RETREAT happened']],
  ['Two Chadian envoys were forced to leave Peru.', ['- > TCD COERCE happened']],
  // Who defends what he did himself backs nobody.
  ['Armenia defended its concession to Egypt.', ['ARM > EGY CONCEDE happened']],
  ['Armenia defended Egypt.', ['ARM > EGY SUPPORT happened']],
])('tells what was done by a word that only says how it came to it: %s', (text, wanted) => {
  expect(toldBetween(text)).toEqual(wanted)
})

test.each([
  ["Newspapers described Kenya's apology to Vietnam in detail.", ['KEN > VNM CONCEDE']],
  ["Iceland's press criticised Chad's military aid to Egypt.", ['ISL-MED > TCD ACCUSE', 'TCD > EGY AID']],
  // What is nobody's goes to whom the verb gives it.
  ['Kenya offered an apology to Vietnam.', ['KEN > VNM CONCEDE']],
])("takes for a noun's own what stands behind it: %s", (text, wanted) => {
  expect(doneBetween(text)).toEqual(wanted)
})

test.each([
  // A parser hangs the agent of a passive on a word between.
  ['Egypt was praised for its reforms by Chad on Friday.', ['TCD > EGY SUPPORT']],
  ['Oman was accused of dumping by Ecuador on Friday.', ['ECU > OMN ACCUSE']],
  ['Chile was urged to show restraint by Norway on Friday.', ['NOR > CHL REQUEST']],
  ['Ghana, which was thanked for its help by Peru, joined the bloc.', ['PER > GHA SUPPORT']],
  ['Chile was urged to stand by Norway.', []],
  // Whose raid it was nobody can tell.
  ['Cuba was condemned for the raid by Turkey on Friday.', []],
  // What is joined to a passive is one, and its agent may be that of both.
  ['Peru was praised by Chile and thanked for its help by Norway.', ['CHL > PER SUPPORT', 'NOR > PER SUPPORT']],
  ['Peru was criticised by Chile but praised by Norway.', ['CHL > PER ACCUSE', 'NOR > PER SUPPORT']],
  ['Peru was attacked and occupied by Chile.', ['CHL > PER ASSAULT', 'CHL > PER COERCE']],
  ['Two Chadian envoys were arrested by Peru and deported to Chile.', ['PER > TCD COERCE']],
  ['Peru was hit by a storm and thanked Chile.', ['PER > CHL SUPPORT']],
  ['Six Kenyans were arrested in Oman and died in prison.', ['OMN > KEN-CVL COERCE']],
])('finds who does what a passive tells: %s', (text, wanted) => {
  expect(doneBetween(text)).toEqual(wanted)
})

test.each([
  // Who gets what a noun tells is whom it is done to, not who does it.
  ['Nepal got a Vietnamese loan on Friday.', ['VNM > NPL AID']],
  ['Uganda received an offer of help from Egypt.', ['EGY > UGA AGREE']],
  ['Bolivia received a Polish complaint on Friday.', ['POL > BOL ACCUSE']],
  ['Bolivia suffered an invasion from Poland.', ['POL > BOL ASSAULT']],
  ['Malta enjoys Chilean backing.', ['CHL > MLT SUPPORT']],
  ['Nepal got a new manager from Portugal.', []],
  ['Egypt suffered a defeat to Chad.', []],
  // What is done with it is done by the subject.
  ['Turkey surprised everyone with a raid on Cuba.', ['TUR > CUB ASSAULT']],
  ['Peru answered the attack with an embargo on Chile.', ['PER > CHL SANCTION']],
  ['Kenya began the year with an offensive against Norway.', ['KEN > NOR ASSAULT']],
  ['The Peruvian singer delighted fans in Chile with a concert.', []],
])('finds who bears and who does what a noun tells: %s', (text, wanted) => {
  expect(doneBetween(text)).toEqual(wanted)
})

test.each([
  // A parser hangs a noun's phrases and adjectives on the words around it.
  ['The crisis was triggered by Armenian help to Egypt.', ['ARM > EGY AID']],
  ["The crisis was triggered by Ecuador's arms sales to Oman.", ['ECU > OMN COOPERATE']],
  ['The Egyptian arms deliveries to Uganda came as a surprise.', ['EGY > UGA AID']],
  ['Peru responded to the protests with an air strike on Chile.', ['PER > CHL ASSAULT']],
  [
    "Iceland's press criticised Oman's rejection of a Senegalese proposal.",
    ['ISL-MED > OMN ACCUSE', 'OMN > SEN REJECT'],
  ],
  ['Iraq declared an embargo on Turkey last month.', ['IRQ > TUR SANCTION']],
  // Who talks of the sanctions of another threatens nobody.
  [
    'Norway and Fiji discussed the Turkish sanctions against Cuba.',
    ['FJI+NOR > FJI+NOR CONSULT', 'TUR > CUB SANCTION'],
  ],
  ['Kenya is known for its flights to Egypt.', []],
])('finds the sides of a noun behind other words: %s', (text, wanted) => {
  expect(doneBetween(text)).toEqual(wanted)
})
