import { expect, test } from 'vitest'
import { doneBetween } from './support/told.ts'

test.each([
  // "The pair" and "the trio" are states where the text has just told of as many together.
  ['Fiji thanked Tonga and Samoa. The pair had sent boats to Fiji.', ['FJI > TON+WSM SUPPORT', 'TON+WSM > FJI AID']],
  [
    'Ghana, Togo and Benin met. The trio condemned Niger.',
    ['BEN+GHA+TGO > BEN+GHA+TGO CONSULT', 'BEN+GHA+TGO > NER ACCUSE'],
  ],
  // Each of two does what "each side" and "neither country" are told of.
  [
    'Laos and Cambodia signed a truce. Each side accused the other of lying.',
    ['KHM+LAO > KHM+LAO SUPPORT', 'KHM+LAO > KHM+LAO ACCUSE'],
  ],
  ['Peru and Chile met. Neither country thanked Norway.', ['CHL+PER > CHL+PER CONSULT', 'CHL+PER > NOR SUPPORT']],
  // The neighbour is the one that the state had to do with.
  [
    'Rwanda praised Burundi. The smaller neighbour had freed a Rwandan envoy.',
    ['RWA > BDI SUPPORT', 'BDI > RWA RETREAT'],
  ],
  ['Haiti asked Cuba for water. The neighbour sent forty lorries.', ['HTI > CUB REQUEST', 'CUB > HTI AID']],
  // Who fights or is a party is a movement, and no body of states.
  [
    'Hamas fired at an Israeli boat. The movement freed a Thai worker.',
    ['hamas > ISR ASSAULT', 'hamas > THA-CVL RETREAT'],
  ],
  ['NATO praised Kenya. The movement accused Kenya.', ['NATO > KEN SUPPORT']],
  ['Two ministers met in Rome. The pair accused Libya.', []],
  ['Neither country thanked Peru.', []],
  ['Zambia fined Malawi. The neighbour down the road thanked Peru.', ['ZMB > MWI SANCTION']],
])('%s', (text, claims) => {
  expect(doneBetween(text)).toEqual(claims)
})
