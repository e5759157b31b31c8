import { expect, test } from 'vitest'
import { done } from '../../../../test/support/told.ts'

test.each([
  ['Complaints by the Kenyan minister that Chadian steel was sold too cheaply went unheard.', 'KEN ACCUSE TCD'],
  ["Peru's criticism that Chile did too little came late.", 'PER ACCUSE CHL'],
  ["Kenya's accusation that Chad was preparing for war went unanswered.", 'KEN ACCUSE TCD'],
  ["The Kenyan president's insistence that Uganda must wait angered many.", 'KEN REQUEST UGA'],
])('of whom the clause tells that a noun is about is on the other side: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test.each([
  ['Mali moved into Chad with Kenyan support.', 'KEN SUPPORT MLI'],
  ['Fiji dug the canal with help from Samoa.', 'WSM AID FJI'],
])('with whose support something is done supports who does it: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test.each([
  ['Kenya arrested three men in coordination with Tanzania.', 'KEN+TZA COOPERATE KEN+TZA'],
  ['Rwanda sent troops to fight M23 in cooperation with Congolese forces.', 'RWA+COD COOPERATE RWA+COD'],
])('who does something together with another is on both sides: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test.each([
  ['A plan by Ghana to send troops to Mali was shelved.', 'GHA MOBILIZE MLI'],
  ['An attempt by Rwanda to seize the Congolese town failed.', 'RWA COERCE COD'],
  ['He praised the efforts by the Kenyan minister to isolate Chad.', 'KEN SANCTION TCD'],
])('whose aim a noun names does what it is to be: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test.each([
  ['Chad praised Mali during their talks in Lome.', 'TCD+MLI CONSULT TCD+MLI'],
  ['The Kenyan envoy warned the Ugandan general during their short meeting in Lome.', 'KEN+UGA CONSULT KEN+UGA'],
  ['Peru asked Chile for help after the Danish talks with Brazil.', 'DNK+BRA CONSULT DNK+BRA'],
])('talks during which something is said are told beside it: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test('a clause of what was done with a charge is none of what it says', () => {
  expect(done("Kenya's accusations that Chad had repeated went unanswered.")).not.toContain('KEN ACCUSE TCD')
})
