import { expect, test } from 'vitest'
import { done } from './support/told.ts'

test.each([
  // What a work of fiction tells.
  'The film tells of a Slovak pilot who attacks Fiji.',
  'The novel describes how Chad invaded Fiji.',
  // A prayer.
  'Duda of Poland wrote "May God protect the British."',
  // Cameras that are no medium of China.
  'CCTV captured the thief in London.',
  // What only stands in a state is not the state.
  'The telescope in Chile captured a star.',
  'The film festival in Cannes rejected the Danish film.',
])('%s', (text) => {
  expect(done(text)).toEqual([])
})

test.each([
  ['Fiji expelled a Tongan envoy over a film.', 'FJI SANCTION TON'],
  ['The Chinese broadcaster CCTV accused Fiji of lying.', 'CHN-MED ACCUSE FJI'],
  ['The government in Lima criticised Chile.', 'PER ACCUSE CHL'],
  ['Nobody in Lima has threatened Chile.', 'PER THREATEN CHL'],
])('%s', (text, claim) => {
  expect(done(text)).toContain(claim)
})
