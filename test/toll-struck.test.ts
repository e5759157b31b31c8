import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Whom violence struck is told by what it did, whatever the verb, and by where it was felt.
  ['An Israeli strike hit Nabatieh, Lebanon.', ['ISR > LBN ASSAULT']],
  ['A Saudi raid hit a market in Yemen on Friday.', ['SAU > YEM ASSAULT']],
  ['Kenyan air strikes rocked a market in Somalia.', ['KEN > SOM ASSAULT']],
  ['A raid by Chad ripped through villages in Libya.', ['TCD > LBY ASSAULT']],
  ['Villagers fled Turkish bombing in northern Iraq.', ['TUR > IRQ ASSAULT']],
  ['Explosions were heard in Isfahan after Israeli strikes.', ['ISR > IRN ASSAULT']],
  ['Nine dead in Kabul after Pakistani air strike', ['PAK > AFG ASSAULT']],
  // What a verb tells of the violence that is its subject is told once.
  ['Turkish shelling wounded nine villagers in Iraq.', ['TUR > IRQ-CVL ASSAULT']],
  // Whom it angers or helps it did not strike, nor those where markets and people heard of it; and a strike may be of workers.
  ['The Turkish raid angered Iraq.', ['IRQ > TUR ACCUSE']],
  ['A Kenyan strike ended.', []],
  ['French strikes were discussed in Chile.', []],
  ['A Kenyan strike closed hospitals.', []],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
