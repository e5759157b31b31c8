import { expect, test } from 'vitest'
import { done, told } from '../../../../test/support/told.ts'

test.each([
  ['Peru has been the subject of Canadian sanctions.', 'CAN SANCTION PER happened'],
  ['Peru has been the subject of Canadian sanctions since 2011.', 'CAN SANCTION PER ongoing'],
  ['Belarus came under EU sanctions in 2004.', 'EU SANCTION BLR happened'],
  ['Laos has been the victim of repeated Thai raids.', 'THA ASSAULT LAO happened'],
  ['Chad endured Libyan attacks for years.', 'LBY ASSAULT TCD happened'],
])('who only bears what a noun tells is whom it was done to: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})

test('two wars are not one between the two', () => {
  expect(told('The Syrian and Yemeni wars cost many lives.')).toEqual([])
})

test.each([
  ['Fijian sanctions have crippled the Peruvian economy.', 'FJI SANCTION PER'],
  ["Fiji's tariffs hurt Peru badly last year.", 'FJI SANCTION PER'],
  ['Peru, crippled by the Fijian embargo, turned to Togo.', 'FJI SANCTION PER'],
  ['Peru was weakened by Fijian sanctions last year.', 'FJI SANCTION PER'],
  ['Peru, burdened by Fijian duties, turned to Togo.', 'FJI SANCTION PER'],
])('what sanctions hurt bears them: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test('what a state hurts with something else bears no sanctions', () => {
  expect(done("Fiji's drought hurt Peru badly last year.")).toEqual([])
})
