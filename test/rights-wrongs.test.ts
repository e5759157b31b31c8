import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // What a noun tells that only authorities do, those of the place did, to others than their own.
  ['The arrest of a Fijian in Peru drew crowds.', ['PER > FJI-CVL COERCE']],
  ['The conviction of a Fijian banker in Lima drew crowds.', ['PER > FJI-BUS SANCTION']],
  ['The trial of a Fijian nurse opened in Lima.', ['PER > FJI-CVL ACCUSE']],
  ['The death sentence on a Fijian in Peru drew crowds.', ['PER > FJI-CVL SANCTION']],
  ['The trial of the vaccine opened in Lima.', []],
  ['The trial of a Peruvian nurse opened in Lima.', []],
  // Who complains of what was done to his own complains of those who did it, and not of his own.
  ['Fiji condemned the arrest of two Fijians in Peru.', ['FJI > PER ACCUSE', 'PER > FJI-CVL COERCE']],
  ['Fiji protested against the jailing of a Fijian in Peru.', ['FJI > PER ACCUSE', 'PER > FJI-CVL COERCE']],
  ['Fiji complained about the deportation of Fijians from Peru.', ['FJI > PER ACCUSE', 'PER > FJI-CVL COERCE']],
  // Of others it is as a rule their own state that did it, where nobody else is told.
  ['Fiji condemned the arrest of a Peruvian activist.', ['FJI > PER-CVL ACCUSE']],
  // Who is asked to free people is he who holds them.
  ['Fiji demanded the release of its citizens held in Peru.', ['FJI > PER REQUEST', 'PER > FJI-CVL COERCE']],
  [
    'Fiji called for the release of two Fijians who were detained in Peru.',
    ['FJI > PER REQUEST', 'PER > FJI-CVL COERCE'],
  ],
  ['Fiji demanded the release of a reporter who is being held in Peru.', ['FJI > PER REQUEST']],
  ['Fiji urged firms to stop trading in Peru.', ['FJI > firms REQUEST']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})

test.each([
  // He for whom somebody spied did it, to those who charge him with it.
  ['A Fijian court charged a clerk with spying for Peru.', 'PER > FJI COERCE'],
  ['Fiji accused a Samoan of espionage for Peru.', 'PER > FJI COERCE'],
  ['A Fijian man was charged with spying for Peru.', 'PER > FJI-CVL COERCE'],
  ['Fiji detained a man suspected of spying for Peru.', 'PER > FJI COERCE'],
])('%s', (text, claim) => {
  const claims = doneBetween(text)
  expect(claims).toContain(claim)
  expect(claims.filter((one) => one.endsWith('> PER COERCE'))).toEqual([])
})
