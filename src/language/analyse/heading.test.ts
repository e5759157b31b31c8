import { expect, test } from 'vitest'
import { doneBetween } from '../../../test/support/told.ts'

test.each([
  ['Rebels free 20 Kenyan hostages', 'rebels > KEN-CVL RETREAT'],
  ['Taliban free two Danes in swap', 'taliban > DNK-CVL RETREAT'],
  ['EU ministers back new Chad sanctions', 'EU > TCD ACCUSE'],
  ['Norway strikes kill 12 in Peru', 'NOR > PER ASSAULT'],
  ['Senegal leader heads to Mali for talks on trade', 'SEN > MLI CONSULT'],
  ['Thai army denies Cambodia claim', 'THA > KHM REJECT'],
  ['Gabon coup leader in France for first visit', 'GAB > FRA CONSULT'],
  ['Chile envoy due in Beirut for truce talks', 'CHL > LBN AGREE'],
  ['Emmanuel Macron in Berlin to seek weapons', 'FRA > DEU CONSULT'],
  ['Kagame, Tshisekedi to meet in Oslo', 'COD+RWA > COD+RWA AGREE'],
  ['Nairobi, Lima in talks over railway', 'KEN+PER > KEN+PER CONSULT'],
  ['Manila files protest over Chilean laser', 'PHL > CHL ACCUSE'],
  ["Turkey's Erdogan hails deal with Peru", 'TUR > PER SUPPORT'],
  ['Rebel leader handed to Turkey by Chad', 'TCD > TUR COOPERATE'],
  ['Norwegian bank fined in Peru', 'PER > NOR-BUS SANCTION'],
  ['Two Danish soldiers killed in Peru attack', '- > DNK ASSAULT'],
  ['Macron in Chad for talks', 'FRA > TCD CONSULT'],
  ['Macron, Scholz in talks over gas', 'DEU+FRA > DEU+FRA CONSULT'],
  ['Blinken visits Chad for talks on trade', 'USA > TCD CONSULT'],
])('a heading is read as a sentence is: %s', (text, claim) => {
  expect(doneBetween(text)).toContain(claim)
})

test.each([
  ['Iraq demands Danish troops leave', ['IRQ > DNK REQUEST']],
  ['Chad leader back home', []],
])('what is no heading of that kind stays as it is: %s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
