import { expect, test } from 'vitest'
import { done } from '../../../test/support/told.ts'
import { createReader } from '../../languages/reader.ts'
import { dataFrom } from '../../resources/node.ts'

test.each([
  ['Students threw eggs at the Fijian consulate in Lima.', 'PER-EDU PROTEST FJI'],
  ['A crowd of about 200 people marched to the Fijian embassy in Lima.', 'PER-CVL PROTEST FJI'],
  ['Thousands marched on the Fijian embassy in Lima.', 'PER-CVL PROTEST FJI'],
  ['Hundreds rallied outside the Fijian embassy in Lima.', 'PER-CVL PROTEST FJI'],
  ['Tens of thousands marched through Lima against the Chadian invasion of Togo.', 'PER-CVL PROTEST TCD'],
  ['Thousands took to the streets of Lima against the Fijian raids.', 'PER-CVL PROTEST FJI'],
])('who takes to the street is of where the street or the embassy is: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test('a number is people only where they do something', () => {
  expect(done('Thousands of shells fell on Togo, and Peru paid Fiji a million.')).toEqual(
    expect.not.arrayContaining([expect.stringContaining('thousands')]),
  )
})

const reader = await createReader(dataFrom())

test.each([
  ['Norwegian troops trained Kenyan soldiers at a base in Nairobi.', 'Nairobi'],
  ['Peru arrested two Chilean spies in the southern city of Tacna.', 'Tacna'],
  ['The treaty was signed by Canada and Mexico at a ceremony in Ottawa.', 'Ottawa'],
  ["Chad's minister met his Libyan counterpart on the sidelines of a summit in Tunis.", 'Tunis'],
  ["On a visit to Hanoi, India's premier promised Vietnam patrol boats.", 'Hanoi'],
  ['A Turkish drone hit a plant in Mali.', 'Mali'],
  // What someone is set on, and what he answers, says nothing of where he is.
  ['Chad imposed sanctions on firms of Mali on evidence from Tunis.', undefined],
])('where something is done, also in what has a place of its own: %s', (text, place) => {
  expect(reader.read(text, {}).claims[0]?.place?.name).toBe(place)
})
