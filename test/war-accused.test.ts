import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // Two who accuse each other: as each says, the other did it.
  [
    'Togo and Benin accused each other of breaking the truce.',
    ['BEN+TGO > BEN+TGO ACCUSE', 'BEN+TGO > BEN+TGO ASSAULT'],
  ],
  [
    'Kenya and Uganda have accused one another of massing troops on the border.',
    ['KEN+UGA > KEN+UGA ACCUSE', 'KEN+UGA > KEN+UGA MOBILIZE'],
  ],
  [
    'Peru and Chile traded accusations of violating the ceasefire.',
    ['CHL+PER > CHL+PER ACCUSE', 'CHL+PER > CHL+PER ASSAULT'],
  ],
  [
    'Oman and Yemen blamed each other for the raid on a school.',
    ['OMN+YEM > OMN+YEM ACCUSE', 'OMN+YEM > OMN+YEM ASSAULT'],
  ],
  // What was done to a third was done to him.
  ['Togo and Benin accused each other of bombing Ghana.', ['BEN+TGO > BEN+TGO ACCUSE', 'BEN+TGO > GHA ASSAULT']],
  // Two who accuse a third did nothing.
  ['Togo and Benin accused Ghana of breaking the truce.', ['BEN+TGO > GHA ACCUSE', 'GHA > TGO ASSAULT']],
  // What is done to many is done to them, and no kind of them.
  ['Peru accused Chile of shelling villages.', ['PER > CHL ACCUSE', 'CHL > PER ASSAULT']],
  [
    'Peru and Chile accused each other of bombing hospitals.',
    ['CHL+PER > CHL+PER ACCUSE', 'CHL+PER > CHL+PER ASSAULT'],
  ],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
