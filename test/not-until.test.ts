import { expect, test } from 'vitest'
import { toldBetween } from './support/told.ts'

test.each([
  // What was not done until a day was done on it, and was no refusal.
  ['Fiji did not recognise Kosovo until 2012.', ['FJI > XKX SUPPORT happened']],
  ['Latvia did not ratify the treaty with Peru until May.', ['LVA > PER SUPPORT happened']],
  ['Ghana did not lift the ban on Togolese poultry until March.', ['GHA > TGO CONCEDE happened']],
  ['Peru did not pay Chile for the ferry until last week.', ['PER > CHL AID happened']],
  ['Spain never recognised Tonga until 1972.', ['ESP > TON SUPPORT happened']],
  // What has not been done until now, or will not be until something else is, has not been.
  ['Kenya does not recognise Kosovo.', ['KEN > XKX REJECT happened']],
  ['Mali will not free the Ivorian soldiers until Abidjan pays.', ['MLI > CIV REJECT happened']],
  // A law is made against those at whom it is aimed.
  ['Peru passed a law aimed at Chilean grain.', ['PER > CHL SANCTION happened']],
  ['Oman issued rules aimed at keeping out Nepali traders.', ['OMN > NPL-BUS SANCTION happened']],
  ['The Fijian government adopted a decree against Tongan media.', ['FJI > TON SANCTION happened']],
  ['Togo passed a law aimed at farmers.', []],
  ['Ecuador adopted a law aimed at reducing crime.', []],
])('%s', (text, claims) => {
  expect(toldBetween(text)).toEqual(claims)
})
