import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Envoys of two are of both, also where each is told by its government or its army.
  ['Envoys of the Chadian government and the Libyan army have been meeting in Doha.', ['LBY+TCD > LBY+TCD CONSULT']],
  ['Negotiators for the Kabul government and the Taliban met in Oslo.', ['AFG+AFG-REB > AFG+AFG-REB CONSULT']],
  ['Officials of the Fijian and the Tongan government met.', ['FJI+TON > FJI+TON CONSULT']],
  // Of one government and its army they are of one, and a chief is no body that sends them.
  ['Officials of the Chadian government and army were told.', []],
  ['Aides of the Chadian president thanked the Libyan army.', ['TCD > LBY SUPPORT']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
