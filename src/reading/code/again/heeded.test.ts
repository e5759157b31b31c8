import { expect, test } from 'vitest'
import { done } from '../../../../test/support/told.ts'

test.each([
  ['Amid Zambian criticism, Malawi sold the old port.', 'ZMB ACCUSE MWI'],
  ['Ghana widened the canal over objections from Togo.', 'TGO ACCUSE GHA'],
  ['Under growing pressure from Norway, Iceland has shut the mine.', 'NOR REQUEST ISL'],
  ['In the face of scorn from Laos, Nepal sold the old port.', 'LAO ACCUSE NPL'],
  ['Fiji sold the old port in defiance of appeals by Samoa.', 'WSM REQUEST FJI'],
])('who does what a clause tells is the one of whom or to whom was said what it hangs on: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test.each([
  ['Oman ignored pleas from Qatar to shut the mine.', 'QAT REQUEST OMN'],
  ['Latvia brushed aside anger from Estonia and opened the mine.', 'EST ACCUSE LVA'],
])('who said what is answered stands right behind it: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})
