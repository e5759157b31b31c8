import { expect, test } from 'vitest'
import { told } from '../../../test/support/told.ts'

test.each([
  ['Fiji began bombing Peru in May.', 'FJI ASSAULT PER happened'],
  ['Fiji has begun bombing Peru.', 'FJI ASSAULT PER ongoing'],
  ['Fiji used the crisis to extort money from Peru.', 'FJI COERCE PER happened'],
  ['Fiji wants land seized by Peru.', 'PER COERCE FJI happened'],
  ['Fiji welcomes the role of Peru, even if it costs money.', 'FJI SUPPORT PER happened'],
  ['Fiji signed an order freezing Peruvian assets.', 'FJI SANCTION PER happened'],
  ['“I would bomb Peru,” the president of Fiji said.', 'FJI THREATEN PER threatened'],
  ['There is no evidence that Fiji attacked Peru.', 'FJI ASSAULT PER denied'],
  ['Fiji stopped short of accusing Peru.', 'FJI ACCUSE PER denied'],
  ['“Peru has to leave,” the president of Fiji said.', 'FJI REQUEST PER requested'],
  ['The failure of Fiji to help Peru angered Chile.', 'FJI REJECT PER happened'],
  ['Neither Fiji nor Samoa would endorse the Peruvian election.', 'FJI+WSM REJECT PER happened'],
  ['Fiji does not recognise Kosovo.', 'FJI REJECT XKX happened'],
  ['Fiji suspended its aid to Samoa, accusing it of theft.', 'FJI ACCUSE WSM happened'],
  ['The parliament of Kenya voted to condemn Uganda.', 'KEN ACCUSE UGA happened'],
  ['Peru said that it was revoking the visas of six Chilean ministers.', 'PER SANCTION CHL happened'],
])('what is told has the standing that the words around it give it: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})
