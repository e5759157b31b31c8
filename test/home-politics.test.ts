import { expect, test } from 'vitest'
import { done, STORY } from './support/told.ts'

test.each([
  'Fijian opposition leader Ana Vea accused the Fijian government of lying about taxes.',
  'The Fijian president praised opposition leader Ana Vea of Fiji.',
  'Fijian opposition leader Ana Vea urged the Fijian government to resign.',
  'The Fijian government rejected a plan of the Fijian opposition.',
  'Police shot a man dead in Suva, Fiji.',
])('what is said and done in the politics of one state is no relation of states: %s', (text) => {
  expect(done(text)).not.toEqual([])
  expect(done(STORY + text)).toEqual([])
})

test.each([
  ['Fijian police fired on protesters in Suva.', 'FJI ASSAULT FJI-CVL'],
  ['The Fijian government jailed Fijian opposition leader Ana Vea.', 'FJI COERCE FJI-OPP'],
  ['Fijian farmers protested against the government of Fiji.', 'FJI-CVL PROTEST FJI'],
  ['The Fijian government agreed a truce with Fijian rebels.', 'FJI AGREE'],
])('force, protest and dealings with rebels are more: %s', (text, claim) => {
  expect(done(STORY + text).join('\n')).toContain(claim)
})

test('where other states look on, a quarrel at home is told', () => {
  const quarrel = 'Fijian opposition leader Ana Vea accused the Fijian government of lying.'
  expect(done('Chile asked Fiji to pay. Fiji refused to pay Chile. '.repeat(12) + quarrel)).toContain(
    'FJI-OPP ACCUSE FJI',
  )
})

test('a ministry that protests complains, and people march', () => {
  expect(done('Suva had protested in 2003, when a Tongan firm was given a licence.')).toEqual(['FJI ACCUSE TON-BUS'])
  expect(done('Tongan farmers protested against Fiji.')).toEqual(['TON-CVL PROTEST FJI'])
  expect(done('The European Union marched from the park to the parliament of Tonga.')).toEqual([])
})

test('who is killed at home, in a story of no attacks, met with a crime', () => {
  const text = 'Six Fijian singers of Fiji were murdered in Suva, Fiji.'
  expect(done(text)).not.toEqual([])
  expect(done(STORY + text)).toEqual([])
  expect(done(`${STORY}Six Fijian farmers of Fiji were killed in a rocket attack.`)).toEqual(['- ASSAULT FJI-CVL'])
  expect(done(`${STORY}Six Fijian soldiers of Fiji were killed.`)).toEqual(['- ASSAULT FJI'])
})

test('police who look into something do it to nobody', () => {
  const police = 'The Fijian police investigated the incident. '
  expect(done(`${'Chile asked Fiji to pay. Fiji refused to pay Chile. '.repeat(12)}${police}`).join()).not.toContain(
    'ACCUSE -',
  )
})

test('firms attack one another in words', () => {
  expect(done('Samsung attacked Apple in an advertisement.')).toEqual([])
  expect(done('Samsung thanked Peru.')).toEqual(['KOR-BUS SUPPORT PER'])
})
