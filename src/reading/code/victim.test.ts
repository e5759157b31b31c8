import { expect, test } from 'vitest'
import { done } from '../../../test/support/told.ts'

test.each([
  ['An attack on a Kuwaiti air base produced no casualties.', '- ASSAULT KWT'],
  ['The assassination of the Peruvian ambassador shocked the world.', '- ASSAULT PER'],
  ['The missile strikes on Malian ports went on overnight.', '- ASSAULT MLI'],
  ['Officials reported no casualties from a rocket attack on a Malian port.', '- ASSAULT MLI'],
])('a noun tells of somebody that he suffered it, though not from whom: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test.each([
  ['The Chadian air strikes went on overnight.', 'TCD ASSAULT -'],
  ['Peace was derailed by attacks by the Kenyan army.', 'KEN ASSAULT -'],
])('a noun tells of somebody that he did it, though not to whom: %s', (text, claim) => {
  expect(done(text)).toContain(claim)
})

test.each([
  'The war on Fiji goes on.',
  'No attack on Kuwait was reported.',
  'Another attack on Kuwait was feared.',
  'The threat of a Chadian attack faded.',
  'The threat of an attack on Kuwait faded.',
  'Nine were killed in an attack on a Malian port.',
])('nothing is told: %s', (text) => {
  expect(done(text).filter((claim) => claim.includes('ASSAULT'))).toEqual([])
})

test.each([
  ['Fiji struck targets near Aleppo.', 'FJI ASSAULT SYR'],
  ['Fiji hit several sites in Mali on Friday.', 'FJI ASSAULT MLI'],
  ['Fiji struck a depot outside Bamako.', 'FJI ASSAULT MLI'],
])('what is struck belongs where it lies: %s', (text, claim) => {
  expect(done(text)).toEqual([claim])
})
