import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())

/** The last claim of a text as "TYPE status, who says so": "-" for the writer, "?" for somebody who is not named. */
function last(text: string): string {
  const { event, status, attribution } = reader.read(text, { date: '2024-02-19' }).claims.at(-1)!
  const innermost = attribution.at(-1)
  return `${event.type} ${status.value}, ${innermost ? (innermost.source?.name ?? '?') : '-'}`
}

test.each([
  'Nobody has accused Peru of shelling Chile.',
  'No country has said that Peru shelled Chile.',
  'None of the ministers said that Peru had shelled Chile.',
  'Kenya has not confirmed that Peru shelled Chile.',
  'Kenya never claimed that Peru had shelled Chile.',
  'Kenya declined to confirm that Peru had shelled Chile.',
  'Kenya stopped short of saying that Peru had shelled Chile.',
  'Kenya could not confirm that Peru had shelled Chile.',
  'Peru neither confirmed nor denied that it had shelled Chile.',
  'Peru did not deny that it had shelled Chile.',
])('what nobody is heard to say is no fact and nobody’s word: %s', (text) => {
  expect(last(text)).toBe('ASSAULT possible, -')
})

test.each([
  ['Reports that Peru had shelled Chile were false.', 'ASSAULT denied, ?'],
  ['Allegations that Peru had shelled Chile were baseless.', 'ASSAULT denied, -'],
  ['The claim that Peru shelled Chile is untrue.', 'ASSAULT denied, ?'],
  ['Reports that Peru had shelled Chile could not be confirmed.', 'ASSAULT possible, ?'],
  [
    'Reports that Peru had shelled Chile could not be verified, a Kenyan official said.',
    'ASSAULT possible, Kenyan official',
  ],
  ['There was no confirmation that Peru had shelled Chile.', 'ASSAULT possible, ?'],
  ['Reports that Peru had freed the Chilean sailors were greeted with relief.', 'RETREAT happened, ?'],
  ['The Kenyan minister refused to comment on reports that Peru had shelled Chile.', 'ASSAULT happened, ?'],
  // What is said is said, whatever else is not.
  ['Kenya did not just say that Peru had shelled Chile.', 'ASSAULT happened, Kenya'],
  ['Kenya said that Peru had shelled Chile.', 'ASSAULT happened, Kenya'],
  ['Kenya denied that Peru had shelled Chile.', 'ASSAULT denied, Kenya'],
])('what is said of a report holds of what it tells: %s', (text, wanted) => {
  expect(last(text)).toBe(wanted)
})

test.each([
  ['The visit of the Chadian president to Niger did not happen.', 'CONSULT denied, -'],
  ['The talks between Chad and Niger did not materialise.', 'CONSULT denied, -'],
  ['The Chadian attack on Niger never came.', 'ASSAULT denied, -'],
])('what did not come about is denied: %s', (text, wanted) => {
  expect(last(text)).toBe(wanted)
})
