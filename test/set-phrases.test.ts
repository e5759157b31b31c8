import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { loadEnglish } from '../src/resources/english.ts'
import { dataFrom } from '../src/resources/node.ts'
import { codingsOf, gives } from '../training/codings.ts'
import { doneBetween } from './support/told.ts'

const reader = await createReader(dataFrom())
const { codebook } = await loadEnglish(dataFrom())
const phrases = [...codebook.phrases.values()].flat()

test('what a set phrase tells is what the verb tells that says the same', () => {
  const wrong = phrases.flatMap(({ verb, example, coding }) => {
    const doc = reader.document(example, { date: '2024-06-03' })
    return gives(doc, coding) ? [] : [`${verb}: ${example} wanted ${coding}, got ${codingsOf(doc).join(' ; ')}`]
  })
  expect(wrong).toEqual([])
})

test.each([
  // In the passive what the phrase is done to stands where its noun stood, or is the subject already.
  ['An end was put to the Norwegian mission in Mali by the government in Oslo.', ['NOR > MLI RETREAT']],
  ['Arms sales to Jordan were brought to an end by Norway.', ['NOR > JOR SANCTION']],
  // Like words that say something else, and what a row of the verb's own tells.
  ['Rain brought the match between Peru and Chad to an end.', []],
  ['Peruvian police got hold of a key.', []],
  ['Brunei wrapped up a naval drill with Singapore.', ['BRN+SGP > BRN+SGP COOPERATE']],
  ['Peru made no answer.', []],
  ['The Maltese premier took no notice of the rain in Rome.', []],
  ['Peru put an end to the speculation about Chile.', []],
  ['Oman went ahead with its own census.', []],
  // The preposition of the verb that says the same takes the place of the phrase's own.
  ['Swiss rescuers headed for Turkey within hours.', ['CHE > TUR AID']],
  ['Qatar has brought its long boycott of Egyptian fruit to a close.', ['QAT > EGY CONCEDE']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
